import type { Page, Route } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { compared } from './screens.ts'

const WORKER = '**/assets/analysis.worker*'
const WATCHDOG_MS = 10_000

// What the browser itself says of a script that it could not load or that broke off.
test.use({ allowedErrors: [/Failed to load resource|MIME type|broken on purpose/] })

const script = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body })

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing (404)': (route) => route.fulfill({ status: 404, body: '' }),
  'comes as a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  'is lost on its way': (route) => route.abort('failed'),
  throws: script("throw new Error('broken on purpose')"),
  'throws when asked': script("addEventListener('message', () => { throw new Error('broken on purpose') })"),
  hangs: script('for (;;) {}'),
  closes: script('close()'),
}

/** Both attempts may need the watchdog; its seconds are made to pass. */
async function passWatchdogs(page: Page) {
  for (let attempt = 0; attempt < 2; attempt++) {
    await page.waitForTimeout(200)
    await page.clock.runFor(WATCHDOG_MS + 100)
  }
}

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'The analysis' })
const text = (page: Page) => page.getByText('frequent attacks by Iranian-aligned groups')

for (const [fault, answer] of Object.entries(FAULTS))
  test(`the worker ${fault}: a sentence, and the articles can still be read (D3)`, async ({ page }) => {
    let asked = 0
    await page.clock.install()
    await page.route(WORKER, (route) => {
      asked++
      return answer(route)
    })
    await page.goto('')
    await expect(text(page)).toBeVisible()
    await passWatchdogs(page)
    await expect(alert(page)).toContainText('twice. The articles can still be read; try again.')
    await expect(text(page)).toBeVisible()
    expect(asked).toBe(2)
  })

test('a worker that was lost once is started again without a word', async ({ page }) => {
  await page.route(WORKER, (route) => route.abort('failed'), { times: 1 })
  await page.goto('')
  await compared(page)
  await expect(alert(page)).toBeHidden()
})

test('after the fault is gone, the reader can have it compared', async ({ page }) => {
  await page.route(WORKER, (route) => route.abort('failed'), { times: 2 })
  await page.goto('')
  await expect(alert(page)).toBeVisible()
  await alert(page).getByRole('button').click()
  await compared(page)
  await expect(alert(page)).toBeHidden()
})
