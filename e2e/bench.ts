import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { madeStory, mixedArticles } from '../scripts/bench/texts.ts'
import { analyse } from '../src/engine/analyse.ts'
import { probe, readProbe, serveStory } from './bench-probe.ts'
import { openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { openLibrary } from './own-articles.ts'

/** One figure of a table: `limit` null where it is told and not judged. */
interface Line {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'KB'
  readonly limit: number | null
  /** Every run. */
  readonly runs: readonly number[]
}

const RUNS = 5
const PRESSES = 10
const OUT = join(import.meta.dirname, '../test-results/bench-browser.json')
const DIST = join(import.meta.dirname, '../dist')

const lines: Line[] = []
const compared = (page: Page) => expect(page.getByText(/origins?, one event/)).toBeVisible({ timeout: 300_000 })

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The median of the runs is judged. */
function told(what: string, unit: Line['unit'], limit: number | null, runs: readonly number[]): void {
  lines.push({ what, value: Math.round(median(runs)), unit, limit, runs: runs.map(Math.round) })
}

async function repeated(browserPage: () => Promise<Page>, measure: (page: Page) => Promise<void>): Promise<void> {
  for (let run = 0; run < RUNS; run++) {
    const page = await browserPage()
    await probe(page)
    await measure(page)
    await page.close()
  }
}

const worst = (tasks: readonly { readonly ms: number }[]) => Math.max(0, ...tasks.map(({ ms }) => ms))

/** From a key to the next frame, key by key. */
async function walk(
  page: Page,
  keys: readonly string[] = Array.from({ length: PRESSES }, () => 'j'),
): Promise<number[]> {
  const before = (await readProbe(page)).keys.length
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  const slow = (await readProbe(page)).keys.slice(before)
  // What was painted within 16 ms is not told of.
  return [...slow, ...Array.from({ length: Math.max(0, keys.length - slow.length) }, () => 16)]
}

/** Findings, flags, rooms, search and help, as a reader goes about. */
const ABOUT = 'jjjk?Escape/Escapejjkj..,,jjjkHHjj'.match(/Escape|./g) ?? []
const SLOWED = 4

async function walkSlowed(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const keys = (await walk(page, ABOUT)).toSorted((a, b) => a - b)
  return keys[Math.ceil(keys.length * 0.95) - 1] ?? 0
}

test.afterAll(() => {
  console.table(
    lines.map(({ what, value, unit, limit, runs }) => ({
      what,
      median: `${value} ${unit}`,
      limit: limit === null ? '' : `≤ ${limit} ${unit}`,
      runs: runs.join(' '),
      '': limit === null || value <= limit ? '' : 'OVER',
    })),
  )
  mkdirSync(join(OUT, '..'), { recursive: true })
  writeFileSync(OUT, `${JSON.stringify({ at: new Date().toISOString(), runs: RUNS, lines }, null, 1)}\n`)
  const over = lines.filter(({ value, limit }) => limit !== null && value > limit)
  expect(over.map(({ what }) => what)).toEqual([])
})

test('the first script', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const first = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js') && page.includes(file))
  const bytes = first.map((file) => gzipSync(readFileSync(join(DIST, 'assets', file))).length)
  told('first script, compressed', 'KB', 200, [bytes.reduce((sum, size) => sum + size, 0) / 1000])
})

test('the bundled story', async ({ context }) => {
  const text: number[] = []
  const early: number[] = []
  const marks: number[] = []
  const keys: number[] = []
  const slowed: number[] = []
  await repeated(
    () => context.newPage(),
    async (page) => {
      await page.goto('')
      await compared(page)
      const seen = await readProbe(page)
      text.push(seen.textAt)
      early.push(seen.textAt - seen.answerAt)
      marks.push(seen.marksAt - seen.answerAt)
      keys.push(median(await walk(page)))
      slowed.push(await walkSlowed(page))
    },
  )
  told('bundled story: text to be read', 'ms', null, text)
  told('bundled story: text after the worker’s answer', 'ms', 0, early)
  told('bundled story: marks after the worker’s answer', 'ms', 300, marks)
  told('bundled story: a finding selected', 'ms', 50, keys)
  told(`bundled story: the slowest 5 % of keys at a ${SLOWED}th of the speed`, 'ms', 100, slowed)
})

test('50 articles of 2,000 words (D9)', async ({ context }) => {
  const story = madeStory(3, 50, 2000)
  const report = analyse(story)
  const tasks: number[] = []
  const marks: number[] = []
  const keys: number[] = []
  await repeated(
    () => context.newPage(),
    async (page) => {
      await serveStory(page, story, report)
      await page.goto('')
      await compared(page)
      await page.waitForTimeout(1000)
      const seen = await readProbe(page)
      marks.push(seen.marksAt - seen.answerAt)
      keys.push(median(await walk(page)))
      tasks.push(worst((await readProbe(page)).tasks))
    },
  )
  told('50 × 2,000 words: the longest task', 'ms', 200, tasks)
  told('50 × 2,000 words: marks after the worker’s answer', 'ms', null, marks)
  told('50 × 2,000 words: a finding selected', 'ms', null, keys)
})

test('six columns of 100,000 characters are scrolled (D9)', async ({ context }) => {
  const story = madeStory(5, 6, 20_000).map((article) => ({ ...article, text: article.text.slice(0, 100_000) }))
  const report = analyse(story)
  const tasks: number[] = []
  await repeated(
    () => context.newPage(),
    async (page) => {
      await serveStory(page, story, report)
      await page.setViewportSize({ width: 2000, height: 900 })
      await page.goto(`#1/read?c=${story.map(({ id }) => id).join('~')}`)
      await compared(page)
      await expect(page.getByRole('article')).toHaveCount(story.length)
      await page.waitForTimeout(1500)
      // Found beforehand: to look for an element by its role takes the page longer than a scroll.
      const middles = await page.locator('section[data-article]').evaluateAll((texts) =>
        texts.map((text) => {
          const { x, y, width, height } = text.getBoundingClientRect()
          return [x + width / 2, y + height / 2] as const
        }),
      )
      const before = (await readProbe(page)).tasks.length
      for (const [x, y] of middles) {
        await page.mouse.move(x, y)
        for (let i = 0; i < 12; i++) {
          await page.mouse.wheel(0, 900)
          await page.waitForTimeout(80)
        }
      }
      tasks.push(worst((await readProbe(page)).tasks.slice(before)))
    },
  )
  told('six columns of 100,000 characters scrolled: the longest task', 'ms', 50, tasks)
})

test('500 articles of many stories are added, sorted and taken', async ({ context }, info) => {
  const pile = info.outputPath('pile.json') // on the disk: from memory the page itself would have to unpack it
  writeFileSync(pile, JSON.stringify(mixedArticles(13, 500)))
  const [adding, sorting, taking, seconds]: number[][] = [[], [], [], []]
  await repeated(
    () => context.browser()!.newPage(), // with a storage of its own
    async (page) => {
      await openDesk(page)
      await openLibrary(page)
      let before = (await readProbe(page)).tasks.length
      const longest = async () => {
        const { tasks } = await readProbe(page)
        const found = worst(tasks.slice(before))
        before = tasks.length
        return found
      }
      // A locator goes through the whole page at each look, which would be measured too.
      const seen = (words: string) =>
        page.waitForFunction((words) => document.body.textContent.includes(words), words, {
          polling: 200,
          timeout: 120_000,
        })
      await page.getByLabel('Article files').setInputFiles(pile)
      await seen('500 articles added.')
      const begun = performance.now()
      adding!.push(await longest())
      await seen('Accept all')
      seconds!.push((performance.now() - begun) / 1000)
      sorting!.push(await longest())
      await page.evaluate(() => {
        const accept = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Accept all')
        accept!.click()
      })
      await seen('stories made or added to')
      await page.waitForTimeout(500)
      taking!.push(await longest())
    },
  )
  told('500 articles: the longest task while they are added', 'ms', 200, adding!)
  told('500 articles: the longest task while they are sorted into stories', 'ms', 200, sorting!)
  told('500 articles: the longest task while all stories are taken', 'ms', 200, taking!)
  told('500 articles: sorted into stories', 's', 10, seconds!)
})
