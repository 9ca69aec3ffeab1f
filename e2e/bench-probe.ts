import type { Page } from 'playwright/test'
import type { JobAnswer } from '../src/analysis/protocol.ts'
import type { ArticleInput } from '../src/model/article.ts'
import type { Report } from '../src/model/report.ts'

/** What the page notes of itself, in milliseconds since it was opened. */
export interface Probe {
  /** The first paragraph, the worker's report and the first mark. */
  textAt: number
  answerAt: number
  marksAt: number
  /** Tasks of the main thread over 50 ms. */
  readonly tasks: { readonly at: number; readonly ms: number }[]
  /** From a key to what it painted; in steps of 8 ms, and 16 where it was less. */
  readonly keys: number[]
}

/** Before anything of the app runs. */
export async function probe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Probe = { textAt: 0, answerAt: 0, marksAt: 0, tasks: [], keys: [] }
    Object.assign(globalThis, { probe: seen })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ at: startTime, ms: duration })
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.keys.push(duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', (event) => {
          const at = performance.now()
          if (event.data?.type === 'done') seen.answerAt = at
        })
      }
    }
    const watch = () => {
      if (seen.textAt === 0 && document.querySelector('p[data-start]')) seen.textAt = performance.now()
      if (seen.marksAt === 0 && document.querySelector('mark[data-finding]')) seen.marksAt = performance.now()
      else requestAnimationFrame(watch)
    }
    requestAnimationFrame(watch)
  })
}

export const readProbe = (page: Page): Promise<Probe> =>
  page.evaluate(() => (globalThis as unknown as { probe: Probe }).probe)

/** As the worker calls it (`analysis/protocol.ts`). */
const RESULT = 'result' satisfies keyof Extract<JobAnswer<Report>, { type: 'done' }>

/** What the worker says instead of comparing: the bench is of the page, and the worker has cores of its own elsewhere. */
const ANSWER = `addEventListener('message', async ({ data: { run } }) => {
  const report = await (await fetch('/corpus/report.json')).json()
  setTimeout(() => postMessage({ run, type: 'done', ${RESULT}: report }), 500)
})`

/** In place of the bundled story, with its report made beforehand. */
export async function serveStory(page: Page, articles: readonly ArticleInput[], report: Report): Promise<void> {
  const entries = articles.map(({ id }) => ({ id, file: `${id}.txt` }))
  const manifest = JSON.stringify({ version: 1, story: 'bench', title: 'Bench', articles: entries })
  const files = new Map([
    ['report.json', JSON.stringify(report)],
    ['index.json', manifest],
    ...articles.map(({ id, text }) => [`${id}.txt`, text] as const),
  ])
  await page.route('**/corpus/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    const contentType = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8'
    return route.fulfill({ contentType, body: files.get(name) ?? '' })
  })
  await page.route('**/assets/analysis.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: ANSWER }),
  )
}
