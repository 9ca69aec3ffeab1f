import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'

/** What went wrong behind a journey's back. */
interface Health {
  readonly errors: string[]
  readonly foreign: string[]
  readonly violations: string[]
}

interface Options {
  /** Console errors that the journey provokes itself: "Failed to load resource … 404". One expression: the runner takes a second for an option of the fixture. */
  allowedErrors: readonly RegExp[]
}

/** Every journey imports `test` from here: at its end the invariants I1, I2, I6 and I7 of the fault model must hold. */
export const test = base.extend<Options & { health: Health }>({
  allowedErrors: [[], { option: true }],
  health: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const health = await watch(context, new URL(baseURL!).origin)
      await use(health)
      for (const page of context.pages()) if (!page.isClosed()) await expectScreen(page, baseURL!)
      const unexpected = health.errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))
      expect(unexpected, 'console errors and uncaught exceptions').toEqual([])
      expect(health.foreign, 'requests to other hosts').toEqual([])
      expect(health.violations, 'violations of the content security policy').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

async function watch(context: BrowserContext, origin: string): Promise<Health> {
  const health: Health = { errors: [], foreign: [], violations: [] }
  context.on('weberror', (error) => health.errors.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') health.errors.push(`${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) health.foreign.push(request.url())
  })
  await context.exposeBinding('__violation', (_source, text: string) => health.violations.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { __violation: (text: string) => void }).__violation
      report(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return health
}

/** No white screen: a page of the app has its heading and its main part. */
async function expectScreen(page: Page, baseURL: string): Promise<void> {
  if (!page.url().startsWith(baseURL) || !(await page.evaluate(() => document.contentType === 'text/html'))) return
  await expect(page.locator('h1').first(), 'h1').toBeAttached()
  await expect(page.locator('main').first(), 'main').toBeAttached()
}
