import { column, inFocus, litIn, openDesk, searchBox } from './desk.ts'
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

  await inFocus(page).getByRole('button', { name: 'J next finding' }).tap()
  await expect(inFocus(page).getByText(/^2 of \d+$/)).toBeVisible()
  await inFocus(page).getByRole('button', { name: 'Close the finding' }).tap()
  await expect(inFocus(page)).toBeHidden()
})

test('an account in the sheet leads to its article', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Search (/)' }).tap()
  await searchBox(page).fill('more than 150')
  await page.getByRole('listbox').getByRole('option').first().tap()
  await inFocus(page).getByRole('button', { name: '003, show in the text' }).tap()
  await expect(litIn(page, '003')).toContainText('more than 150')
})

test('a swipe brings the next article, at the claim that was read', async ({ page }) => {
  await openDesk(page, '#1/read?a=002_c36e707fd56555f2')
  const told = (label: string) =>
    column(page, label)
      .getByRole('link', { name: /more than 150/ })
      .first()
  await told('002').evaluate((mark) => mark.scrollIntoView({ block: 'start' }))
  await page.getByRole('region', { name: 'Articles' }).evaluate((articles) => {
    const at = (clientX: number) => [new Touch({ identifier: 1, target: articles, clientX, clientY: 400 })]
    articles.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: at(320), changedTouches: at(320) }))
    articles.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: at(80) }))
  })
  await expect(column(page, '003')).toBeVisible()
  await expect(told('003')).toBeInViewport()
})
