import { expect, type Page } from 'playwright/test'
import { BRIDGE_A, BRIDGE_ARABIC, BRIDGE_B, HARBOUR, openLibrary, pasteArticles } from './own-articles.ts'

/** A view as a link opens it. */
interface Screen {
  /** Names the picture: `read` → docs/screenshots/read-light.png. */
  readonly name: string
  /** What stands behind the address. */
  readonly url: string
  /** Brings it to the state worth showing, and waits for it. */
  readonly prepare?: (page: Page) => Promise<void>
  /** Made of parts that other screens show as well: axe looks at it in `npm run test:full` alone. */
  readonly full?: true
}

/** A machine that does other work meanwhile compares slowly; how fast it is belongs to the bench. */
const COMPARED_MS = 40_000

/** The articles are compared: the counts stand over the rooms. */
export const compared = (page: Page) =>
  expect(page.getByText(/origins?, one event/)).toBeVisible({ timeout: COMPARED_MS })

/** Charts come one after the other. */
export const chartsDrawn = (page: Page) => expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)

/** Into the articles with the finding that these words lead to. */
async function readAt(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Words in the findings' }).fill(words)
  await page.getByRole('row').nth(1).or(page.locator('main ol > li').first()).getByRole('button').first().click()
  await page.getByRole('searchbox', { name: 'Words in the findings' }).fill('')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.locator('mark[data-lit]').first()).toBeVisible()
}

/** A part of the review room with one flag in it. */
const reviewTab = (tab: string): Screen => ({
  name: `review-${tab.toLowerCase().replaceAll(' ', '-')}`,
  full: true,
  url: '#1/read',
  prepare: async (page) => {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await page.getByLabel('Verdict').selectOption('Disputed')
    await page.getByRole('button', { name: /^Review/ }).click()
    await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: tab }).click()
    await page.getByRole('button', { name: 'Close the finding' }).click()
  },
})

/** Teacher's mode with the second and the fourth sentence marked. */
async function begunMarking(page: Page): Promise<void> {
  await page.getByRole('button', { name: /: stories$/ }).click()
  await page.getByRole('button', { name: /^Teacher’s mode/ }).click()
  for (const key of ['j', 'j', 'f', 'j', 'j', 'f']) await page.keyboard.press(key)
}

/** Every view: pictures are taken of each, and axe looks at each. */
export const SCREENS: readonly Screen[] = [
  { name: 'read', url: '#1/findings', prepare: (page) => readAt(page, 'aggression invasion') },
  { name: 'findings', url: '#1/findings' },
  {
    name: 'figures',
    url: '#1/figures',
    prepare: async (page) => {
      await expect(page.getByText('the time the number covers')).toBeVisible()
      await chartsDrawn(page)
    },
  },
  { name: 'timeline', url: '#1/timeline' },
  { name: 'wording', url: '#1/wording' },
  {
    name: 'review',
    url: '#1/read',
    prepare: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('f')
      await page.getByLabel('Verdict').selectOption('Disputed')
      await page.getByRole('button', { name: /^Review/ }).click()
      await expect(page.getByRole('list', { name: 'Flagged' }).getByText('Disputed')).toBeVisible()
    },
  },
  {
    name: 'method',
    url: '#1/method',
    prepare: (page) =>
      expect(
        page.getByRole('heading', { name: 'Contrast sets' }).or(page.getByText('Contrast sets')).first(),
      ).toBeVisible(),
  },
  { name: 'plain', url: '#1/read', full: true },
  {
    name: 'search',
    url: '#1/read',
    prepare: async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: /^Search/ }).fill('coalition')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    },
  },
  { name: 'rows', url: '#1/read?l=rows', prepare: (page) => page.keyboard.press('j') },
  { name: 'base', full: true, url: '#1/read?b=001_827145012a725ffb', prepare: (page) => page.keyboard.press('j') },
  {
    name: 'words',
    full: true,
    url: '#1/read',
    prepare: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('coalition')
      await expect(page.getByText(/places in \d articles/)).toBeVisible()
    },
  },
  {
    name: 'small-differences',
    full: true,
    url: '#1/read',
    prepare: (page) => page.getByRole('button', { name: /^Small differences/ }).click(),
  },
  { name: 'help', url: '#1/read', prepare: (page) => page.keyboard.press('?') },
  ...(['Second reader', 'Audit trail', 'Hand over', 'Your words'] as const).map(reviewTab),
  {
    name: 'corrections',
    full: true,
    url: '#1/findings',
    prepare: async (page) => {
      await readAt(page, 'about 2,500 soldiers')
      await page.getByRole('button', { name: 'Correct by hand' }).click()
      await expect(page.getByRole('button', { name: 'Not about the same' }).first()).toBeVisible()
    },
  },
  {
    name: 'dates',
    full: true,
    url: '#1/timeline',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Why, and change' }).click()
      await expect(page.getByLabel('Publication date of 002')).toBeVisible()
    },
  },
  {
    name: 'cell',
    full: true,
    url: '#1/findings',
    prepare: async (page) => {
      const cell = page
        .getByRole('cell')
        .filter({ hasText: 'nearly 900' })
        .or(page.locator('main ol > li button').first())
      await cell.first().click()
    },
  },
  {
    name: 'teacher',
    url: '#1/read',
    prepare: async (page) => {
      await begunMarking(page)
      await page.keyboard.press('j')
    },
  },
  {
    name: 'missed',
    url: '#1/read',
    prepare: async (page) => {
      await begunMarking(page)
      const rail = page.getByRole('button', { name: 'Your marks', exact: true })
      if (await rail.isVisible()) await rail.click()
      await page.getByRole('button', { name: 'Show what each side missed' }).click()
      await expect(page.getByText('only by Crossread', { exact: true })).toBeVisible()
    },
  },
  {
    name: 'tour',
    url: '#1/read',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Take the one-minute tour' }).filter({ visible: true }).click()
      await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByText('2 of 7')).toBeVisible()
    },
  },
  {
    name: 'library',
    url: '#1/read',
    prepare: async (page) => {
      await openLibrary(page)
      await pasteArticles(page, BRIDGE_A, BRIDGE_B, HARBOUR)
      await expect(page.getByRole('region', { name: 'Proposed stories' })).toBeVisible()
      await page.getByRole('button', { name: /^Flood shuts/ }).click()
      await expect(page.getByLabel('Published')).toBeVisible()
    },
  },
  {
    name: 'library-deleted',
    url: '#1/read',
    full: true,
    prepare: async (page) => {
      await openLibrary(page)
      await pasteArticles(page, BRIDGE_ARABIC, HARBOUR)
      await page.getByLabel(/^Choose Harbour/).check()
      await page.getByRole('button', { name: 'Delete one article' }).click()
      await page.getByText('Deleted (1)').click()
      await page.getByRole('button', { name: /^Delete for good/ }).click()
      await expect(page.getByRole('dialog', { name: 'Delete for good?' })).toContainText('will be gone')
    },
  },
]
