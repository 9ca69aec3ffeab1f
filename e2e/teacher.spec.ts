import { column, inFocus, litIn, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { BRIDGE_A, BRIDGE_ARABIC, newArticles, openLibrary } from './own-articles.ts'
import { compared } from './screens.ts'

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

/** As a file states it. */
const titled = (article: string) => {
  const [title, ...text] = article.split('\n\n')
  return { title, text: text.join('\n\n') }
}

test('titles are marked and flagged like other words, each step is taken back, rows show the marks; words carry their language (AC11)', async ({
  page,
}) => {
  await openDesk(page)
  await openLibrary(page)
  const articles = [BRIDGE_A, BRIDGE_ARABIC].map(titled)
  await page
    .getByLabel('Article files')
    .setInputFiles({ name: 'bridge.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(articles)) })
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).press('Enter')
  await compared(page)
  const title = column(page, '001').getByRole('heading', { level: 3 })
  await title.click({ clickCount: 3 })
  await page.keyboard.press('f')
  await expect(title).toContainText('Flagged: ')
  await expect(inFocus(page).getByRole('heading', { name: 'Title of 001' })).toBeVisible()

  await page.getByRole('button', { name: /: stories$/ }).press('Enter')
  await page.getByRole('button', { name: /^Teacher’s mode/ }).press('Enter')
  for (const key of ['j', 'f', 'j', 'f']) await page.keyboard.press(key)
  const yours = page.getByRole('complementary', { name: 'Your marks' })
  const marks = yours.getByRole('list', { name: 'Your marks' }).getByRole('listitem')
  await expect(marks.first()).toContainText('Bridge over the Orla closed after flood')
  await yours.getByRole('button', { name: 'Take all 2 marks away' }).press('Enter')
  await expect(marks).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(marks).toHaveCount(2)

  await yours.getByRole('button', { name: 'Show what each side missed' }).press('Enter')
  await page.getByRole('button', { name: 'Rows of the same' }).press('Enter')
  const rows = page.getByRole('region', { name: 'Rows of what tells the same' })
  await expect(rows.getByRole('heading', { name: 'Bridge over the Orla' }).locator('mark')).toContainText('your mark')
  await expect(rows.locator('p').getByText('(your mark)').first()).toBeAttached()
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^002/ }).press('Enter')
  await expect(rows.locator('h3[lang="ar"]')).toBeVisible()
  await page.getByRole('button', { name: 'Whole texts' }).press('Enter')
  await expect(column(page, '002').locator('section[lang="ar"]')).toBeVisible()
})
