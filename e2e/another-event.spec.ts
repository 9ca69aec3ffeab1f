import { column, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('004 tells another event: not counted, with reasons, until the reader counts it in', async ({ page }) => {
  await openDesk(page)
  const short = page.getByRole('region', { name: 'The story in short' })
  await expect(short).toContainText('Four articles, two origins, one event')
  await expect(short).toContainText('004 tells another event')
  await short.getByRole('button', { name: 'Why' }).click()
  await expect(page.getByRole('region', { name: 'Why 004 is not counted' }).getByRole('listitem').first()).toBeVisible()

  await short.getByRole('button', { name: 'Count it in' }).click()
  await expect(short).toContainText('Five articles')
  await expect(short).toContainText('004 counted in by you')
  await page.reload()
  await expect(short).toContainText('Five articles')
  await short.getByRole('button', { name: 'Undo' }).click()
  await expect(short).toContainText('Four articles')
})

test('it can be read beside the others all the same', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^004/ }).click()
  await expect(column(page, '004').getByText('another event')).toBeVisible()
})
