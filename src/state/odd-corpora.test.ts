import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { analyse } from '../engine/analyse.ts'
import type { ArticleInput } from '../model/article.ts'
import type { PreparedArticle } from '../model/prepared.ts'
import { prepareArticle } from '../sources/prepare-article.ts'
import { readFile } from '../sources/readers/read-file.ts'
import { doublesIn } from '../views/library/doubles.ts'
import { fromFragment, toFragment } from './fragment.ts'
import { articlesAdded } from './library-articles.ts'
import { plainReport } from './plain-report.ts'
import { indexOf } from './report-index.ts'
import { OPENING } from './view-state.ts'

const ODD_IDS = [
  ...['', 'a', 'a', 'A', '../x', 'con', 'nul', 'a/b', 'a?b#c', '%00', '%2e%2e', '__proto__', 'constructor', 'toString'],
  ...['hasOwnProperty', ' ', '\u202ex', 'x'.repeat(5_000), '💥', '\ud800'],
]

async function read(articles: readonly object[]): Promise<PreparedArticle[]> {
  const prepared: PreparedArticle[] = []
  const bytes = new TextEncoder().encode(JSON.stringify({ articles }))
  await readFile({ name: 'odd.json', bytes }, (result) => {
    if (result.type === 'article') prepared.push(prepareArticle(result.article))
  })
  return prepared
}

/** A link to a passage of the article, written and read. */
const linked = (article: string) =>
  fromFragment(toFragment({ ...OPENING, front: article, passage: { article, start: 0, end: 4 } })).passage?.article

test(`${ODD_IDS.length} odd ids: each article is kept under an id of our own that a link can name, and says what the file called it (D10)`, async () => {
  const prepared = await read(ODD_IDS.map((id, i) => ({ id, title: 'T', text: `Body ${i}` })))
  const records = await articlesAdded(prepared, '', 'batch')
  expect(records).toHaveLength(ODD_IDS.length)
  expect(new Set(records.map(({ id }) => id)).size).toBe(ODD_IDS.length)
  expect(records.map(({ id }) => linked(id))).toEqual(records.map(({ id }) => id))
  for (const [i, { notes, facts }] of records.entries()) {
    expect(facts.title?.value).toBe('T')
    expect(notes.join()).toContain(ODD_IDS[i]!.slice(0, 80))
  }
})

test('the same text twice is kept twice and marked; an empty text and one without a date are told (D10)', async () => {
  const body = 'The ferry sails again from Monday, its owner said in the harbour of Halden on Friday morning.'
  const records = await articlesAdded(await read([{ text: body }, { text: body }, { text: ' ' }]), '', 'again')
  expect(records).toHaveLength(2)
  expect(doublesIn(records, records)).toEqual(new Map([[records[1]!.id, { of: records[0], exact: true, likeness: 1 }]]))
  expect(records[0]!.facts.date).toBeUndefined()
})

test('1,000 articles, most of one title: each has a name of its own and is reached by a link (D10)', () => {
  const articles: ArticleInput[] = Array.from({ length: 1_000 }, (_, i) => ({
    id: `${String(i % 10).padStart(3, '0')}_${i.toString(36)}`,
    title: 'The same title',
    text: i % 7 === 0 ? '' : `Body ${i % 3}`,
  }))
  const index = indexOf(plainReport(articles))
  expect(index.main).toHaveLength(1_000)
  expect(new Set(articles.map(({ id }) => index.label(id))).size).toBe(1_000)
  expect(articles.every(({ id }) => index.article(linked(id) ?? '')?.id === id)).toBe(true)
})

test.each<[string, readonly ArticleInput[]]>([
  ['no article', []],
  ['one article', [{ id: 'a', text: 'The bridge was closed on Tuesday.' }]],
  ['empty texts', [...'ab'].map((id) => ({ id, text: '' }))],
  [
    'ids that name what every object has',
    ['__proto__', 'constructor', 'a/b', '\ud800', 'x'.repeat(5_000)].map((id) => ({
      id,
      text: `Some 1,200 people left Halden on 4 March 2025, Mayor Voss said. ${id.length}`,
    })),
  ],
])('%s: compared without a fault, counts exact (D10)', (_name, articles) => {
  const { articles: told, problems } = analyse(articles)
  expect(problems).toEqual([])
  expect(told.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
})
