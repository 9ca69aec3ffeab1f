import { expectAccessible } from './axe.ts'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** CSS pixels; 320 is what 400 % zoom leaves of a small laptop. */
const WIDTHS = [1440, 320]

for (const width of WIDTHS)
  test(`a blind check, its comparison and a project's preview at ${width} px: axe finds nothing, nothing sticks out (AC1, AC7)`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openDesk(page)
    for (const verdict of ['Disputed', 'Confirmed']) {
      await page.keyboard.press('j')
      await page.keyboard.press('f')
      await inFocus(page).getByLabel('Verdict').selectOption(verdict)
      await expect(inFocus(page).getByText('Saved.')).toBeVisible()
      await page.locator('main').focus()
    }
    await room(page, 'Review').click()
    const tab = (name: string) =>
      page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name, exact: true }).click()
    const look = async () => {
      await expectAccessible(page, ['light', 'dark'])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, 'width of the page').toBeLessThanOrEqual(width)
    }
    await tab('Second reader')
    await page.getByRole('textbox', { name: 'Second reader' }).fill('Ben')
    await page.getByRole('button', { name: 'Check blind' }).click()
    await page.getByRole('list', { name: 'Flags to check' }).getByLabel('Verdict').first().selectOption('Confirmed')
    await look()
    await page.getByRole('button', { name: 'End and compare' }).first().click()
    await look()
    await tab('Hand over')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the project' }).click()
    await page.getByLabel('Open a project file').setInputFiles((await (await download).path())!)
    await expect(page.getByText(/Merging adds/)).toBeVisible()
    await look()
  })
