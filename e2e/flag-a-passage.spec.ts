import { readFile } from 'node:fs/promises'
import { column, inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('words selected in an article are flagged, listed and handed over', async ({ page }) => {
  await openDesk(page)
  await column(page, '001')
    .locator('p', { hasText: 'took credit for the decision' })
    .evaluate((paragraph) => {
      paragraph.scrollIntoView()
      getSelection()?.selectAllChildren(paragraph)
    })
  await page.keyboard.press('f')
  const panel = inFocus(page)
  await expect(panel.getByRole('heading', { name: 'Words of 001' })).toBeVisible()
  await expect(panel.getByRole('blockquote')).toContainText('ISIL and Iraq took credit')
  await panel.getByLabel('Kind').selectOption('Translation')
  await expect(panel.getByText('Saved.')).toBeVisible()

  await room(page, 'Review').click()
  await expect(page.getByRole('list', { name: 'Flagged' }).getByText('Translation')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'JSON' }).click()
  const { flags } = JSON.parse(await readFile((await (await download).path())!, 'utf8'))
  expect(flags).toHaveLength(1)
  expect(flags[0].discrepancy).toBe('translation')
  const [passage] = flags[0].target.passages
  expect(passage.exact).toMatch(/^Meanwhile, the US highlighted .* language of force”?"?\.$/)
  expect(passage.end - passage.start).toBe(passage.exact.length)

  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect(await readFile((await (await csv).path())!, 'utf8')).toContain('ISIL and Iraq took credit')
})

test('F with nothing chosen says what to choose', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('f')
  await expect(page.getByText('Choose a finding or select words')).toBeVisible()
})
