import { column, findingWith, inFocus, litIn, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('“aggression” in 001 stands beside “invasion” in 002, and the others do not say it', async ({ page }) => {
  await openDesk(page)
  const row = await findingWith(page, 'aggression invasion')
  await row.getByRole('button').first().click()
  const panel = inFocus(page)
  await expect(panel.getByText('varies')).toBeVisible()
  await expect(panel.locator('mark', { hasText: 'aggression' })).toBeVisible()
  await expect(panel.locator('mark', { hasText: 'invasion' })).toBeVisible()

  await room(page, 'Read').click()
  await expect(litIn(page, '001')).toContainText('aggression')
  await expect(litIn(page, '001')).toBeInViewport()
  await expect(litIn(page, '002')).toContainText('invasion')
  await expect(litIn(page, '002')).toBeInViewport()
  await expect(column(page, '000').getByText('Not stated here')).toBeVisible()

  await room(page, 'Wording').click()
  const map = page.getByRole('region', { name: 'Labels by source' })
  const named = map.getByRole('row', { name: /aggression/ })
  await expect(named.getByText('quoted from Iraq')).toBeVisible()
  await expect(named.getByText('not stated')).toHaveCount(2)
  await named.getByRole('button', { name: /^002: .?invasion/ }).press('Enter')
  await expect(map.locator('tr[data-active]')).toContainText('invasion')
})
