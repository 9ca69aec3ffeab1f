import { existsSync } from 'node:fs'
import { defineConfig } from 'playwright/test'
import journeys from './playwright.config.ts'

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** A Firefox as its makers or the system ship it; null: there is none. */
export const firefox = PLACES.find((path) => path && existsSync(path)) ?? null

/** The main journey in a second engine, which is driven over WebDriver BiDi. */
export default defineConfig({
  ...journeys,
  testMatch: 'second-engine.ts',
  use: {
    ...journeys.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: firefox === null ? {} : { executablePath: firefox },
    trace: 'off',
  },
})
