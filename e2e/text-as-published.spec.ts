import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright/test'
import { inFocus, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { BRIDGE_A, BRIDGE_B, newArticles, newRows, openLibrary, pasteArticles } from './own-articles.ts'
import { compared } from './screens.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Every word of a text that is drawn, and every word that is only read out. */
const wordsOf = (text: Locator) =>
  text.locator('p[data-start]').evaluateAll((paragraphs) => paragraphs.map((one) => one.textContent?.trim() ?? ''))

test('H hides every mark and every hidden word: what is read is the article to the letter; said, and undone by H (AC13)', async ({
  page,
}) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()
  await page.locator('main').focus()
  await page.keyboard.press('h')
  await expect(page.getByText('All marks are hidden.')).toBeVisible()
  const texts = page.locator('section[data-article]')
  await expect(texts.locator('mark')).toHaveCount(0)
  for (const text of await texts.all()) {
    const file = readFileSync(`public/corpus/${await text.getAttribute('data-article')}.txt`, 'utf8')
    expect(await wordsOf(text)).toEqual(linesOf(file))
    await expect(text.locator('.hidden-visually, [aria-label], [title]')).toHaveCount(0)
  }
  await page.keyboard.press('h')
  await expect(page.getByText('Marks are shown.')).toBeVisible()
  await expect(texts.locator('mark').first()).toBeVisible()
})

/** Words that are stored in another order than they would be shown in, and letters that are not shown at all. */
const TURNED = 'The \u202emayor\u202c of Hal\u200bden \u2066spoke\u2069.\ufeff\u{e0041}\u{e0042}'
const PLAIN = 'The mayor of Halden spoke.'
const SIGNS = 8

test(`unseen signs get a chip each and are counted; what stands after them does not move (X16)`, async ({ page }) => {
  const article = (words: string) =>
    BRIDGE_A.replace('Bridge over the Orla closed after flood', words).concat(`\n\n${words}\n\nThe end.`)
  await page.setViewportSize({ width: 3000, height: 1200 }) // so wide that no line is broken
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, article(TURNED), article(PLAIN), BRIDGE_B)
  const rows = await newRows(page).all()
  const [turned, plain, after] = await Promise.all(rows.map((row) => row.boundingBox()))
  for (const row of [turned, after]) expect(row).toMatchObject({ x: plain!.x, width: plain!.width })

  await newArticles(page)
    .getByRole('button', { name: /^Compare these/ })
    .click()
  await compared(page)
  const columns = page.locator('section[data-article]')
  const chips = columns.first().locator('p [data-sign]')
  await expect(chips).toHaveCount(SIGNS * 2)
  await expect(chips.first()).toHaveAttribute('data-sign', 'RLO')
  await expect(page.getByRole('article').first()).toContainText(`${2 * SIGNS} unseen signs: 2 × RLO`)
  expect(await wordsOf(columns.first())).toContain(TURNED)
  const boxes = (at: number) =>
    columns
      .nth(at)
      .locator('p[data-start]')
      .evaluateAll((all) =>
        all.slice(-2).map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          const column = one.parentElement!.getBoundingClientRect()
          return {
            x: x - column.x,
            gap: y - (one.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
            width,
            height,
          }
        }),
      )
  expect(await boxes(0)).toEqual(await boxes(1))
})
