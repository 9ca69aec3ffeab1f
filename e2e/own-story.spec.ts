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

test('a date that is set right changes what is found', async ({ page }) => {
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, BRIDGE_A, BRIDGE_B.replace('\n5 March 2025\n', ''))
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).click()
  await compared(page)
  await expect(column(page, '002')).not.toContainText('5 Mar 2025')

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
  await room(page, 'Read').click()
  await expect(column(page, '002')).toContainText('5 Mar 2025')
})

test('a deleted story comes back with one undo, also after a reload', async ({ page }) => {
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, BRIDGE_A, HARBOUR)
  await newArticles(page).getByRole('button', { name: 'Compare these 2 as a story' }).click()
  await compared(page)
  await room(page, 'Library').click()
  const stories = page.getByRole('navigation', { name: 'Stories in the library' })
  await stories.getByRole('button', { name: /^Bridge/ }).click()
  await page.getByRole('button', { name: 'Delete story' }).click()
  await expect(stories.getByRole('button', { name: /^Bridge/ })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iraq–US')
  await page.reload()
  await stories.getByRole('button', { name: 'Undo' }).click()
  await expect(stories.getByRole('button', { name: /^Bridge/ })).toContainText('two articles')
})
