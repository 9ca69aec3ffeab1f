import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { openLibrary } from './own-articles.ts'
import { compared } from './screens.ts'

/** Three made-up reports of one accident on three days; what the first title says stands in no text of it. */
const FERRY = {
  story: 'Ferry off Port Lisse',
  articles: [
    {
      id: 'lisse1',
      date: '2024-05-03',
      title: 'Ferry sinks off Port Lisse with 80 passengers',
      text: `At least 12 people were killed when a ferry sank off Port Lisse on Friday, the coast guard said.

The ferry Aurelia had left the harbour in the morning. "We heard a bang and then the water came," survivor Ines Marlo said.`,
    },
    {
      id: 'lisse2',
      date: '2024-05-04',
      title: 'Toll of the ferry rises',
      text: `The ferry Aurelia sank off Port Lisse on Friday with 80 passengers. The coast guard said 19 people were killed. Survivor Ines Marlo told reporters of a bang.`,
    },
    {
      id: 'lisse3',
      date: '2024-05-06',
      title: 'Search for the ferry ends',
      text: 'The ferry Aurelia sank off Port Lisse on Friday. A total of 23 people were killed, the coast guard said on Monday, and the search has ended.',
    },
  ],
}

test('a toll that rises from day to day is one mark a statement, and is said to be an update; a title has its marks', async ({
  page,
}) => {
  await openDesk(page)
  await openLibrary(page)
  const buffer = Buffer.from(JSON.stringify(FERRY))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ferry.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Compare these 3 as a story' }).click()
  await compared(page)
  await room(page, 'Figures').click()
  const toll = page.getByRole('article', { name: /killed/ })
  await expect(toll).toContainText('Each mark is one statement, on the day its article was published')
  await expect(toll).toContainText('Later articles give higher counts: an update is no contradiction.')
  await expect(toll.locator('[data-statement]')).toHaveCount(3)
  await expect(toll.locator('svg')).toContainText('6 May 2024')

  await room(page, 'Read').click()
  const title = page.getByRole('heading', { level: 3, name: /^Ferry sinks off Port Lisse/ })
  await title.getByRole('link', { name: /^80 passengers/ }).click()
  await expect(title.locator('mark[data-lit]')).toBeVisible()
  await expect(inFocus(page)).toContainText('80 passengers')
})
