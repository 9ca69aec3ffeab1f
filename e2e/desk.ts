import { expect, type Locator, type Page } from 'playwright/test'
import { compared } from './screens.ts'

/** Opens the app at a link and waits until the articles are compared. */
export async function openDesk(page: Page, link = ''): Promise<void> {
  await page.goto(link)
  await compared(page)
}

/** The column of an article, by the name it goes by on screen: "001". */
export const column = (page: Page, label: string) =>
  page.getByRole('article', { name: `Article ${label}`, exact: true })

/** The words of the finding in focus in a column. */
export const litIn = (page: Page, label: string) => column(page, label).locator('mark[data-lit]').first()

export const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name })

/** What stands in focus beside the rooms. */
export const inFocus = (page: Page) => page.getByRole('complementary', { name: 'In focus' })

/** Goes to Findings, keeps only the findings with these words, and gives the first one's row. */
export async function findingWith(page: Page, words: string): Promise<Locator> {
  await room(page, 'Findings').click()
  await page.getByRole('searchbox', { name: 'Words in the findings' }).fill(words)
  const row = page.getByRole('row').nth(1)
  await expect(row).toBeVisible()
  return row
}

/** The box that / opens. */
export const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search articles, findings and notes' })
