import { expect, test } from './fixtures.ts'
import { brokenMirrored, misnamed, moving, small, unclearStops } from './measures.ts'
import { compared, SCREENS } from './screens.ts'

for (const { name, url, prepare } of SCREENS)
  test(`${name}: nothing is misnamed, too small or covered, moves, or breaks when mirrored (AC4, AC5, AC8, AC9, AC11)`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(url)
    await compared(page)
    await prepare?.(page)
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await misnamed(page), 'names that do not begin with the words').toEqual([])
      expect.soft(await small(page, 24), 'controls under 24 px').toEqual([])
      if (width === 320) expect.soft(await small(page, 44, true), 'primary controls under 44 px').toEqual([])
      expect.soft(await moving(page), 'motion').toEqual([])
      expect.soft(await brokenMirrored(page), 'from right to left').toEqual([])
      expect.soft(await unclearStops(page), 'stops of Tab').toEqual([])
    }
  })
