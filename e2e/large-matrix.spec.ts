import type { Page } from 'playwright/test'
import { openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

const ARTICLES = 26
const SYLLABLES = 'ba do fi gu ka le mo nu pa ri so tu ve wo za'.split(' ')
const word = (n: number) => `${SYLLABLES[n % 15]}${SYLLABLES[(n * 7 + 3) % 15]}${SYLLABLES[Math.floor(n / 15) % 15]}n`

/** One event in many articles, each with statements of its own. */
function textOf(n: number): string {
  const own = Array.from({ length: 10 }, (_, i) => {
    const k = n * 40 + i * 4
    return `The ${word(k)} of ${word(k + 1)} moved ${30 + n * 10 + i} ${word(k + 2)}s beside the ${word(k + 3)}.`
  })
  return ['The river Orla flooded Wendel on Monday. About 4,500 people left it, mayor Ilse Brandt said.', ...own].join(
    ' ',
  )
}

async function serve(page: Page) {
  const articles = Array.from({ length: ARTICLES }, (_, n) => ({
    id: `n${String(n).padStart(2, '0')}`,
    file: `n${n}.txt`,
  }))
  await page.route('**/corpus/index.json', (route) =>
    route.fulfill({ json: { version: 1, story: 'orla', title: 'Orla floods', articles } }),
  )
  await page.route('**/corpus/n*.txt', (route) =>
    route.fulfill({ contentType: 'text/plain', body: textOf(Number(/n(\d+)\.txt/.exec(route.request().url())![1])) }),
  )
}

test('a large matrix draws what is in view, says how large it is, and goes where the reader goes', async ({ page }) => {
  test.slow()
  await serve(page)
  await page.goto('#1/findings')
  await expect(page.getByText(/origins?, one event/)).toBeVisible({ timeout: 60_000 }) // some seconds of comparing
  const table = page.getByRole('table', { name: /What each source says/ })
  const rows = Number(await table.getAttribute('aria-rowcount'))
  expect(rows).toBeGreaterThan(150)
  expect(Number(await table.getAttribute('aria-colcount'))).toBeGreaterThan(20)
  expect(await table.getByRole('row').count()).toBeLessThan(40)
  expect(await table.getByRole('columnheader').count()).toBeLessThan(20)
  const region = page.getByRole('region', { name: 'Findings by source' })
  await region.press('End')
  await expect(table.locator(`tr[aria-rowindex="${rows}"]`)).toBeVisible()
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }))
  await expect(table.getByRole('columnheader', { name: /^n25/ })).toBeVisible()
  await page.keyboard.press('j')
  await expect(table.locator('tr[aria-current]')).toBeInViewport()
})

test('rows are pinned to the top, grouped, and groups closed', async ({ page }) => {
  await openDesk(page, '#1/findings')
  const last = page.getByRole('row').last()
  const title = await last.getByRole('button').first().innerText()
  await last.getByRole('button', { name: /^Pin to the top/ }).press('Enter')
  await expect(page.getByRole('row').nth(2)).toContainText(title)
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('kind')
  const figures = page.getByRole('button', { name: /^Figure \d+$/ })
  const before = await page.getByRole('row').count()
  await figures.click()
  await expect(figures).toHaveAttribute('aria-expanded', 'false')
  expect(await page.getByRole('row').count()).toBeLessThan(before)
  await page.reload()
  await expect(page.getByRole('row').nth(2)).toContainText(title)
  await page
    .getByRole('row')
    .nth(2)
    .getByRole('button', { name: /^Pin to the top/ })
    .click()
  await expect(page.getByText('Not pinned')).toBeHidden()
})
