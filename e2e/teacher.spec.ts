import { column, inFocus, litIn, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('teacher’s mode: findings stay covered until the reader has marked; then each side’s misses are shown', async ({
  page,
}) => {
  await openDesk(page)
  await page.getByRole('button', { name: /: stories$/ }).press('Enter')
  await page.getByRole('button', { name: /^Teacher’s mode/ }).press('Enter')
  await expect(page.getByText('what Crossread found is covered')).toBeVisible()
  await expect(page.locator('main mark')).toHaveCount(0)
  await expect(page.getByText(/origins?, one event/)).toBeHidden()
  for (const name of ['Findings', 'Wording', 'Method']) {
    await room(page, name).click()
    await expect(page.getByText('This room is covered while you mark')).toBeVisible()
  }
  await page.getByRole('button', { name: 'To the articles' }).click()

  const yours = page.getByRole('complementary', { name: 'Your marks' })
  await expect(yours.getByText('You have marked nothing yet.')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(yours.getByRole('list', { name: 'Your marks' }).getByRole('listitem')).toHaveCount(1)
  await column(page, '002').getByText('more than 150').click()
  await inFocus(page).getByRole('button', { name: /^Mark/ }).click()
  await expect(column(page, '002').locator('mark', { hasText: 'more than 150' })).toBeVisible()

  await page.reload()
  await expect(yours.getByRole('list', { name: 'Your marks' }).getByRole('listitem')).toHaveCount(2)
  await yours.getByRole('button', { name: 'Show what each side missed' }).click()
  const missed = page.getByRole('complementary', { name: 'What each side missed' })
  await expect(missed.getByRole('region', { name: /^Found by both [1-9]/ })).toBeVisible()
  await missed
    .getByRole('region', { name: /^Found by both/ })
    .getByRole('button')
    .first()
    .click()
  await expect(litIn(page, '002')).toBeVisible()
  const found = await missed
    .getByRole('region', { name: /^Only by Crossread/ })
    .getByRole('listitem')
    .count()
  await missed.getByLabel('Looked for').selectOption('differences, agreements, and what only one says')
  expect(
    await missed
      .getByRole('region', { name: /^Only by Crossread/ })
      .getByRole('listitem')
      .count(),
  ).toBeGreaterThan(found)
  await missed.getByRole('button', { name: 'Leave teacher’s mode' }).click()
  await expect(page.getByRole('complementary', { name: 'Check first' })).toBeVisible()
})
