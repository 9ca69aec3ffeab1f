import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { brokenMirrored, misnamed, moving, small, unclearStops } from './measures.ts'
import { compared, SCREENS } from './screens.ts'

/** CSS pixels; 320 is what 400 % zoom leaves of a small laptop. */
const SIGHTS = [
  { width: 1440, look: 'light' },
  { width: 320, look: 'dark' },
] as const

// All looks at all widths are in `npm run test:full` (axe-matrix.full.ts); every pair of colours is computed in contrast.test.ts.
for (const { name, url, prepare } of SCREENS.filter(({ full }) => !full))
  test(`${name}: axe finds nothing; nothing sticks out, is misnamed, too small or covered, moves, or breaks when mirrored (AC1, AC4, AC5, AC7, AC8, AC9, AC11)`, async ({
    page,
  }) => {
    test.slow() // axe reads every element of the screen, twice
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(url)
    await compared(page)
    await prepare?.(page)
    for (const { width, look } of SIGHTS) {
      await page.setViewportSize({ width, height: 900 })
      await expectAccessible(page, [look])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `width of the page at ${width} px`,
      ).toBeLessThanOrEqual(width)
      expect.soft(await misnamed(page), 'names that do not begin with the words').toEqual([])
      expect.soft(await small(page, 24), 'controls under 24 px').toEqual([])
      expect.soft(await moving(page), 'motion').toEqual([])
      expect.soft(await brokenMirrored(page), 'from right to left').toEqual([])
      expect.soft(await unclearStops(page), 'stops of Tab').toEqual([])
    }
  })
