import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { withoutAnalysis } from './without-analysis.ts'

/** Words of an article, chosen by the link. */
const PASSAGE = '#1/read?p=002_c36e707fd56555f2~0~30'

test.beforeEach(({ context }) => withoutAnalysis(context))

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'Flags are kept in this tab only' })

/** The work goes on: a flag can be raised, judged, listed and taken away as a file, and "Saved" is not said. */
async function expectWorkInTab(page: Page) {
  await page.keyboard.press('f')
  const form = page.getByRole('group', { name: 'Your flag' })
  await form.getByLabel('Verdict').selectOption({ label: 'Disputed' })
  await expect(form.getByRole('status')).toHaveText('Kept in this tab only.')
  await page.getByRole('navigation').getByRole('button', { name: 'Review' }).click()
  await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
  for (const format of ['CSV', 'JSON']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: format }).click()
    expect((await download).suggestedFilename()).toMatch(
      new RegExp(`^factcheck-[\\p{L}\\d-]+-\\d{4}-\\d\\d-\\d\\d-1\\.${format.toLowerCase()}$`, 'u'),
    )
  }
}

const OPEN_ERRORS: Readonly<Record<string, readonly [name: string, message: string] | null>> = {
  'backing store': ['UnknownError', 'Internal error opening backing store for indexedDB.open.'],
  'connection lost': ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  quota: ['QuotaExceededError', 'Encountered full disk while opening backing store for indexedDB.open.'],
  'full disk': ['UnknownError', 'Encountered full disk while opening backing store for indexedDB.open.'],
  closing: ['InvalidStateError', 'The database connection is closing.'],
  'no error at all': null,
}

for (const [what, error] of Object.entries(OPEN_ERRORS))
  test(`the database cannot be opened, ${what}: usable in 3 s, said, exportable (S4)`, async ({ page }) => {
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget()
        Object.assign(request, { error: error && new DOMException(error[1], error[0]) })
        setTimeout(() => {
          const event = new Event('error', { cancelable: true })
          request.dispatchEvent(event)
          ;(request as IDBOpenDBRequest).onerror?.(event)
        })
        return request as IDBOpenDBRequest
      }
    }, error)
    await page.goto(PASSAGE)
    await expect(fault(page)).toBeVisible({ timeout: 3_000 })
    await expectWorkInTab(page)
  })

test('the database never answers: usable in 3 s, said, exportable (S5)', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await page.goto(PASSAGE)
  await expect(fault(page)).toContainText('does not answer', { timeout: 4_000 })
  await expectWorkInTab(page)
})

test('the browser has no database, or asking for it throws: said, exportable (S6)', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('', 'SecurityError')
      },
    })
  })
  await page.goto(PASSAGE)
  await expect(fault(page)).toContainText('lets nothing be saved here')
  await expectWorkInTab(page)

  const other = await context.newPage()
  await other.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await other.goto(PASSAGE)
  await expect(fault(other)).toContainText('lets nothing be saved here')
})

test('a write finds no room: said, kept here, and saved when there is room again (S3)', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if ('full' in globalThis) throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, args)
    }
    Object.assign(globalThis, { full: true })
  })
  await page.goto(PASSAGE)
  await expect(page.getByRole('button', { name: 'Flag' }).first()).toBeVisible()
  await expectWorkInTab(page)
  await expect(fault(page)).toContainText('no room left')
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'full'))
  await fault(page).getByRole('button', { name: 'Try again' }).click()
  await expect(fault(page)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
})

test('a newer version saved the flags: said, and nothing is written (S11)', async ({ page, context }) => {
  const newer = await context.newPage()
  await newer.goto('favicon.svg')
  await newer.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('crossread', 9_990)
        request.onupgradeneeded = () =>
          request.result.createObjectStore('flags', { keyPath: 'id' }).put({ id: 'theirs' })
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
  await page.goto(PASSAGE)
  await expect(fault(page)).toContainText('A newer version of Crossread')
  await expectWorkInTab(page)
  const databases = await newer.evaluate(() => indexedDB.databases())
  expect(databases).toEqual([{ name: 'crossread', version: 9_990 }])
  await newer.close()
})
