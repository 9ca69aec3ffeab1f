import { inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** The whole job in key strokes, letters of the search and the note apart. */
const MAX_STROKES = 40

test('from opening to a flagged, explained difference and its table without a mouse; focus is never lost, what happens is said once (AC3, AC6)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: { readonly text: string; readonly at: number }[] = []
    Object.assign(globalThis, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('output[aria-live]')
        const text = region?.textContent ?? ''
        if (text !== '' && said.at(-1)?.text !== text) said.push({ text, at: performance.now() })
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await openDesk(page)
  let strokes = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      strokes++
    }
  }
  await press('j', 'j', 'j')
  await expect(inFocus(page).getByText(/^3 of \d+$/)).toBeVisible()
  await press('k')
  await expect(inFocus(page).getByText(/^2 of \d+$/)).toBeVisible()

  await press('/')
  await page.keyboard.type('nearly 900')
  await page.keyboard.press('Enter')
  strokes++
  await expect(litIn(page, '003')).toBeInViewport()
  await expect(page.locator('main:focus')).toHaveCount(1)

  await page.keyboard.press('f')
  strokes++
  await expect(inFocus(page).getByLabel('Verdict')).toBeFocused()
  await page.keyboard.type('Disp')
  await expect(inFocus(page).getByLabel('Verdict')).toHaveValue('disputed')
  await press('Tab', 'Tab', 'Tab', 'Tab')
  await expect(inFocus(page).getByLabel('Note')).toBeFocused()
  await page.keyboard.type('just one source; f, j and / are letters here')
  await press('Tab')
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  await press('.', '.', '.', '.', '.')
  await expect(page.locator('main:focus')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
  const table = page.getByRole('button', { name: 'CSV', exact: true })
  while (!(await table.evaluate((button) => button === document.activeElement))) {
    await press('Tab')
    expect(await page.evaluate(() => document.activeElement !== document.body), 'focus is somewhere').toBe(true)
    expect(strokes).toBeLessThan(MAX_STROKES)
  }
  const download = page.waitForEvent('download')
  await press('Enter')
  expect((await download).suggestedFilename()).toMatch(/^factcheck-.*-1\.csv$/)
  expect(strokes).toBeLessThanOrEqual(MAX_STROKES)

  const said = await page.evaluate(() => (globalThis as unknown as { said: { text: string; at: number }[] }).said)
  expect(said.map(({ text }) => text.replace(/^(\d) of \d+: .*/, '$1 of all'))).toEqual([
    '1 of all',
    '2 of all',
    '3 of all',
    '2 of all',
  ])
})
