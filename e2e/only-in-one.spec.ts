import { column, findingWith, litIn, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('nearly 900 soldiers in Syria: 003 alone says it, which is no denial by the others', async ({ page }) => {
  await openDesk(page)
  const row = await findingWith(page, '900 Syria')
  await expect(row.getByText('in one only')).toBeVisible()
  await expect(row.getByRole('cell').filter({ hasText: 'nearly 900' })).toHaveCount(1)
  await expect(row.getByRole('cell').filter({ hasText: 'not stated' })).toHaveCount(3)

  await row.getByRole('button').first().click()
  await room(page, 'Read').click()
  await expect(litIn(page, '003')).toContainText('nearly 900')
  await expect(litIn(page, '003')).toBeInViewport()
  for (const silent of ['000', '001']) await expect(column(page, silent).getByText('Not stated here')).toBeVisible()
})
