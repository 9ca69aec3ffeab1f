import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { headOf } from '../scripts/vite-offline.ts'
import { inFocus, openDesk, room } from './desk.ts'
import { type FileServer, serveFiles } from './file-server.ts'
import { test as base, expect } from './fixtures.ts'
import { compared } from './screens.ts'

const test = base.extend<{ host: FileServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern.
  host: async ({}, use) => {
    const host = await serveFiles('dist')
    await use(host)
    await host.stop().catch(() => undefined) // a journey may have stopped it itself
  },
  baseURL: async ({ host }, use) => use(host.url),
})
test.use({ serviceWorkers: 'allow' })

const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** How often it is opened without a server; `full.config.ts` asks for more. */
const TIMES = Number(process.env.CROSSREAD_OFFLINE ?? 1)

test(`after the first visit everything works with the server gone, ${TIMES} of ${TIMES}, from any path (D6)`, async ({
  page,
  context,
  host,
}) => {
  await openDesk(page)
  await kept(page)
  await host.stop()

  for (let time = 0; time < TIMES; time++) {
    await page.reload()
    await compared(page)
  }
  await room(page, 'Figures').click() // a part of the app that was not loaded before
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
  await room(page, 'Read').click()
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  const tab = await context.newPage()
  await openDesk(tab)
  await expect(room(tab, 'Review')).toContainText('1')
  const missing = await tab.evaluate(async () => {
    const files = await (await fetch('./manifest.webmanifest')).json()
    const [name] = await caches.keys()
    const cache = await caches.open(name!)
    const answers = await Promise.all((await cache.keys()).map((request) => fetch(request.url)))
    return { name: files.name, failed: answers.filter((answer) => !answer.ok).length, all: answers.length }
  })
  expect(missing).toMatchObject({ name: 'Crossread', failed: 0 })
  expect(missing.all, 'every file of the build').toBe(
    JSON.parse(headOf('dist').split('\n')[0]!.slice('const FILES = '.length)).length,
  )
})

test('a new build waits until the reader takes it; flags stay (D7)', async ({ page, host }) => {
  const next = mkdtempSync(join(tmpdir(), 'crossread-next-'))
  try {
    cpSync('dist', next, { recursive: true })
    writeFileSync(join(next, 'next.txt'), 'the next build')
    const worker = readFileSync('dist/sw.js', 'utf8')
    writeFileSync(join(next, 'sw.js'), headOf(next) + worker.split('\n').slice(2).join('\n'))

    await openDesk(page)
    await kept(page)
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect(inFocus(page).getByText('Saved.')).toBeVisible()
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }))

    host.deploy(next)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const offer = page.getByRole('button', { name: 'Use it now' })
    await expect(offer).toBeVisible()
    expect(await page.evaluate(() => 'stayed' in globalThis), 'nothing was reloaded by itself').toBe(true)

    await Promise.all([page.waitForEvent('load'), offer.click()])
    await compared(page)
    await expect(room(page, 'Review')).toContainText('1')
    await host.stop()
    expect(await page.evaluate(async () => (await fetch('./next.txt')).text())).toBe('the next build')
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
})
