import { column, inFocus, litIn, openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('two sources beside each other: a mark in one lights its counterpart in the other', async ({ page }) => {
  await openDesk(page)
  const picker = page.getByRole('group', { name: 'Show' })
  for (const label of ['000', '002', '003']) {
    const button = picker.getByRole('button', { name: label })
    const wanted = label !== '000'
    if (((await button.getAttribute('aria-pressed')) === 'true') !== wanted) await button.click()
  }
  await picker.getByRole('button', { name: '001' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)

  await column(page, '003')
    .getByRole('link', { name: /around 2,500/ })
    .first()
    .click()
  await page
    .getByRole('dialog', { name: 'Findings on these words' })
    .getByRole('button', { name: /^agrees/ })
    .click()
  await expect(inFocus(page).getByText('2,500').first()).toBeVisible()
  await expect(litIn(page, '002')).toContainText('2,500')
  await expect(litIn(page, '002')).toBeInViewport()
})

test('where marks overlap, the words offer a list', async ({ page }) => {
  await openDesk(page)
  await page.locator('mark[data-more]').first().getByRole('link').click()
  const list = page.getByRole('dialog', { name: 'Findings on these words' })
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.locator('mark[data-more]').first().getByRole('link').press('Enter')
  await list.getByRole('button').nth(1).click()
  await expect(list).toBeHidden()
  await expect(inFocus(page).getByRole('heading', { level: 2 })).toBeVisible()
})

test('the marked text is the stored text, letter for letter', async ({ page, request }) => {
  await openDesk(page, '#1/read?c=001_827145012a725ffb~002_c36e707fd56555f2')
  for (const [label, file] of [
    ['001', '001_827145012a725ffb'],
    ['002', '002_c36e707fd56555f2'],
  ] as const) {
    const stored = await (await request.get(`corpus/${file}.txt`)).text()
    const lines = await column(page, label)
      .locator('p[data-start]')
      .evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const copy = paragraph.cloneNode(true) as HTMLElement
          for (const hidden of copy.querySelectorAll('.hidden-visually')) hidden.remove()
          return copy.textContent
        }),
      )
    expect(lines).toEqual(
      stored
        .replaceAll('\r', '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
  }
})
