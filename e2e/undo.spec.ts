import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('many flags are changed at once; undo takes it back as one, also after a reload, and the trail has it all', async ({
  page,
}) => {
  await openDesk(page)
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect(inFocus(page).getByLabel('Verdict')).toBeFocused()
    await page.locator('main').focus()
  }
  await room(page, 'Review').click()
  const list = page.getByRole('region', { name: 'Flags' })
  await page.getByRole('textbox', { name: 'Working as' }).fill('Ana')
  await expect(list.getByText('0 of 3 reviewed')).toBeVisible()
  await list.getByLabel('Tick all').check()
  await list.getByLabel('Set verdict of the ticked flags').selectOption('Disputed')
  await expect(list.getByText('3 of 3 reviewed')).toBeVisible()
  await list.getByLabel('Set status of the ticked flags').selectOption('Resolved')
  await expect(list.getByText('3 flagged, 3 resolved')).toBeVisible()

  await page.reload()
  await expect(list.getByText('3 flagged, 3 resolved')).toBeVisible()
  await page.locator('main').focus()
  await page.keyboard.press('Control+z')
  await expect(list.getByText('3 flagged, 0 resolved')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(list.getByText('0 of 3 reviewed')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(list.getByText('3 of 3 reviewed')).toBeVisible()

  await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: 'Audit trail' }).click()
  const trail = page.getByRole('list', { name: 'Audit trail' })
  await expect(trail.getByText('Flag done again').first()).toBeVisible()
  await page.getByLabel('What was done').selectOption('undone')
  await expect(trail.getByRole('listitem')).toHaveCount(6)
  await expect(trail.getByText('Verdict: Disputed → None yet')).toHaveCount(3)
  await expect(trail.getByText('Ana').first()).toBeVisible()
})

test('words of the reader’s own are offered from then on', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await room(page, 'Review').click()
  await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: 'Your words' }).click()
  await page.getByRole('textbox', { name: 'Add a verdict' }).fill('Satire')
  await page.keyboard.press('Enter')
  await inFocus(page).getByLabel('Verdict').selectOption('Satire')
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Flags' }).locator('dd').getByText('Satire')).toBeVisible()
})
