import type { BrowserContext, Page } from 'playwright/test'

/** The desk with its texts and flags, and nothing that is computed: for journeys that open it again and again. */
export const withoutAnalysis = (target: BrowserContext | Page) =>
  target.addInitScript(() => {
    class SilentWorker extends EventTarget {
      postMessage() {}
      terminate() {}
    }
    Object.assign(globalThis, { Worker: SilentWorker })
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
  })
