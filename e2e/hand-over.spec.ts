import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

const FORMATS = [
  'Report (HTML)',
  'Report (Markdown)',
  'Table (CSV)',
  'Data (JSON)',
  'ClaimReview (JSON-LD)',
  'Web Annotation (JSON-LD)',
]

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFile((await (await download).path())!, 'utf8')
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name, exact: true }).click()

/** Flags the first finding with a verdict and evidence. */
async function flagged(page: Page): Promise<string> {
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  const panel = inFocus(page)
  await panel.getByLabel('Verdict').selectOption('Cannot be verified')
  await panel.getByText('Evidence (0)').click()
  await panel.getByRole('button', { name: 'Add evidence' }).click()
  await panel.getByLabel('Web address').fill('https://example.org/statement')
  await panel.getByLabel('What it says').fill('“We do not comment.”')
  await panel.getByText('Checklist (0 of 7)').click()
  await panel.getByRole('group', { name: 'Were those concerned asked?' }).getByRole('button', { name: 'Yes' }).click()
  await expect(panel.getByText('Checklist (1 of 7)')).toBeVisible()
  await expect(panel.getByText('Saved.')).toBeVisible()
  return (await panel.getByRole('heading', { level: 2 }).textContent())!
}

test('the whole job: flagged, checked, decided, handed over in every format, with the same id in each', async ({
  page,
}) => {
  await openDesk(page)
  const about = await flagged(page)
  await room(page, 'Review').click()
  await page.getByRole('textbox', { name: 'Working as' }).fill('Ana Ruiz')
  await expect(page.getByText('1 of 1 reviewed')).toBeVisible()
  await tab(page, 'Hand over')
  const files = new Map<string, string>()
  for (const format of FORMATS) files.set(format, await saved(page, format))
  const [flag] = JSON.parse(files.get('Data (JSON)')!).flags
  for (const [format, text] of files) expect(text, format).toContain(flag.id)
  for (const format of FORMATS.slice(0, 2)) {
    const text = files.get(format)!.replaceAll('\\', '')
    for (const words of [about.slice(1, 12), 'Ana Ruiz', 'Cannot be verified', 'https://example.org/statement'])
      expect(text, format).toContain(words)
  }
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.querySelector('body > article')?.textContent ?? '')
  })
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', /Cannot be verified/)
})

test('the work goes to another desk as a project file, is merged there, and one undo takes it back', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await openDesk(page)
  await flagged(page)
  await room(page, 'Review').click()
  await tab(page, 'Hand over')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the project' }).click()
  const path = testInfo.outputPath('project.json')
  await (await download).saveAs(path)

  const context = await browser.newContext({ baseURL: baseURL!, viewport: { width: 1440, height: 900 } })
  const other = await context.newPage()
  await openDesk(other, '#1/review')
  await tab(other, 'Hand over')
  await other.getByLabel('Open a project file').setInputFiles(path)
  await expect(other.getByText(/Merging adds [1-9]/)).toBeVisible()
  await other.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(other.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
  await tab(other, 'Audit trail')
  await expect(other.getByRole('list', { name: 'Audit trail' }).getByText('Flag merged from a file')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { name: '1 flagged, 0 resolved' })).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(other.getByRole('heading', { name: 'Nothing flagged yet' })).toBeVisible()
  await context.close()
})

test('a file that was cut off is refused with a sentence, and nothing changes', async ({ page }) => {
  await openDesk(page, '#1/review')
  await tab(page, 'Hand over')
  await page
    .getByLabel('Open a project file')
    .setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"crossread-pro') })
  await expect(page.getByRole('alert').filter({ hasText: 'not JSON' })).toBeVisible()
})
