import { column, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('light or dark by hand, and still so after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openDesk(page)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: /Change to light/ }).click()
  await page.getByRole('button', { name: /Change to dark/ }).click()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await expect.poll(ground).toBe(dark)
  await page.getByRole('button', { name: /Change to as the system/ }).click()
  await expect.poll(ground).toBe(light)
})

test('every relation has its own line and its own sign, also without colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openDesk(page)
  await page.keyboard.press('?')
  const looks = await page
    .getByRole('dialog')
    .locator('[data-relation]:has(> span + span)')
    .evaluateAll((words) =>
      words.map((word) => {
        const [sign, text] = word.children
        return [getComputedStyle(sign!).maskImage, getComputedStyle(text!).textDecorationStyle, text!.textContent]
      }),
    )
  expect(looks).toHaveLength(5)
  for (const at of [0, 1, 2]) expect(new Set(looks.map((look) => look[at])).size).toBe(5)
})

test('nothing moves where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDesk(page)
  for (const key of ['j', 'j', 'k', '?', 'Escape', '/', 'Escape']) {
    await page.keyboard.press(key)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
})

test('a column says on what basis its facts are known', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: /how this is known of 002/ }).click()
  const facts = column(page, '002')
  await expect(facts.getByText('The text says no day.')).toBeVisible()
  await expect(facts.getByText('both carry the wire of AFP')).toBeVisible()
  await expect(facts.getByText('the same as 000 and 003')).toBeVisible()
})
