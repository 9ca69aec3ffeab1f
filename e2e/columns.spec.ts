import type { Page } from 'playwright/test'
import { column, inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

const TWO = '#1/read?c=002_c36e707fd56555f2~003_d54f419eae337405'
const labels = (page: Page) =>
  page
    .getByRole('region', { name: 'Articles' })
    .getByRole('article')
    .evaluateAll((columns) => columns.map((one) => one.getAttribute('aria-label')?.slice(-3)).join(' '))

/** Opens a column's menu by keyboard and takes an entry. */
async function inMenu(page: Page, label: string, entry: string) {
  await page.getByRole('button', { name: `Column ${label}` }).press('Enter')
  await page
    .getByRole('dialog', { name: `Column ${label}` })
    .getByRole('button', { name: entry })
    .press('Enter')
}

test('columns are chosen, moved, kept, seen alone and widened by keyboard; back undoes, a link restores', async ({
  page,
}) => {
  await openDesk(page, TWO)
  await inMenu(page, '002', 'Move right')
  await expect.poll(() => labels(page)).toBe('003 002')
  await page.getByRole('button', { name: 'Choose articles' }).press('Enter')
  await page.getByRole('searchbox', { name: 'Search the articles' }).fill('top indian')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => labels(page)).toBe('003 002 001')

  await inMenu(page, '001', 'Show this one alone')
  await expect.poll(() => labels(page)).toBe('001')
  await inMenu(page, '001', 'Show the others again')
  const divider = page.getByRole('separator', { name: 'Width of 003' })
  const width = async () => (await column(page, '003').boundingBox())!.width
  const before = await width()
  await divider.press('ArrowRight')
  await divider.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before + 20)

  await inMenu(page, '001', 'Compare the others with this one')
  await expect.poll(() => labels(page)).toBe('001 003 002')
  await expect(column(page, '003').getByText('(not in 001)').first()).toBeAttached()
  await expect(page.getByRole('combobox', { name: 'Compare' })).toHaveValue(/^001/)
  await page.reload()
  await expect.poll(() => labels(page)).toBe('001 003 002')
  await page.goBack()
  await expect.poll(() => labels(page)).toBe('003 002 001')
})

test('a column is dragged to another place, and a kept one stays while the others follow', async ({ page }) => {
  await openDesk(page, TWO)
  await page
    .getByText('002', { exact: true })
    .last()
    .dragTo(column(page, '003').getByRole('heading', { level: 2 }))
  await expect.poll(() => labels(page)).toBe('003 002')

  await page.goto('#1/read')
  await inMenu(page, '000', 'Keep this column in view')
  await page.getByRole('complementary', { name: 'Check first' }).getByText('attacks since mid-October').click()
  await expect.poll(() => labels(page)).toContain('000')
  await expect(litIn(page, '002')).toContainText('many of them')
})

test('linked columns come to the claim that is read, and stay where they are when they are not linked', async ({
  page,
}) => {
  await openDesk(page, TWO)
  const told = (label: string) =>
    column(page, label)
      .getByRole('link', { name: /more than 150/ })
      .first()
  const body = page.getByRole('region', { name: 'Text of 003' })
  await body.hover()
  const wheel = async () => {
    for (let i = 0; i < 20 && (await told('003').boundingBox())!.y > 420; i++) {
      await page.mouse.wheel(0, 120)
      await page.waitForTimeout(60)
    }
  }
  await wheel()
  await expect(told('002')).toBeInViewport()

  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Linked', exact: true })).toHaveAttribute('aria-pressed', 'false')
  const top = () => page.getByRole('region', { name: 'Text of 002' }).evaluate((text) => text.scrollTop)
  await page.mouse.wheel(0, -2000)
  await expect.poll(() => body.evaluate((text) => text.scrollTop)).toBe(0)
  const still = await top()
  await page.waitForTimeout(300)
  expect(await top()).toBe(still)
  await page.keyboard.press('Shift+L')
  await expect.poll(top).toBeLessThan(still)
})

test('rows lay what tells the same beside each other and leave a gap where an article is silent', async ({ page }) => {
  await openDesk(page, TWO)
  await page.getByRole('button', { name: 'Rows of the same' }).press('Enter')
  const rows = page.getByRole('region', { name: 'Rows of what tells the same' })
  const row = rows.getByRole('listitem').filter({ hasText: 'caliphate' })
  await expect(row.getByText('not stated here')).toBeAttached()
  const both = rows.getByRole('listitem').filter({ hasText: 'Sabrina Singh' }).first()
  await expect(both.getByRole('link', { name: /Sabrina Singh/ })).toHaveCount(2)
  await both
    .getByRole('link', { name: /Thursday/ })
    .first()
    .press('Enter')
  await expect(inFocus(page).getByRole('heading', { level: 2 })).toBeVisible()
  await expect(rows.locator('mark[data-lit]').first()).toBeInViewport()
})

test('the overview beside a column says in words what is where, and leads there by arrow keys', async ({ page }) => {
  await openDesk(page, TWO)
  const strip = page.getByRole('slider', { name: /^Overview of 003: \d+ vary, \d+ in one only, \d+ agree/ })
  await strip.press('End')
  await expect(strip).toHaveAttribute('aria-valuetext', /^(\d+) of \1: /)
  await expect(litIn(page, '003')).toBeInViewport()
  await strip.press('Home')
  await expect(strip).toHaveAttribute('aria-valuetext', /^1 of \d+: /)
  await expect(strip).toBeFocused()
})
