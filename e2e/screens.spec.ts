import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { compared, SCREENS } from './screens.ts'

/** CSS pixels; 320 is what 400 % zoom leaves of a small laptop. */
const SIGHTS = [
  { width: 1440, looks: ['light', 'dark'] },
  { width: 320, looks: ['light'] },
] as const

// All looks at all widths are in `npm run test:full` (axe-matrix.full.ts); every pair of colours is computed in contrast.test.ts.
for (const { name, url, prepare } of SCREENS.filter(({ full }) => !full))
  test(`${name}: axe finds nothing, and at 320 px nothing sticks out (AC1, AC7)`, async ({ page }) => {
    test.slow() // axe reads every element of the screen, twice
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(url)
    await compared(page)
    await prepare?.(page)
    for (const { width, looks } of SIGHTS) {
      await page.setViewportSize({ width, height: 900 })
      await expectAccessible(page, looks)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `width of the page at ${width} px`,
      ).toBeLessThanOrEqual(width)
    }
  })
