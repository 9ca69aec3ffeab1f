import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

// The slower half, `npx playwright test -c e2e/full.config.ts`: what is said here is read by the journeys.
process.env.CROSSREAD_KILLS ??= '100'
process.env.CROSSREAD_CLOSINGS ??= '40'
process.env.CROSSREAD_CALLS ??= 'fetch worker storage'
process.env.CROSSREAD_EDITS ??= '400'
process.env.CROSSREAD_DISKS ??= 'all'

export default defineConfig({
  ...journeys,
  testMatch: ['kill', 'closing', 'spreadsheet', 'call-faults', 'two-tabs', 'full-disk'].map(
    (name) => `${name}.spec.ts`,
  ),
})
