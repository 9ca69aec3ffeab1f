import { inFocus, litIn, openDesk, room, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { compared } from './screens.ts'

test('a link restores room, finding and filters; back and forward walk through them', async ({ page, context }) => {
  await openDesk(page)
  await room(page, 'Findings').click()
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('button', { name: /^figure/ })
    .click()
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  const about = await inFocus(page).getByRole('heading', { level: 2 }).innerText()

  await context.grantPermissions(['clipboard-write'])
  await inFocus(page).getByRole('button', { name: 'Copy as citation' }).click()
  await expect(page.getByText('Copied: the words, their sources')).toBeVisible()

  const other = await context.newPage()
  await other.goto(page.url())
  await compared(other)
  await expect(inFocus(other).getByRole('heading', { level: 2 })).toHaveText(about)
  await expect(other.getByRole('button', { name: /^figure/ })).toHaveAttribute('aria-pressed', 'true')
  expect(other.url().length).toBeLessThan(2000)

  await page.goBack()
  await expect(inFocus(page).getByText('Choose a marked passage')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: /^figure/ })).toHaveAttribute('aria-pressed', 'false')
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Check first' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('table')).toBeVisible()
})

for (const [what, link, sentence] of [
  ['a finding that is not in the story', '#1/read?f=figure%3Adragons', 'figure:dragons'],
  ['an article that is not in the story', '#1/read?c=999_gone', '999_gone'],
  ['another version', '#9/read', 'could not be read'],
  ['nonsense', '#%F0%9F%92%A9javascript:alert(1)', 'could not be read'],
] as const)
  test(`a link to ${what} says so and opens the story`, async ({ page }) => {
    await openDesk(page, link)
    const notice = page.getByRole('alert').filter({ hasText: sentence })
    await expect(notice).toContainText('The story is open below.')
    await expect(page.getByText('reducing the presence').first()).toBeVisible()
    await notice.getByRole('button', { name: 'Understood' }).click()
    await expect(notice).toBeHidden()
  })

test('search opens what it finds: a finding, a passage', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('/')
  await searchBox(page).fill('French, British')
  await page.getByRole('option').filter({ hasText: /^003/ }).click()
  await expect(inFocus(page).getByRole('heading', { name: 'Words of 003' })).toBeVisible()
  await page.keyboard.press('/')
  await searchBox(page).fill('nearly 900')
  await page.keyboard.press('Enter')
  await expect(litIn(page, '003')).toContainText('nearly 900')
})
