import { expectReviewed, LOOKS, type Look } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { compared, SCREENS } from './screens.ts'

/** A desk, a tablet, and a small laptop at 400 % zoom (CSS pixels). */
const WIDTHS = [1440, 768, 320]

for (const { name, url, prepare } of SCREENS)
  test(`${name} in every look at every width (AC1, AC7)`, async ({ page }) => {
    test.setTimeout(300_000) // fifteen readings of the whole screen
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(url)
    await compared(page)
    await prepare?.(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await expectReviewed(page, Object.keys(LOOKS) as Look[])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `width of the page at ${width} px`,
      ).toBeLessThanOrEqual(width)
    }
  })
