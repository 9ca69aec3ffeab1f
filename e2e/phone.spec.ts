import { column, inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone: one article at a time, the same marks, the finding in a sheet', async ({ page }) => {
  await openDesk(page)
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('group', { name: 'Article' }).getByRole('button', { name: /^003/ }).tap()
  await expect(column(page, '003')).toBeVisible()

  await page.getByRole('button', { name: 'Check first' }).tap()
  await page.getByRole('complementary', { name: 'Check first' }).getByRole('button').first().tap()
  await expect(inFocus(page)).toBeVisible()
  const lit = page.locator('mark[data-lit]').first()
  await expect(lit).toBeInViewport()
  const [mark, sheet] = [await lit.boundingBox(), await inFocus(page).boundingBox()]
  expect(mark!.y + mark!.height, 'the mark stands above the sheet').toBeLessThanOrEqual(sheet!.y)

  await inFocus(page).getByRole('button', { name: 'Next finding (J)' }).tap()
  await expect(inFocus(page).getByText(/^2 of \d+$/)).toBeVisible()
  await inFocus(page).getByRole('button', { name: 'Close the finding' }).tap()
  await expect(inFocus(page)).toBeHidden()
})

test('an account in the sheet leads to its article', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Search (/)' }).tap()
  await page.getByRole('combobox').fill('more than 150')
  await page.getByRole('option').first().tap()
  await inFocus(page).getByRole('button', { name: '003, show in the text' }).tap()
  await expect(litIn(page, '003')).toContainText('more than 150')
})
