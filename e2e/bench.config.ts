import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

/** `npm run bench:browser`: how fast the build is in the browser, one measurement after the other. */
export default defineConfig({
  ...journeys,
  testMatch: 'bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
  use: { ...journeys.use, trace: 'off', serviceWorkers: 'block' },
})
