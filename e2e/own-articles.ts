import { expect, type Page } from 'playwright/test'

/** Two made-up reports of one event that differ in a figure and a day, and one of another event. */
export const BRIDGE_A = `Bridge over the Orla closed after flood

By Nora Feld

HALDEN, 4 March 2025 - The old bridge over the Orla was closed on Tuesday after flood water damaged two of its pillars, the city said.

About 1,200 people had to leave their homes, Mayor Ingrid Voss said. "We will not open the bridge before the pillars are safe," Voss told reporters.

Engineers will examine the bridge for three weeks. The city has put aside 4.5 million euros for repairs.`

export const BRIDGE_B = `Flood shuts Halden's old bridge

5 March 2025

Flood water has damaged two pillars of the old bridge over the Orla in Halden, and the city closed it on Tuesday.

More than 1,900 people had to leave their homes, according to Mayor Ingrid Voss. "We will not open the bridge before the pillars are safe," Voss said.

Repairs may cost 4.5 million euros. Engineers will examine the bridge for three weeks.`

export const BRIDGE_ARABIC = `إغلاق الجسر القديم في هالدن بعد الفيضان

أغلقت المدينة الجسر القديم فوق نهر أورلا يوم الثلاثاء بعد أن ألحقت مياه الفيضان أضرارا باثنتين من دعائمه.

واضطر نحو 1200 شخص إلى مغادرة منازلهم، بحسب رئيسة البلدية إنغريد فوس.`

export const HARBOUR = `Harbour workers of Tessaly end strike

12 June 2024

Harbour workers in Tessaly ended their strike on Wednesday after nine days. The union said 640 workers had voted for a raise of 3.2 percent.

"We got what we asked for," union leader Paolo Renn said. Ships will be unloaded again from Thursday.`

export async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Your own articles' })).toBeVisible()
}

export const newArticles = (page: Page) => page.getByRole('region', { name: 'New articles' })

/** The articles alone: a story may be proposed of them at any moment. */
export const newRows = (page: Page) =>
  newArticles(page).getByRole('list', { name: 'New articles' }).getByRole('listitem')

/** Pastes articles with a line of dashes between them, and waits until they are kept. */
export async function pasteArticles(page: Page, ...articles: string[]): Promise<void> {
  await page.getByLabel('Paste one or more articles').fill(articles.join('\n\n---\n\n'))
  await page.getByRole('button', { name: /^Add \w+ articles?$/ }).click()
  await expect(newRows(page)).toHaveCount(articles.length)
}
