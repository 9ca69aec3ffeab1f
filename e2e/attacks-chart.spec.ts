import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { chartsDrawn } from './screens.ts'

const attacks = (page: Page) => page.getByRole('article').filter({ hasText: 'more than 150' })

test('the attacks since October: two open arrows at more than 150 and nothing between', async ({ page }) => {
  await openDesk(page, '#1/figures')
  const figure = attacks(page)
  await expect(figure.getByText('2 statements of one cumulative number')).toBeVisible()
  await expect(figure.getByText('none are drawn')).toBeVisible()
  await expect(figure.locator('[data-statement]')).toHaveCount(2)
  await expect(figure.locator('[data-bound="open-above"]')).toHaveCount(2)
  await expect(figure.getByText('the time the number covers')).toBeVisible()
  await expect(figure.getByText('11–20 Oct 2023')).toBeVisible()
  await expect(figure.getByText('27 Jan 2024')).toBeVisible()
  await expect(figure.getByRole('row').filter({ hasText: '> 150' })).toHaveCount(2)
})

test('a click on a mark leads to its sentence', async ({ page }) => {
  await openDesk(page, '#1/figures')
  await attacks(page).locator('[data-statement]').nth(1).click()
  await expect(litIn(page, '003')).toContainText('more than 150')
  await expect(litIn(page, '003')).toBeInViewport()
})

test('no chart draws more marks than there are statements', async ({ page }) => {
  await openDesk(page, '#1/figures')
  await expect(attacks(page)).toBeVisible()
  await chartsDrawn(page)
  for (const figure of await page.getByRole('region', { name: 'Figures' }).getByRole('article').all()) {
    const statements = await figure
      .getByRole('row')
      .filter({ has: page.getByRole('button') })
      .count()
    expect(await figure.locator('[data-statement]').count()).toBeLessThanOrEqual(statements)
  }
})

test('from the keyboard, the table under a chart leads to the sentence', async ({ page }) => {
  await openDesk(page, '#1/figures')
  await attacks(page).getByRole('button', { name: '002, show in the text' }).press('Enter')
  await expect(litIn(page, '002')).toContainText('more than 150')
  await expect(litIn(page, '002')).toBeInViewport()
})

test('a chart is handed over as table, drawing and picture', async ({ page }) => {
  await openDesk(page, '#1/figures')
  const figure = attacks(page)
  await expect(figure.locator('[data-statement]')).toHaveCount(2)
  const files: Record<string, Buffer> = {}
  for (const word of ['CSV', 'SVG', 'PNG']) {
    const download = page.waitForEvent('download')
    await figure.getByRole('button', { name: new RegExp(`^${word} of`) }).click()
    files[word] = await readFile((await (await download).path())!)
  }
  expect(files.CSV!.toString('utf8')).toContain('more than 150')
  const drawing = files.SVG!.toString('utf8')
  expect(drawing).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(drawing).toContain('more than 150')
  expect(drawing).not.toMatch(/style=|class=|var\(/)
  expect([...files.PNG!.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
})

test('who shares what, and what depends on what: with reasons, and the reader’s word on it', async ({ page }) => {
  await openDesk(page, '#1/figures')
  const shared = page.getByRole('article', { name: 'Shared and alone' })
  await expect(shared.getByRole('row')).toHaveCount(5)
  const origins = page.getByRole('article', { name: 'What depends on what' })
  await expect(origins).toContainText('Four articles from two origins')
  await expect(origins).toContainText('both carry the wire of AFP')
  // 003 tied 000 to 002: apart from it, each of them stands alone.
  await origins.getByLabel('Origin of 003').selectOption('an original of its own')
  await expect(origins).toContainText('Four articles from four origins')
  await expect(page.getByRole('region', { name: 'The story in short' })).toContainText('four origins')
  await origins.getByLabel('Origin of 003').selectOption('as found')
  await expect(origins).toContainText('Four articles from two origins')
})
