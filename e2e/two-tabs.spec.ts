import { inFocus, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('two tabs: what one writes the other shows, and neither overwrites the other by itself', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').fill('first')
  await inFocus(page).getByLabel('Note').blur()
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  const other = await context.newPage()
  await openDesk(other, page.url())
  await expect(inFocus(other).getByLabel('Note')).toHaveValue('first')
  await inFocus(other).getByLabel('Note').fill('second')
  await inFocus(other).getByLabel('Note').blur()
  await inFocus(other).getByLabel('Verdict').selectOption('Confirmed')

  await expect(inFocus(page).getByLabel('Note')).toHaveValue('second')
  await expect(inFocus(page).getByLabel('Verdict')).toHaveValue('confirmed')
  await page.waitForTimeout(2000)
  await expect(inFocus(other).getByLabel('Note')).toHaveValue('second')
})
