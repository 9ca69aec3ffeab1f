import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

// The slower half, `npx playwright test -c e2e/full.config.ts`: what is said here is read by the journeys.
process.env.CROSSREAD_KILLS ??= '100'
process.env.CROSSREAD_CLOSINGS ??= '40'
process.env.CROSSREAD_EDITS ??= '400'
process.env.CROSSREAD_OFFLINE ??= '10'
process.env.CROSSREAD_WHOLE ??= '1' // what a journey needs from the machine must be there

const MORE = ['kill', 'closing', 'two-tabs', 'offline', 'spreadsheet'].map((name) => `${name}.spec.ts`)

/** Journeys that ask for more than every run needs, and those (`*.full.ts`) that only this run can bear. */
export default defineConfig({ ...journeys, testMatch: [...MORE, '*.full.ts'] })
