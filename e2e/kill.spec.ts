import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { findBrowser } from './browser.ts'
import { withoutAnalysis } from './without-analysis.ts'

/** How often the browser is killed in the middle of writing; `full.config.ts` asks for more. */
const KILLS = Number(process.env.CROSSREAD_KILLS ?? 20)

/** A passage needs no comparison: it can be flagged as soon as the texts are there. */
const PASSAGE = '#1/read?p=002_c36e707fd56555f2~0~30'

/** Nothing of its own beside the page: what it starts anew with each life costs more than the page. */
const QUIET = [
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'],
  ...['--disable-default-apps', '--no-default-browser-check', '--disable-breakpad'],
]

interface Run {
  readonly process: ChildProcess
  readonly browser: Browser
  readonly page: Page
}

/** A browser of its own process group, so that all of it can be killed at once. */
async function launch(profile: string): Promise<Run> {
  const { path, env } = findBrowser()
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-gpu',
    '--remote-debugging-port=0',
    ...QUIET,
  ]
  const child = spawn(path, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  })
  const port = await expect
    .poll(() => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => ''), { timeout: 20_000 })
    .toMatch(/^\d+\n/)
    .then(() => readFile(join(profile, 'DevToolsActivePort'), 'utf8'))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port.split('\n')[0]}`)
  const context = browser.contexts()[0]!
  await withoutAnalysis(context)
  return { process: child, browser, page: context.pages()[0] ?? (await context.newPage()) }
}

function kill({ process: child }: Run): void {
  if (child.pid) process.kill(-child.pid, 'SIGKILL')
}

const flagButton = (page: Page) => page.getByRole('button', { name: 'Flag F' })

/** The work as it lies in the database. */
interface Stored {
  readonly entries: number
  /** Records whose newest revision has no entry in the log. */
  readonly torn: readonly string[]
}

const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await asked(indexedDB.open('crossread'))
    const transaction = db.transaction(['flags', 'log'])
    const flags = await asked(transaction.objectStore('flags').getAll())
    const log = await asked(transaction.objectStore('log').getAll())
    db.close()
    const newest = (id: string) => Math.max(...log.filter(({ record }) => record === id).map(({ rev }) => rev))
    return { entries: log.length, torn: flags.filter(({ id, rev }) => newest(id) !== rev).map(({ id }) => id) }
  })

/** Undo and redo, one after the other, as fast as they are acknowledged; each acknowledgement is told to the console. */
const stream = (page: Page) =>
  page.evaluate(async () => {
    const said = (words: string) =>
      new Promise<void>((resolve) => {
        const look = () => (document.body.textContent?.includes(words) ? resolve() : setTimeout(look))
        look()
      })
    const press = (shiftKey: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey, bubbles: true, cancelable: true }),
      )
    press(true) // where the last kill came after an undo
    await new Promise((resolve) => setTimeout(resolve, 100))
    for (;;) {
      press(false)
      await said('Undone.')
      console.log('acknowledged')
      press(true)
      await said('Done again.')
      console.log('acknowledged')
    }
  })

test(`${KILLS} kills in the middle of writing: nothing acknowledged is lost, nothing is torn, it always opens (S1)`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILLS * 15_000)
  const profile = mkdtempSync(join(tmpdir(), 'crossread-kill-'))
  let expected = 0
  let acknowledged = 0
  for (let i = 0; i <= KILLS; i++) {
    const run = await launch(profile)
    const { page } = run
    let acks = 0
    page.on('console', (message) => {
      if (message.text() === 'acknowledged') acks++
    })
    await page.goto(`${baseURL}${PASSAGE}`)
    if (i === 0) {
      await flagButton(page).click()
      await expect(page.getByText('Saved.')).toBeVisible()
    } else await expect(page.getByRole('group', { name: 'Your flag' }).or(flagButton(page))).toBeVisible()
    const { entries, torn } = await stored(page)
    expect(torn, `after kill ${i}`).toEqual([])
    expect(entries, `after kill ${i}`).toBeGreaterThanOrEqual(expected)
    if (i < KILLS) {
      stream(page).catch(() => {}) // ends with the browser
      await expect.poll(() => acks, { timeout: 20_000, intervals: [20] }).toBeGreaterThan(0)
      await new Promise((resolve) => setTimeout(resolve, 80 + Math.random() * 900))
    }
    kill(run)
    await run.browser.close().catch(() => {})
    expected = entries + acks
    acknowledged += acks
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  expect(acknowledged, 'there was something to lose each time').toBeGreaterThanOrEqual(KILLS)
})

/** How often while a note is typed. */
const KILLS_TYPING = Math.ceil(KILLS / 5)

/** Long enough for what was typed to come to the disk, too short for it to be written as work. */
const WAITS_MS = [100, 250, 500, 1000]

test(`${KILLS_TYPING} kills while a note is typed: not a character is lost (S2)`, async ({ baseURL }) => {
  test.setTimeout(60_000 + KILLS_TYPING * 15_000)
  const profile = mkdtempSync(join(tmpdir(), 'crossread-kill-'))
  let expected = ''
  for (let i = 0; i <= KILLS_TYPING; i++) {
    const run = await launch(profile)
    const { page } = run
    await page.goto(`${baseURL}${PASSAGE}`)
    if (i === 0) {
      await flagButton(page).click()
      await expect(page.getByText('Saved.')).toBeVisible()
    }
    const note = page.getByRole('group', { name: 'Your flag' }).getByLabel('Note')
    await expect(note, `after kill ${i}`).toHaveValue(expected)
    await note.press('Control+End')
    await note.pressSequentially(`${i}: ask. `)
    expected += `${i}: ask. `
    await new Promise((resolve) => setTimeout(resolve, WAITS_MS[i % WAITS_MS.length]))
    kill(run)
    await run.browser.close().catch(() => {})
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})
