import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { hostileList } from '../scripts/hostile-lists.ts'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { newArticles, openLibrary } from './own-articles.ts'
import { compared } from './screens.ts'

/** Own payloads, one a way in; the published list of live ones is added where it is there. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<svg onload=alert(3)>',
  '<iframe srcdoc="<script>parent.alert(4)</script>">',
  '<a href="javascript:alert(5)">read on</a>',
  '<details open ontoggle=alert(6)>',
  '"><input autofocus onfocus=alert(7)>',
  '</textarea></title><img src=x onerror=alert(8)>',
  '<style>@import "https://foreign.example/x.css"</style>',
  '<object data="javascript:alert(9)"></object>',
  '<math><mtext><img src=x onerror=alert(10)></mtext></math>',
  '{{constructor.constructor("alert(11)")()}}',
]
const published = (hostileList('live-xss-chromium156') ?? []) as unknown as readonly { readonly payload: string }[]
const PAYLOADS = [...OWN, ...published.map(({ payload }) => payload)]

const said = (payload: string, i: number) =>
  `The mayor of Halden said “${payload}” on 4 March 2025, and some ${1000 + i} people of ${payload} heard it.`

/** A story whose every text is a payload, as a file of each kind that can carry one. */
function files(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-hostile-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const body = PAYLOADS.map(said).join('\n\n')
  const article = (id: string) => ({
    id,
    title: PAYLOADS[1],
    source: PAYLOADS[2],
    url: 'javascript:alert(12)',
    text: `${id} ${body}`,
  })
  return [
    write('story.json', JSON.stringify({ story: PAYLOADS[0], articles: ['<b>one', 'two"'].map(article) })),
    write(
      'page.html',
      `<title>${PAYLOADS[7]}</title><article><h1>Halden</h1>${PAYLOADS.map((p) => `<p>${said(p, 1)}</p>`).join('\n')}</article>`,
    ),
    write('notes.md', `# ${PAYLOADS[1]}\n\n${body}`),
    write('table.csv', `title,text\n"${PAYLOADS[1]!.replaceAll('"', '""')}","${body.replaceAll('"', '""')}"\n`),
  ]
}

const ran = (page: Page) => page.evaluate(() => (globalThis as { __ran?: string[] }).__ran ?? [])

test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    const calls: string[] = []
    Object.assign(globalThis, { __ran: calls })
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.assign(globalThis, { [name]: (...args: unknown[]) => calls.push(`${name}(${args})`) })
  }),
)

test('the harness sees what runs', async ({ page }) => {
  await openDesk(page)
  await page.evaluate(() => alert('seen'))
  expect(await ran(page)).toEqual(['alert(seen)'])
})

test(`${PAYLOADS.length} live payloads, by every file, in every room: shown as text, nothing runs (X1, X3)`, async ({
  page,
}) => {
  test.slow()
  await openDesk(page)
  await openLibrary(page)
  await page.getByLabel('Article files').setInputFiles(files())
  await expect(page.getByRole('region', { name: 'Reading files' })).toContainText(/added/)
  await newArticles(page)
    .getByRole('button', { name: /^Compare these/ })
    .click()
  await compared(page)
  await expect(page.getByRole('article').filter({ hasText: PAYLOADS[1]! }).first()).toBeVisible()

  await page
    .getByRole('complementary', { name: 'Check first' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click()
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').fill(PAYLOADS.slice(0, 12).join(' '))
  await inFocus(page).getByLabel('Note').blur()
  for (const name of ['Findings', 'Figures', 'Timeline', 'Wording', 'Review', 'Library', 'Method', 'Read']) {
    await room(page, name).click()
    await expect(page.locator('main')).toBeVisible()
    expect(await ran(page), name).toEqual([])
  }
})

test('payloads in a link are no part of the page', async ({ page }) => {
  for (const payload of OWN.slice(0, 6)) {
    await page.goto(`#${encodeURIComponent(payload)}`)
    await page.goto(`#room=${encodeURIComponent(payload)}&q=${encodeURIComponent(payload)}`)
  }
  await compared(page)
  expect(await ran(page)).toEqual([])
})
