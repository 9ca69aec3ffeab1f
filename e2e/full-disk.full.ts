import type { BrowserContext, Page } from 'playwright/test'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { BRIDGE_A, BRIDGE_B, openLibrary, pasteArticles } from './own-articles.ts'

/** Sizes of the disk in bytes. */
const SIZES = [1_000_000, 2_000_000, 5_000_000]

test.use({ allowedErrors: [/QuotaExceeded|Failed to load resource/] })

/** Everything that this origin may keep is used up, but for less than a write needs. The limit holds only where it is set before the first visit. */
async function fillDisk(context: BrowserContext, page: Page, origin: string, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  await page.goto('favicon.svg')
  const written = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
        const transaction = db.transaction('bytes', 'readwrite')
        transaction.objectStore('bytes').put(bytes)
        transaction.oncomplete = () => resolve(true)
        transaction.onabort = () => resolve(false)
      })
    let count = 0
    for (let size = 65_536; size >= 64; )
      if (await put(size)) count++
      else size /= 4
    db.close()
    return count
  })
  expect(written).toBeGreaterThan(0)
}

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'kept in this tab only' })

/** The work can be taken away; gives the project file's path. */
async function expectExport(page: Page): Promise<string> {
  await room(page, 'Review').click()
  await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: 'Hand over' }).click()
  const paths: string[] = []
  for (const name of ['Data (JSON)', 'Save the project']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    paths.push((await (await download).path())!)
  }
  return paths[1]!
}

for (const size of SIZES)
  test(`a disk of ${size / 1e6} MB is full: flag, note, import and restore are said to be in this tab only (S3)`, async ({
    page,
    context,
    baseURL,
  }) => {
    const said: string[] = []
    await page.exposeFunction('__said', (text: string) => said.push(text))
    await page.addInitScript(() => {
      const note = (globalThis as unknown as { __said: (text: string) => void }).__said
      new MutationObserver(() => {
        if (/\bSaved\./.test(document.body?.innerText ?? '')) note('Saved.')
      }).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await fillDisk(context, page, new URL(baseURL!).origin, size)
    await openDesk(page)
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect(inFocus(page).getByText('Kept in this tab only.')).toBeVisible()
    await expect(fault(page)).toContainText('no room left')
    await inFocus(page).getByLabel('Note').fill('Nothing lasts.')
    await inFocus(page).getByLabel('Note').blur()
    await openLibrary(page)
    await pasteArticles(page, BRIDGE_A, BRIDGE_B)
    await expect(fault(page)).toBeVisible()
    const project = await expectExport(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing flagged yet' })).toBeVisible()
    await page.getByLabel('Open a project file').setInputFiles(project)
    await page.getByRole('button', { name: 'Replace what is here' }).click()
    await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
    await expect(fault(page)).toContainText('no room left')
    expect(said).toEqual([])
    const other = await context.newPage()
    await other.goto('#1/review')
    await expect(other.getByRole('heading', { name: 'Nothing flagged yet' }), 'nothing was written').toBeVisible()
  })
