import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

// The slower half, `npx playwright test -c e2e/full.config.ts`: what is said here is read by the journeys.
process.env.CROSSREAD_KILLS ??= '100'
process.env.CROSSREAD_CLOSINGS ??= '40'

export default defineConfig({ ...journeys, testMatch: ['kill.spec.ts', 'closing.spec.ts', 'spreadsheet.spec.ts'] })
