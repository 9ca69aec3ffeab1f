import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { BRIDGE_A, BRIDGE_ARABIC, BRIDGE_B, HARBOUR, newRows, openLibrary } from './own-articles.ts'

const asHtml = (text: string, head = '') => {
  const [title, ...paragraphs] = text.split('\n\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body onload="globalThis.ran = 1">
<nav><a href="/a">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>
<img src="https://tracker.example/p.gif" onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script></body></html>`
}

/** A folder as it lies on a desk: good files, a broken one, one whose letters nothing explains, and what systems leave behind. */
function folder(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'desk')
  mkdirSync(join(path, 'old'), { recursive: true })
  writeFileSync(join(path, 'a.txt'), BRIDGE_A)
  writeFileSync(join(path, 'b.html'), asHtml(BRIDGE_B, '<meta property="og:site_name" content="Halden Herald">'))
  writeFileSync(join(path, 'old', 'c.md'), `# ${HARBOUR}`)
  writeFileSync(
    join(path, 'old', 'd.txt'),
    Buffer.from('Le caf\xe9 de la Place a ferm\xe9 apr\xe8s dix ans.', 'latin1'),
  )
  writeFileSync(join(path, 'broken.docx'), 'PK nothing')
  writeFileSync(join(path, '.DS_Store'), 'x')
  return path
}

test('a folder: every file is read or named with its reason, the open question is asked, a story is proposed; nothing of a page asks another host (X4)', async ({
  page,
}) => {
  test.slow()
  await openDesk(page)
  await openLibrary(page)
  await page.getByLabel('A folder of articles').setInputFiles(folder())
  const report = page.getByRole('region', { name: 'Reading files' })
  await expect(report).toContainText('Three articles added, 1 not read, one question open.')
  await expect(report).toContainText('broken.docx: is damaged or cut short')
  await report.getByRole('button', { name: /^windows-1252.*Le café de la Place/ }).click()
  await expect(newRows(page).filter({ hasText: 'Le café' })).toBeVisible()

  const offer = page.getByRole('region', { name: 'Proposed stories' })
  await expect(offer).toContainText('One story proposed for 2 of 4 articles')
  await offer.getByRole('button', { name: 'Accept all' }).click()
  const stories = page.getByRole('navigation', { name: 'Stories in the library' })
  await expect(stories.getByRole('button', { name: /bridge/i })).toContainText('two articles')

  await stories.getByRole('button', { name: /bridge/i }).click()
  const list = page.getByRole('list', { name: 'Articles of the story' })
  await list.getByRole('button', { name: /^Flood shuts/ }).click()
  await expect(page.getByLabel('Outlet')).toHaveValue('Halden Herald')
  await page.getByText(/^Left out of the file/).click()
  const heading = page.getByRole('listitem').filter({ hasText: 'left out: the headline' }).last()
  await heading.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText('Earlier versions: 1')).toBeVisible()
  expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined()
})

test('a reload in the middle of an import loses nothing that was added; another import goes on', async ({ page }) => {
  test.slow()
  await openDesk(page)
  await openLibrary(page)
  const files = Array.from({ length: 200 }, (_, i) => ({
    name: `report-${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Report ${i} of the harbour\n\n${HARBOUR.replace('640', String(640 + i))}`),
  }))
  await page.getByLabel('Article files').setInputFiles(files)
  const added = async () =>
    Number(/(\d+) new/.exec((await page.getByRole('button', { name: /^Add articles/ }).textContent()) ?? '')?.[1] ?? 0)
  await expect.poll(added).toBeGreaterThan(20)
  const before = await added()
  await page.reload()
  await expect.poll(added).toBeGreaterThanOrEqual(before)
  expect(await added()).toBeLessThanOrEqual(200)
  await expect(room(page, 'Library')).toHaveAttribute('aria-current', 'page')
})

test('an import is cancelled at once; what was added stays', async ({ page }) => {
  await openDesk(page)
  await openLibrary(page)
  const files = Array.from({ length: 400 }, (_, i) => ({
    name: `r${i}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(asHtml(HARBOUR)),
  }))
  await page.getByLabel('Article files').setInputFiles(files)
  const report = page.getByRole('region', { name: 'Reading files' })
  await report.getByRole('button', { name: 'Cancel' }).click()
  await expect(report).toContainText(/^Cancelled\. \w+ articles? added/)
})

test('files dropped on a story go into it; one in another language says how it is compared', async ({ page }) => {
  await openDesk(page)
  await openLibrary(page)
  const stories = page.getByRole('navigation', { name: 'Stories in the library' })
  await stories.getByRole('button', { name: 'New story' }).click()
  const empty = page.getByText('Drop files here, or move articles here')
  await expect(empty).toBeVisible()
  const data = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer()
      for (const [i, text] of texts.entries()) transfer.items.add(new File([text], `note-${i}.txt`))
      return transfer
    },
    [BRIDGE_A, BRIDGE_B, BRIDGE_ARABIC],
  )
  await empty.dispatchEvent('dragover', { dataTransfer: data })
  await empty.dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByRole('list', { name: 'Articles of the story' }).getByRole('listitem')).toHaveCount(3)
  await expect(stories.getByRole('button', { name: /^New story three articles/ })).toBeVisible()
  const arabic = page.getByRole('button', { name: /in Arabic/ })
  await arabic.click()
  await expect(page.getByText('Arabic: compared by names, figures and dates only')).toBeVisible()
  await page.getByLabel('Language').fill('English')
  await page.keyboard.press('Enter')
  await expect(arabic).toBeHidden()
})
