import { join } from 'node:path'
import { test } from './fixtures.ts'
import { compared, SCREENS } from './screens.ts'

const FOLDER = join(import.meta.dirname, '../docs/screenshots')

const SIZES = [
  { suffix: '', width: 1440, height: 900 },
  { suffix: '-phone', width: 390, height: 844 },
]

for (const { name, url, prepare } of SCREENS)
  for (const { suffix, width, height } of SIZES)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${name}${suffix}-${colorScheme}`, async ({ page }, { title }) => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(url)
        await compared(page)
        await prepare?.(page)
        await page.screenshot({ path: join(FOLDER, `${title}.png`) })
      })
