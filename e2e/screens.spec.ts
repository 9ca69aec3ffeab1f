import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { compared, SCREENS } from './screens.ts'

/** CSS pixels; 320 is what 400 % zoom leaves of a small laptop. */
const WIDTHS = [1440, 320]

for (const { name, url, prepare } of SCREENS)
  for (const width of WIDTHS)
    test(`${name} at ${width} px: axe finds nothing in light or dark, nothing sticks out (AC1, AC7)`, async ({
      page,
    }) => {
      test.slow() // axe reads every element of the screen, twice
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(url)
      await compared(page)
      await prepare?.(page)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBeLessThanOrEqual(
        width,
      )
    })
