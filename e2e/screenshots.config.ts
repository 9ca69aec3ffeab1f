import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

/** `npm run screenshots`: pictures of the build as it is served, into docs/screenshots. */
export default defineConfig({ ...journeys, testMatch: 'screenshots.ts', use: { ...journeys.use, trace: 'off' } })
