import { column, inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { newArticles, openLibrary, pasteArticles } from './own-articles.ts'
import { compared } from './screens.ts'

const FIRST = `Ferry with 80 passengers sinks off Port Lisse

3 May 2024

At least 12 people were killed when a ferry sank off Port Lisse on Friday, the coast guard said.

The ferry Aurelia had left the harbour in the morning. "We heard a bang and then the water came," survivor Ines Marlo said.`

const SECOND = `Toll of the ferry rises

4 May 2024

The ferry Aurelia sank off Port Lisse on Friday with 80 passengers. The coast guard said 19 people were killed. Survivor Ines Marlo told reporters of a bang.`

const THIRD = `Search for the ferry ends

6 May 2024

The ferry Aurelia sank off Port Lisse on Friday. A total of 23 people were killed, the coast guard said on Monday, and the search has ended.`

test('a toll that rises from day to day is one mark a statement, and is said to be an update; a title has its marks', async ({
  page,
}) => {
  await openDesk(page)
  await openLibrary(page)
  await pasteArticles(page, FIRST, SECOND, THIRD)
  await newArticles(page).getByRole('button', { name: 'Compare these 3 as a story' }).click()
  await compared(page)
  await room(page, 'Figures').click()
  const toll = page.getByRole('article', { name: /killed/ })
  await expect(toll).toContainText('Each mark is one statement, on the day its article was published')
  await expect(toll).toContainText('Later articles give higher counts: an update is no contradiction.')
  await expect(toll.locator('[data-statement]')).toHaveCount(3)
  await expect(toll.locator('svg')).toContainText('6 May 2024')

  await room(page, 'Read').click()
  const title = column(page, '001').getByRole('heading', { level: 3 })
  await title.getByRole('link', { name: /^80 passengers/ }).click()
  await expect(title.locator('mark[data-lit]')).toBeVisible()
  await expect(inFocus(page)).toContainText('80 passengers')
})
