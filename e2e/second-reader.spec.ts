import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a second reader checks blind; where they disagree both stand side by side, and one is taken', async ({
  page,
}) => {
  await openDesk(page)
  for (const verdict of ['Disputed', 'Confirmed']) {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await inFocus(page).getByLabel('Verdict').selectOption(verdict)
    await expect(inFocus(page).getByText('Saved.')).toBeVisible()
    await page.locator('main').focus()
  }
  await room(page, 'Review').click()
  const tabs = page.getByRole('navigation', { name: 'Review' })
  await tabs.getByRole('button', { name: 'Second reader' }).click()
  await page.getByRole('textbox', { name: 'Second reader' }).fill('Ben')
  await page.getByRole('button', { name: 'Check blind' }).click()
  await expect(page.getByText('Ben checks blind')).toBeVisible()
  await expect(inFocus(page).getByText('hidden while a second reader checks')).toBeVisible()
  await expect(page.getByText('Disputed', { exact: true }).filter({ visible: true })).toHaveCount(0)

  const checks = page.getByRole('list', { name: 'Flags to check' })
  await checks.getByLabel('Note').first().pressSequentially('Rounded by one of th')
  await page.reload()
  await expect(inFocus(page).getByText('hidden while a second reader checks')).toBeVisible()
  await expect(checks.getByLabel('Note').first()).toHaveValue('Rounded by one of th')
  await checks.getByLabel('Verdict').nth(0).selectOption('Confirmed')
  await checks.getByLabel('Verdict').nth(1).selectOption('Confirmed')
  await expect(page.getByText('2 of 2 checked by Ben')).toBeVisible()
  await page.getByRole('button', { name: 'End and compare' }).first().click()

  await expect(page.getByText('They agree on 1 of 2 flags (50 %). Cohen’s kappa 0.00, n = 2.')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Disputed' })
  await row.getByRole('cell').nth(1).getByRole('button', { name: 'Take this verdict' }).click()
  await expect(row.getByText('✓ Taken')).toBeVisible()
  await tabs.getByRole('button', { name: 'Flags', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Flags' }).locator('dd').getByText('Confirmed')).toHaveCount(2)
})
