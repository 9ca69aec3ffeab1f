import { column, findingWith, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { BRIDGE_A, BRIDGE_B, HARBOUR, newArticles, openLibrary, pasteArticles } from './own-articles.ts'
import { compared } from './screens.ts'

test('two pasted articles are previewed, added and compared; a link opens the story again', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Your own articles' }).click()
  await page.getByLabel('Paste one or more articles').fill(`${BRIDGE_A}\n\n---\n\n${BRIDGE_B}`)
  const preview = page.getByRole('list', { name: 'What would be added' })
  await expect(preview.getByRole('listitem')).toHaveCount(2)
  await expect(preview).toContainText('by Nora Feld')
  await expect(preview).toContainText('2025-03-05')
  await page.getByRole('button', { name: 'Add two articles' }).click()
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).click()

  await compared(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bridge over the Orla closed after flood')
  await expect(column(page, '001')).toContainText('1,200')
  await expect(column(page, '002')).toContainText('1,900')
  const row = await findingWith(page, 'people')
  await expect(row).toContainText('1,200')

  const link = page.url()
  expect(link).not.toContain('Orla')
  await page.goto('about:blank')
  await page.goto(link)
  await compared(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bridge over the Orla')

  await page.getByRole('button', { name: /stories$/ }).click()
  await page
    .getByRole('dialog', { name: 'Stories' })
    .getByRole('button', { name: /^The example/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iraq–US coalition talks')
})

test('a wrong date that is set right changes what is found', async ({ page }) => {
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, BRIDGE_A, BRIDGE_B.replace('5 March 2025', '12 March 2025'))
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).click()
  await compared(page)
  await expect(column(page, '002')).toContainText('12 Mar 2025')
  const closed = page.getByRole('row').filter({ hasText: 'Orla closed' })
  await room(page, 'Findings').click()
  await page.getByRole('searchbox', { name: 'Words in the findings' }).fill('Orla')
  await expect(
    page
      .getByText('Mayor Ingrid Voss')
      .or(page.getByText(/no finding/i))
      .first(),
  ).toBeVisible()
  await expect(closed).toHaveCount(0) // the Tuesdays of two weeks are not one day

  await room(page, 'Library').click()
  await page
    .getByRole('navigation', { name: 'Stories in the library' })
    .getByRole('button', { name: /^Bridge/ })
    .click()
  await page.getByRole('button', { name: /^Flood shuts/ }).click()
  const published = page.getByLabel('Published')
  await published.fill('31 February 2025')
  await published.press('Enter')
  await expect(page.getByText('A day as 2024-01-27')).toBeVisible()
  await published.fill('2025-03-05')
  await published.press('Enter')
  await expect(page.getByText('stated, set by you')).toBeVisible()
  await room(page, 'Findings').click()
  await expect(closed).toContainText('agree')
  await expect(closed).toContainText('4 Mar 2025')
})

test('a deleted story comes back with one undo, also after a reload; deleted for good it does not', async ({
  page,
}) => {
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, BRIDGE_A, HARBOUR)
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).click()
  await compared(page)
  await room(page, 'Library').click()
  const stories = page.getByRole('navigation', { name: 'Stories in the library' })
  const bridge = stories.getByRole('button', { name: /^Bridge/ })
  await bridge.click()
  await page.getByRole('button', { name: 'Delete story' }).click()
  await expect(bridge).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iraq–US')
  await page.reload()
  await stories.getByRole('button', { name: 'Undo' }).click()
  await expect(bridge).toContainText('two articles')

  await bridge.click()
  await page.getByRole('button', { name: 'Delete story' }).click()
  await stories.getByText('Deleted (1)').click()
  await stories.getByRole('button', { name: /^Delete for good/ }).click()
  const question = page.getByRole('dialog', { name: 'Delete for good?' })
  await expect(question).toContainText('with two articles')
  await question.getByRole('button', { name: 'Keep' }).click()
  await stories.getByRole('button', { name: /^Delete for good/ }).click()
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(stories.getByText(/^Deleted \(/)).toBeHidden()
  await page.reload()
  await expect(stories.getByText('Your stories will stand here.')).toBeVisible()
  await expect(stories.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('stories are merged with the flags on them; one undo parts them; the search finds a note in any story', async ({
  page,
}) => {
  test.slow()
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, BRIDGE_A, BRIDGE_B, HARBOUR)
  const stories = page.getByRole('navigation', { name: 'Stories in the library' })
  const fresh = newArticles(page)
  await fresh.getByLabel('Choose Harbour workers').check()
  await fresh.getByLabel('Move one article to').selectOption('a new story')
  await expect(stories.getByRole('button', { name: /^Harbour workers/ })).toContainText('one article')
  await fresh.getByRole('button', { name: 'Compare these 2 as a story' }).click()
  await compared(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await page.getByRole('complementary', { name: 'In focus' }).getByLabel('Note').fill('Ask the harbour master')
  await room(page, 'Library').click()
  await page.getByRole('searchbox', { name: /^Search all stories/ }).fill('harbour MASTER')
  const found = page.getByRole('region', { name: 'Found in the library' })
  await expect(found).toContainText('Found in 1 flag.')
  await expect(found).toContainText('Flag in Bridge over the Orla')
  await page.getByRole('searchbox', { name: /^Search all stories/ }).fill('')

  await stories.getByRole('button', { name: /^Bridge/ }).click()
  await page.getByLabel('Merge this story into').selectOption('Harbour workers of Tessaly end strike')
  await expect(stories.getByRole('button', { name: /^Harbour workers/ })).toContainText('three articles')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await compared(page)
  await expect(page.getByRole('button', { name: /^Review/ })).toContainText('1')
  await room(page, 'Library').click()
  await stories.getByRole('button', { name: 'Undo' }).click()
  await expect(stories.getByRole('button', { name: /^Bridge/ })).toContainText('two articles')
})
