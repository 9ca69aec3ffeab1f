import { column, inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('the queue says why, counts what was looked at, and remembers what was dismissed and for what reason', async ({
  page,
}) => {
  await openDesk(page)
  const list = page.getByRole('complementary', { name: 'Check first' })
  const all = await list.getByRole('listitem').count()
  await expect(list.getByText('quotation changes its sense').first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(list.getByText(`2 of ${all} looked at`)).toBeVisible()
  await page.keyboard.press('a')
  await expect(inFocus(page).getByText('✓ Accepted')).toBeVisible()
  await page.keyboard.press('k')
  const dismissed = await inFocus(page).getByRole('heading', { level: 2 }).innerText()
  await page.keyboard.press('x')
  await page.keyboard.type('read wrongly, j and k are letters here')
  await page.keyboard.press('Enter')
  await expect(list.getByText('Dismissed (1)')).toBeVisible()

  await page.reload()
  await expect(list.getByText(`of ${all - 1} looked at`)).toBeVisible()
  await list.getByText('Dismissed (1)').click()
  await expect(list.getByText('read wrongly, j and k are letters here')).toBeVisible()
  await page.keyboard.press('j')
  await expect(inFocus(page).getByRole('heading', { level: 2 })).not.toHaveText(dismissed)
  await list.getByText('× dismissed').click()
  await inFocus(page).getByRole('button', { name: 'Undo' }).click()
  await expect(list.getByText(/^Dismissed/)).toBeHidden()
})

test('small differences: each switch says how many findings it hides, and hides them everywhere', async ({ page }) => {
  await openDesk(page)
  const list = page.getByRole('complementary', { name: 'Check first' })
  const all = await list.getByRole('listitem').count()
  await expect(list.getByText('The name of Sabrina Singh')).toHaveCount(1)
  await page.getByRole('button', { name: /^Small differences/ }).press('Enter')
  const names = page.getByRole('checkbox', { name: /^Spelling of names/ })
  const said = page.getByText(/would hide \d+ findings?/)
  const hidden = Number.parseInt((await said.innerText()).replace('would hide ', ''), 10)
  expect(hidden).toBeGreaterThan(0)
  await names.press('Space')
  await expect(list.getByRole('listitem')).toHaveCount(all - hidden)
  await expect(list.getByText('The name of Sabrina Singh')).toHaveCount(0)
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(all - hidden)
  await expect(page.getByRole('button', { name: `Small differences: ${hidden} hidden` })).toBeVisible()
})

test('only what is flagged: in the list and in the marks', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()
  await page.getByRole('button', { name: '1 flagged' }).click()
  await expect(page.getByRole('complementary', { name: 'Check first' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.locator('mark[data-finding]:not([data-lit])')).toHaveCount(0)
})

test('a pinned view stays while what is in focus moves on; its link restores it and carries no words', async ({
  page,
  context,
}) => {
  await openDesk(page, '#1/read?c=002_c36e707fd56555f2~003_d54f419eae337405')
  await column(page, '003')
    .getByRole('link', { name: /nearly 900/ })
    .first()
    .press('Enter')
  await page.keyboard.press('p')
  await expect(page.getByText(/^Pinned: this view stays at “Soldiers/)).toBeVisible()
  const pinned = page.url()
  await page.keyboard.press('j')
  await expect(inFocus(page).getByRole('heading', { level: 2 })).not.toHaveText(/^Soldiers/)
  await expect(litIn(page, '003')).toContainText('nearly 900')

  await expect(page).not.toHaveURL(pinned) // the address is written when the keys rest
  const url = page.url()
  expect(url.length).toBeLessThanOrEqual(2000)
  expect(url).not.toMatch(/soldier|troop|syria|900/i)
  const other = await context.newPage()
  await openDesk(other, url)
  await expect(litIn(other, '003')).toContainText('nearly 900')
  await expect(inFocus(other).getByRole('heading', { level: 2 })).not.toHaveText(/^Soldiers/)
  await page.getByRole('button', { name: 'Follow again (P)' }).click()
  await expect(page.getByText(/^Pinned:/)).toBeHidden()
})
