import { inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** The whole job in key strokes, letters of the search and the note apart. */
const MAX_STROKES = 40

test('from opening to a flagged, explained difference without a mouse', async ({ page }) => {
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
  expect(strokes).toBeLessThanOrEqual(MAX_STROKES)
})

test('marks are reached by Tab, opened by Enter, left by Escape; ? says all keys, none works while a field is typed in (AC12)', async ({
  page,
}) => {
  await openDesk(page)
  const mark = page.locator('mark').first().getByRole('link')
  await mark.focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('mark a:focus')).toHaveCount(1)
  await page.keyboard.press('j')
  await expect(inFocus(page).getByText(/^1 of \d+$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inFocus(page).getByText('Choose a marked passage')).toBeVisible()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys and signs' })
  await expect(help.getByText('next finding')).toBeVisible()
  await page.keyboard.press('j')
  await expect(inFocus(page).getByText('Choose a marked passage')).toBeAttached()
  await help.getByRole('button', { name: /^J: next finding/ }).press('Enter')
  await page.keyboard.press('n')
  await expect(help.getByRole('button', { name: /^N: next finding/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.locator('mark a:focus')).toHaveCount(1)
  await page.keyboard.press('n')
  await expect(inFocus(page).getByText(/^1 of \d+$/)).toBeVisible()
})
