import type { BrowserContext, Page } from 'playwright/test'
import { room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { withoutAnalysis } from './without-analysis.ts'

/** A passage needs no comparison: it can be flagged as soon as the texts are there. */
const PASSAGE = '#1/read?p=002_c36e707fd56555f2~0~30'

test.use({ allowedErrors: [/Failed to load resource|MIME type/] })

/** Each format with words that its file holds. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  'Report (HTML)': /^<!doctype html>[\s\S]*Disputed[\s\S]*<\/html>/,
  'Report (Markdown)': /^# [\s\S]*Disputed/,
  'Table (CSV)': /^\ufeff"flag",[\s\S]*"disputed"/,
  'Data (JSON)': /"verdict": "disputed"/,
  'ClaimReview (JSON-LD)': /"alternateName": "Disputed"/,
  'Web Annotation (JSON-LD)': /"TextQuoteSelector"/,
  'Save the project': /"crossread-project"[\s\S]*"disputed"/,
  'Save a backup': /"crossread-project"[\s\S]*"disputed"/,
}

interface Fault {
  readonly before?: (page: Page) => Promise<unknown>
  /** When the room is open: journeys run without the service worker that keeps its script. */
  readonly after?: (context: BrowserContext) => Promise<unknown>
  /** What the reader is told. */
  readonly says?: string
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'storage is full': {
    before: async (page) => {
      await withoutAnalysis(page)
      await page.addInitScript(() => {
        for (const name of ['put', 'add'] as const)
          IDBObjectStore.prototype[name] = () => {
            throw new DOMException('', 'QuotaExceededError')
          }
      })
    },
    says: 'no room left',
  },
  'storage is absent': {
    before: async (page) => {
      await withoutAnalysis(page)
      await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    },
    says: 'lets nothing be saved here',
  },
  'the worker is dead': {
    before: (page) => page.route('**/assets/*.worker*', (route) => route.abort('failed')),
    says: 'The analysis could not be started',
  },
  'the network is gone': { after: (context) => context.setOffline(true) },
}

for (const [what, { before, after, says }] of Object.entries(FAULTS))
  test(`${what}: every format is handed out, with the verdict in it`, async ({ page, context }) => {
    await before?.(page)
    await page.goto(PASSAGE)
    await page.getByRole('button', { name: 'Flag F' }).click()
    await page.getByRole('group', { name: 'Your flag' }).getByLabel('Verdict').selectOption('Disputed')
    await expect(page.getByText(/^(Saved|Kept in this tab only)\.$/)).toBeVisible()
    if (says) await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
    await room(page, 'Review').click()
    const tabs = page.getByRole('navigation', { name: 'Review' })
    await tabs.getByRole('button', { name: 'Hand over' }).click()
    await after?.(context)
    for (const [format, holds] of Object.entries(FORMATS)) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: format, exact: true }).click()
      const stream = await (await download).createReadStream()
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      expect(Buffer.concat(chunks).toString('utf8'), format).toMatch(holds)
    }
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', document.querySelector('body > article')?.textContent ?? '')
    })
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', /Disputed/)
    await tabs.getByRole('button', { name: 'Audit trail' }).click()
    const trail = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV of all' }).click()
    await trail
  })
