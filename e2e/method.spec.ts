import { openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('every rule says what it compares; one switched off hides its findings everywhere, is said and remembered', async ({
  page,
}) => {
  await openDesk(page, '#1/method')
  const rules = page.getByRole('region', { name: 'Method' })
  const rule = rules.getByRole('checkbox', { name: 'Show its findings: Labels for one thing' })
  await expect(rules.getByText('A choice is shown, never judged')).toBeVisible()
  await rule.press('Space')
  await expect(rule).not.toBeChecked()
  const said = page.getByText(/^You switched off one rule: \d+ findings are hidden\.$/)
  const hidden = Number.parseInt((await said.innerText()).match(/\d+/)![0], 10)
  expect(hidden).toBeGreaterThan(0)
  await room(page, 'Findings').click()
  const count = page.getByText(/^\d+ findings$/)
  const left = Number.parseInt(await count.innerText(), 10)
  await page.reload()
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'Switch all on' }).click()
  await expect(said).toBeHidden()
  await expect(page.getByText(`${left + hidden} findings`, { exact: true })).toBeVisible()
})

test('the word lists can be searched', async ({ page }) => {
  await openDesk(page, '#1/method')
  await page.getByRole('searchbox', { name: 'Find a word in the lists' }).fill('militant')
  await expect(page.getByText(/^\d of \d+ lists hold “militant”$/)).toBeVisible()
  await expect(page.getByText('“Terrorist” condemns')).toBeVisible()
})
