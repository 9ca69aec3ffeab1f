import { inFocus, litIn, openDesk, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { compared } from './screens.ts'

test('one box asks by operators over findings, texts and notes; a search is saved, called again and deleted', async ({
  page,
}) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').fill('ask the ministry spokesman')
  await inFocus(page).getByLabel('Note').blur()
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  await page.keyboard.press('/')
  await searchBox(page).fill('ministry spokesman')
  await expect(page.getByRole('option').filter({ hasText: 'ask the ministry spokesman' })).toBeVisible()
  await searchBox(page).fill('kind:colour')
  await expect(page.getByText('kind: takes figure, date')).toBeVisible()
  await searchBox(page).fill('source:003 figure:>140')
  await expect(page.getByRole('option').filter({ hasText: 'Drone strikes' })).toBeVisible()
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByLabel('Name', { exact: true }).fill('large numbers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Search' }).getByText('Saved.')).toBeVisible()

  await page.reload()
  await compared(page)
  await page.keyboard.press('/')
  await page.getByRole('button', { name: /^large numbers/ }).click()
  await expect(searchBox(page)).toHaveValue('source:003 figure:>140')
  await page.keyboard.press('Enter')
  await expect(litIn(page, '003')).toBeInViewport()
  await page.keyboard.press('/')
  await page.getByRole('button', { name: 'Delete the saved search large numbers' }).click()
  await expect(page.getByText('Saved searches')).toBeHidden()
})

test('any word in context, sorted by what stands around it, opened in its article', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('c')
  const sheet = page.getByRole('dialog', { name: 'In context' })
  await page.keyboard.type('attack*')
  await expect(sheet.getByText(/^\d+ places in \d articles$/)).toBeVisible()
  const before = () => sheet.getByRole('row').nth(1).innerText()
  const first = await before()
  await sheet.getByRole('button', { name: 'by the words before' }).click()
  await expect.poll(before).not.toBe(first)
  await sheet.getByRole('row').filter({ hasText: 'more than 150' }).getByRole('button').first().press('Enter')
  await expect(sheet).toBeHidden()
  await expect(inFocus(page).getByRole('heading', { name: /^Words of 00/ })).toBeVisible()
})
