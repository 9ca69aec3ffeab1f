import type { Browser, BrowserContext, Page } from 'playwright/test'
import { inFocus, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { compared } from './screens.ts'

/** Which calls fail, each once: what is fetched, what is asked of workers, and what is asked of the database. */
const KINDS = ['fetch', 'worker', 'storage']

// What the browser itself says of a call that failed.
test.use({ allowedErrors: [/Failed to load resource|broken on purpose/] })

interface Calls {
  calls: string[]
  failing: number
}

/** Counts the calls of these kinds, and lets the one of this number fail, once. */
const watchCalls = (page: Page, failing: number) =>
  page.addInitScript(
    ([kinds, failing]) => {
      const watched: Calls = { calls: [], failing }
      Object.assign(globalThis, { watched })
      const fails = (kind: string, name: string) => {
        if (!kinds.includes(kind)) return false
        watched.calls.push(name)
        return watched.calls.length === watched.failing
      }
      const realFetch = globalThis.fetch
      globalThis.fetch = (...args) =>
        fails('fetch', `fetch ${String(args[0])}`)
          ? Promise.reject(new TypeError('broken on purpose'))
          : realFetch(...args)
      const RealWorker = globalThis.Worker
      globalThis.Worker = class extends RealWorker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          if (fails('worker', `new Worker ${args[1]?.name}`)) throw new Error('broken on purpose')
          super(...args)
        }
      }
      type Method = (this: unknown, ...args: unknown[]) => unknown
      const wrap = (prototype: object, name: string, kind: string, error: () => Error) => {
        const methods = prototype as Record<string, Method>
        const real = methods[name]!
        methods[name] = function (...args) {
          if (fails(kind, name)) throw error()
          return real.apply(this, args)
        }
      }
      const storage = () => new DOMException('broken on purpose', 'UnknownError')
      wrap(RealWorker.prototype, 'postMessage', 'worker', () => new DOMException('broken on purpose', 'DataCloneError'))
      for (const name of ['add', 'put', 'get', 'getAll', 'delete', 'count', 'openCursor'])
        wrap(IDBObjectStore.prototype, name, 'storage', storage)
      for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor', 'count'])
        wrap(IDBIndex.prototype, name, 'storage', storage)
      wrap(IDBDatabase.prototype, 'transaction', 'storage', storage)
      wrap(IDBFactory.prototype, 'open', 'storage', storage)
    },
    [KINDS, failing] as const,
  )

const callsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { watched: Calls }).watched.calls)

/** From opening to a report: whatever fails, the texts are read, the work is done, and the reader gets it out. */
async function mainJob(page: Page): Promise<{ readonly saved: boolean }> {
  await page.goto('')
  const again = page.getByRole('alert').getByRole('button', { name: /Retry|Try again|Compare/ })
  const text = page.getByText('frequent attacks by Iranian-aligned groups').first()
  await expect(text.or(again.first()).first()).toBeVisible()
  for (let tries = 0; (await again.count()) > 0 && tries < 3; tries++) {
    await again.first().click()
    await page.waitForTimeout(300)
  }
  await expect(text).toBeVisible()
  await compared(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  const panel = inFocus(page)
  await panel.getByLabel('Verdict').selectOption('Disputed')
  const said = panel.getByText(/^(Saved\.|Kept in this tab only\.)$/)
  await expect(said).toBeVisible()
  const saved = (await said.textContent()) === 'Saved.'
  await room(page, 'Review').click()
  await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: 'Hand over' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Report (HTML)' }).click()
  await download
  return { saved }
}

/** What is on the disk, asked from a document of the same origin in which nothing of ours runs. */
async function verdictsOnDisk(context: BrowserContext): Promise<readonly unknown[]> {
  const page = await context.newPage()
  await page.goto('corpus/index.json')
  return page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('crossread')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('flags').objectStore('flags').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => resolve(reading.result.map(({ verdict }: { verdict: unknown }) => verdict))
        }
      }),
  )
}

/** The job with the n-th call failing; 0: none. Gives the calls that were made; `all`: how many there are, as far as is known. */
async function jobWithCallFailing(browser: Browser, baseURL: string, n: number, all: number) {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  try {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await watchCalls(page, n)
    const { saved } = await mainJob(page)
    const calls = await callsOf(page)
    expect(errors, 'uncaught errors').toEqual([])
    const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' })
    if (n === 0) expect(saved).toBe(true)
    if (saved) expect(await verdictsOnDisk(context)).toEqual(['disputed'])
    else await expect(retry).toBeVisible()
    if (await retry.isVisible()) {
      await retry.click()
      await expect(retry).toBeHidden()
      const other = await context.newPage()
      await other.goto('#1/review')
      await expect(other.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
      await expect(other.getByRole('list', { name: 'Flagged' }).getByText('Disputed')).toBeVisible()
      expect(await verdictsOnDisk(context)).toEqual(['disputed'])
    }
    return calls
  } catch (error) {
    const calls = await callsOf(page).catch(() => [])
    throw new Error(`call ${n} of ${all}, ${calls[n - 1] ?? 'none'}, fails: ${String(error)}`, { cause: error })
  } finally {
    await context.close()
  }
}

const PARTS = 4

for (let part = 1; part <= PARTS; part++)
  test(`every call of the main job fails once (${KINDS.join(', ')}): it is done all the same, and "Saved" is true (S18), part ${part} of ${PARTS}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(3_600_000)
    const { length: all } = await jobWithCallFailing(browser, baseURL!, 0, 0)
    expect(all).toBeGreaterThanOrEqual(8)
    let done = 0
    for (let n = part; n <= all; n += PARTS) {
      await jobWithCallFailing(browser, baseURL!, n, all)
      done++
    }
    console.log(`part ${part}: ${done} of ${all} calls of the main job failed once each`)
  })
