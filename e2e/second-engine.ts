import { inFocus, openDesk, room } from './desk.ts'
import { firefox } from './firefox.config.ts'
import { expect, test } from './fixtures.ts'

test.beforeAll(() => {
  if (firefox === null)
    throw new Error('Firefox is not on this machine: install it (apt-get install firefox-esr) or set FIREFOX_PATH.')
})

test('in Firefox: opened, compared, flagged, judged, loaded anew, handed over; nothing breaks the policy (X2)', async ({
  page,
}) => {
  // This driver tells nothing of downloads: what is handed to the browser is looked at.
  await page.addInitScript(() => {
    const made = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob })
      return made(blob)
    }
  })
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Verdict').selectOption('Disputed')
  await inFocus(page).getByLabel('Note').click()
  await page.keyboard.type('Ask the ministry')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft'))))
    .toEqual([])
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  await page.reload()
  await expect(room(page, 'Review')).toContainText('1')
  await room(page, 'Review').click()
  await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  const table = await page.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text())
  expect(table).toContain('Ask the ministry')
  expect(table).toContain('disputed')
})
