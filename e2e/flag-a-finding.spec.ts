import { column, findingWith, inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

const NOTE = 'Both carry the same wire; ask the coalition for its own count.'

test('a discrepancy is found, flagged as disputed with a note, and is still so after a reload', async ({ page }) => {
  await openDesk(page)
  const row = await findingWith(page, '150 attacks')
  await row.getByRole('button').first().click()
  await page.keyboard.press('f')
  const panel = inFocus(page)
  await panel.getByLabel('Verdict').selectOption('Disputed')
  await panel.getByLabel('Status').selectOption('Needs a source')
  await panel.getByLabel('Note').fill(NOTE)
  await panel.getByLabel('Note').blur()
  await expect(panel.getByText('Saved.')).toBeVisible()

  await page.reload()
  await expect(room(page, 'Review')).toContainText('1')
  await room(page, 'Review').click()
  const flags = page.getByRole('list', { name: 'Flagged' })
  await expect(flags.getByText('Disputed')).toBeVisible()
  await expect(flags.getByText('Needs a source')).toBeVisible()
  await expect(flags.getByText(NOTE)).toBeVisible()
  await expect(inFocus(page).getByLabel('Verdict')).toHaveValue('disputed')

  await room(page, 'Read').click()
  await expect(column(page, '002').getByText('Flagged:')).toHaveCount(1)
})

test('what one source says is flagged in its cell, by mouse and by keyboard', async ({ page }) => {
  await openDesk(page)
  const row = await findingWith(page, '150 attacks')
  await row.getByRole('cell').filter({ hasText: 'more than 150' }).nth(1).click()
  await expect(row.locator('td[data-front]')).toHaveCount(1)
  await page.keyboard.press('f')
  await page.locator('main').focus()
  await row.getByRole('button').first().focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('f')
  await room(page, 'Review').click()
  const flags = page.getByRole('list', { name: 'Flagged' })
  await expect(flags.getByRole('checkbox')).toHaveCount(2)
  // What was pointed at stands first.
  const firsts = flags.locator('ul > li:first-child > span:first-child')
  expect((await firsts.allInnerTexts()).toSorted()).toEqual(['002', '003'])
})

test('a note that was being typed when the page was closed is kept to the last letter', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').pressSequentially('Ask the ministr')
  await page.reload()
  await expect(inFocus(page).getByLabel('Note')).toHaveValue('Ask the ministr')
  await room(page, 'Review').click()
  await expect(page.getByRole('list', { name: 'Flagged' }).getByText('Ask the ministr')).toBeVisible()
})

test('a removed flag can be put back', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await room(page, 'Review').click()
  await page.getByRole('button', { name: 'Remove flag' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing flagged yet' })).toBeVisible()
  await page.getByText('Removed (1)').click()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
})
