import { type Page, test as plain } from 'playwright/test'
import { newFlag } from '../src/storage/new-flag.ts'
import { writeProject } from '../src/storage/project-file.ts'
import { inFocus, openDesk, room } from './desk.ts'
import { docxOf, pdfOf } from './file-makers.ts'
import { expect, test } from './fixtures.ts'
import { newArticles, openLibrary } from './own-articles.ts'
import { LIVE, PAYLOADS, ran, runAsMarkup, stirred, WATCH } from './payloads.ts'
import { compared } from './screens.ts'

const ROOMS = ['Findings', 'Figures', 'Timeline', 'Wording', 'Review', 'Library', 'Method', 'Read']

/** A story that something can be said of, in which every payload stands. */
const said = (payload: string, i: number) =>
  `The mayor of Halden said “${payload}” on 4 March 2025, and some ${1000 + i} people of ${payload} heard it.`
const PARAGRAPHS = PAYLOADS.map(said)
const BODY = PARAGRAPHS.join('\n\n')
const [TITLE, SOURCE] = [LIVE[0]!, LIVE[1]!]

/** A file of each kind that can carry a text; one is called like a payload. */
function files() {
  const file = (name: string, content: string | Buffer) => ({ name, mimeType: '', buffer: Buffer.from(content) })
  const article = (id: string) => ({
    id,
    title: TITLE,
    source: SOURCE,
    url: `https://halden.example/?${encodeURIComponent(TITLE)}`,
    text: `${id} ${BODY}`,
  })
  const page = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')
  return [
    file('story.json', JSON.stringify({ story: TITLE, articles: ['<b>one', 'two"'].map(article) })),
    file('page.html', `<title>${SOURCE}</title><article><h1>Halden</h1>${page}</article>`),
    file('notes.md', `# ${TITLE}\n\n${BODY}`),
    file('table.csv', `title,text\n"${TITLE}","${BODY.replaceAll('"', '""')}"\n`),
    file('plain.txt', `${TITLE}\n\n${BODY}`),
    file(`${TITLE}.txt`, `Named by its file\n\n${BODY}`),
    file('word.docx', docxOf([TITLE, ...PARAGRAPHS])),
    file('print.pdf', pdfOf([TITLE, ...PARAGRAPHS])),
  ]
}

/** Every room, with everything in it touched. */
async function expectNothingRuns(page: Page) {
  for (const name of ROOMS) {
    await room(page, name).click()
    await expect(page.locator('main')).toBeVisible()
    await stirred(page)
    expect(await ran(page), name).toEqual([])
  }
}

test.beforeEach(({ context }) => context.addInitScript(WATCH))

plain(
  `the harness sees what runs: of ${LIVE.length} payloads all but one in 51, where text becomes markup (X1)`,
  async ({ page }) => {
    plain.slow()
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
    )
    await page.goto('control')
    const misses: string[] = []
    page.on('console', (message) => misses.push(message.text()))
    expect(LIVE.length).toBeGreaterThanOrEqual(51)
    expect(await runAsMarkup(page, LIVE), misses.join('\n')).toBeGreaterThanOrEqual(Math.floor((LIVE.length * 50) / 51))
  },
)

test(`${PAYLOADS.length} payloads by paste and by every kind of file, in every room: shown as text, nothing runs (X1, X3)`, async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openDesk(page)
  await openLibrary(page)
  await page.getByLabel('Paste one or more articles').fill(`${TITLE}\n\n${BODY}`)
  await page.getByRole('button', { name: /^Add \w+ articles?$/ }).click()
  await page.getByLabel('Article files').setInputFiles(files())
  await expect(page.getByRole('region', { name: 'Reading files' })).toContainText('Nine articles added.', {
    timeout: 30_000,
  })
  await newArticles(page)
    .getByRole('button', { name: /^Compare these/ })
    .click()
  await compared(page)
  await expect(page.getByRole('article').filter({ hasText: TITLE }).first()).toBeVisible()
  await expectNothingRuns(page)
})

test('payloads in the corpus, a note, a name, a word of one’s own, evidence and a project file: nothing runs (X1)', async ({
  page,
}) => {
  test.slow()
  await page.route('**/corpus/index.json', async (route) => {
    const manifest = await (await route.fetch()).json()
    for (const article of manifest.articles) delete article.bytes
    await route.fulfill({ json: { ...manifest, title: TITLE } })
  })
  await page.route('**/corpus/000_*.txt', (route) =>
    route.fulfill({ contentType: 'text/plain', body: BODY.slice(0, 9_000) }),
  )
  await openDesk(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await inFocus(page).getByLabel('Note').fill(PAYLOADS.join(' '))
  await inFocus(page).getByText('Evidence (0)').click()
  await inFocus(page).getByRole('button', { name: 'Add evidence' }).click()
  await inFocus(page).getByLabel('Web address').fill('javascript:alert(1)')
  await inFocus(page).getByLabel('What it says').fill(PAYLOADS.slice(0, 20).join(' '))
  await room(page, 'Review').click()
  await page.getByRole('textbox', { name: 'Working as' }).fill(TITLE.slice(0, 60))
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name, exact: true })
  await tab('Hand over').click()
  const target = { kind: 'selection', finding: null, about: LIVE.join(' '), passages: [] } as const
  const flag = newFlag({ story: 'iraq-coalition-talks', note: LIVE.join(' '), discrepancy: 'other', target })
  const project = writeProject(
    { stories: [], records: [{ kind: 'flag', record: flag }], log: [], texts: [] },
    { scope: 'story', exportedAt: flag.createdAt, by: TITLE, engine: TITLE },
  )
  await page
    .getByLabel('Open a project file')
    .setInputFiles({ name: `${TITLE}.json`, mimeType: 'application/json', buffer: Buffer.from(project) })
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(room(page, 'Review')).toContainText('2')
  await expectNothingRuns(page)
})

test('payloads in a link are no part of the page (X1, X18)', async ({ page }) => {
  for (const payload of LIVE.slice(0, 12)) {
    await page.goto(`#${encodeURIComponent(payload)}`)
    await page.goto(
      `#1/read?f=${encodeURIComponent(payload)}&q=${encodeURIComponent(payload)}&story=${encodeURIComponent(payload)}`,
    )
  }
  await expect(page.locator('main')).toBeVisible()
  expect(await ran(page)).toEqual([])
})
