import { openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a count is a switch: only its findings are listed and marked, everywhere', async ({ page }) => {
  await openDesk(page)
  const short = page.getByRole('region', { name: 'The story in short' })
  const agree = short.getByRole('button', { name: /agree$/ })
  const count = Number.parseInt(await agree.innerText(), 10)
  await agree.click()
  const list = page.getByRole('complementary', { name: 'Check first' })
  await expect(list.getByRole('listitem')).toHaveCount(count)
  expect(await page.locator('mark:not([data-relation="agree"])').count()).toBe(0)
  await room(page, 'Findings').click()
  await expect(page.getByText(`${count} of `)).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(count + 1)
  await agree.click()
  await expect(page.getByText(/^\d+ findings$/)).toBeVisible()
})

test('findings by kind, by words and in another order; none left says so', async ({ page }) => {
  await openDesk(page, '#1/findings')
  const kind = page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: /^date/ })
  await kind.click()
  await expect(page.getByRole('row').nth(1)).toContainText('date')
  await page.getByLabel('Order by').selectOption('place in text')
  await expect(page.getByRole('row').nth(1)).toContainText('Saturday')
  await page.getByRole('searchbox', { name: 'Words in the findings' }).fill('volcano')
  await expect(page.getByText(/^None of the \d+ findings passes the filters/)).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
})
