import type { Page } from 'playwright/test'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { withoutAnalysis } from './without-analysis.ts'

test('two tabs: what one writes the other shows, and neither overwrites the other by itself', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').fill('first')
  await inFocus(page).getByLabel('Note').blur()
  await expect(inFocus(page).getByText('Saved.')).toBeVisible()

  const other = await context.newPage()
  await openDesk(other, page.url())
  await expect(inFocus(other).getByLabel('Note')).toHaveValue('first')
  await inFocus(other).getByLabel('Note').fill('second')
  await inFocus(other).getByLabel('Note').blur()
  await inFocus(other).getByLabel('Verdict').selectOption('Confirmed')

  await expect(inFocus(page).getByLabel('Note')).toHaveValue('second')
  await expect(inFocus(page).getByLabel('Verdict')).toHaveValue('confirmed')
  await page.waitForTimeout(2000)
  await expect(inFocus(other).getByLabel('Note')).toHaveValue('second')
})

/** How many edits two tabs make at once; `full.config.ts` asks for more. */
const EDITS = Number(process.env.CROSSREAD_EDITS ?? 60)

/** Sets a field of the flag to two values in turn, each as soon as the one before is shown to be kept. */
const toggled = (page: Page, label: string, values: readonly [string, string], times: number) =>
  page.evaluate(
    async ([label, values, times]) => {
      const field = () =>
        [...document.querySelectorAll<HTMLSelectElement>('fieldset select')].find(
          ({ labels }) => labels?.[0]?.firstElementChild?.textContent === label,
        )!
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!
      for (let i = 0; i < times; i++) {
        const wanted = values[i % 2]!
        set.call(field(), wanted)
        field().dispatchEvent(new Event('change', { bubbles: true }))
        while (field().value !== wanted) await new Promise((resolve) => setTimeout(resolve, 1))
      }
    },
    [label, values, times] as const,
  )

test(`${EDITS} edits of one flag from two tabs at once: all of them are kept (S14)`, async ({ page, context }) => {
  test.setTimeout(60_000 + EDITS * 500)
  await withoutAnalysis(context)
  await page.goto('#1/read?p=002_c36e707fd56555f2~0~30')
  await page.getByRole('button', { name: 'Flag F' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('group', { name: 'Your flag' })).toBeVisible()
  await Promise.all([
    toggled(page, 'Verdict', ['disputed', 'confirmed'], EDITS / 2),
    toggled(other, 'Status', ['checking', 'open'], EDITS / 2),
  ])
  await room(other, 'Review').click()
  await other.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: 'Audit trail' }).click()
  await expect(other.getByText(`${EDITS + 1} entries`)).toBeVisible()
  for (const tab of [page, other]) {
    const form = tab.getByRole('group', { name: 'Your flag' })
    await expect(form.getByText(`History (${EDITS + 1})`)).toBeVisible()
    await expect(form.getByLabel('Verdict')).toHaveValue('confirmed')
    await expect(form.getByLabel('Status')).toHaveValue('open')
  }
})
