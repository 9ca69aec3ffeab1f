import { expect, test } from './fixtures.ts'
import { withoutAnalysis } from './without-analysis.ts'

/** How often the page is closed while a note is typed; `full.config.ts` asks for more. */
const CLOSINGS = Number(process.env.CROSSREAD_CLOSINGS ?? 8)

/** A passage needs no comparison: it can be flagged as soon as the texts are there. */
const PASSAGE = '#1/read?p=002_c36e707fd56555f2~0~30'

const WAITS_MS = [0, 50, 250, 1000]
const WAYS = ['closed', 'left', 'reloaded'] as const

test(`${CLOSINGS} closings while a note is typed: not a character is lost (S2)`, async ({ context }) => {
  test.setTimeout(60_000 + CLOSINGS * 6_000)
  await withoutAnalysis(context)
  let page = await context.newPage()
  const note = () => page.getByRole('group', { name: 'Your flag' }).getByLabel('Note')
  await page.goto(PASSAGE)
  await page.getByRole('button', { name: 'Flag F' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  let expected = ''
  for (let i = 0; i < CLOSINGS; i++) {
    await expect(note(), `closing ${i}`).toHaveValue(expected)
    const typed = `${i}: ask. `
    await note().press('Control+End')
    await note().pressSequentially(typed)
    expected += typed
    await new Promise((resolve) => setTimeout(resolve, WAITS_MS[i % WAITS_MS.length]))
    const way = WAYS[i % WAYS.length]
    if (way === 'reloaded') await page.reload()
    else {
      if (way === 'left') await page.goto('favicon.svg')
      else {
        await page.close()
        page = await context.newPage()
      }
      await page.goto(PASSAGE)
    }
  }
  await expect(note()).toHaveValue(expected)
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft'))))
    .toEqual([])
})
