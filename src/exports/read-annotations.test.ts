import { describe, expect, test } from 'vitest'
import { readAnnotations } from './read-annotations.ts'
import { ARTICLES, aFlag, anInput } from './small-input.ts'
import { ARTICLE_URN, annotationFile, annotations } from './web-annotation.ts'

const quote = { type: 'TextQuoteSelector', exact: 'nearly 140' }

function read(...all: readonly object[]) {
  const result = readAnnotations(JSON.stringify(all.map((one) => ({ type: 'Annotation', ...one }))), ARTICLES)
  return result.ok ? result : { items: [], left: -1 }
}
const passageOf = (target: unknown) => read({ target: target as object }).items[0]?.passages[0]

describe('a target of others', () => {
  test.each<[string, unknown]>([
    [
      'by the address of its article',
      { source: 'https://daily.example/b', selector: { ...quote, exact: 'more than 150' } },
    ],
    ['whose source is an object', { source: { id: `${ARTICLE_URN}c` }, selector: quote }],
    ['by our name for the article', { source: `${ARTICLE_URN}c`, selector: [quote, null, 'x'] }],
  ])('%s', (_name, target) => {
    expect(passageOf(target)?.exact).toMatch(/^(?:more than 150|nearly 140)$/)
  })

  test.each([
    ['https://daily.example', 'https://daily.example/'],
    ['https://daily.example/a b', 'https://daily.example/a%20b'],
    ['HTTPS://Daily.Example/a', 'https://daily.example/a'],
  ])('an article at %s is found by its address as browsers write it, %s', (url, source) => {
    const annotation = { type: 'Annotation', target: { source, selector: quote } }
    const there = readAnnotations(JSON.stringify(annotation), [{ ...ARTICLES[1]!, url }])
    expect(there).toMatchObject({ items: [{ passages: [{ article: 'c', exact: 'nearly 140' }] }], left: 0 })
  })

  test('an article without an address is not that of an annotation without a page', () => {
    expect(read({ target: { source: '', selector: quote } })).toMatchObject({ items: [], left: 1 })
  })

  test('a position alone gives the words that stand there', () => {
    const selector = { type: 'TextPositionSelector', start: 0, end: 4 }
    expect(passageOf({ source: `${ARTICLE_URN}c`, selector })).toMatchObject({ exact: 'They', fingerprint: 'beef' })
  })

  test.each<[string, unknown]>([
    ['is no object', 'https://daily.example/b'],
    ['is of another page', { source: 'https://other.example/', selector: quote }],
    ['is of an article that is not here', { source: `${ARTICLE_URN}z`, selector: quote }],
    ['names an article in broken signs', { source: `${ARTICLE_URN}%E0%A4%A`, selector: quote }],
    ['says nothing of where', { source: `${ARTICLE_URN}c` }],
    ['says words that do not stand there', { source: `${ARTICLE_URN}c`, selector: { ...quote, exact: 'nearly 900' } }],
    [
      'says a position that is none',
      { source: `${ARTICLE_URN}c`, selector: { type: 'TextPositionSelector', start: -1, end: 4 } },
    ],
    [
      'says a position turned round',
      { source: `${ARTICLE_URN}c`, selector: { type: 'TextPositionSelector', start: 9, end: 4 } },
    ],
    [
      'says a position between numbers',
      { source: `${ARTICLE_URN}c`, selector: { type: 'TextPositionSelector', start: 1, end: 4.5 } },
    ],
    [
      'says a place and no words',
      {
        source: `${ARTICLE_URN}c`,
        selector: [
          { type: 'TextPositionSelector', start: 0, end: 4 },
          { ...quote, exact: '' },
        ],
      },
    ],
  ])('that %s is left out and counted', (_name, target) => {
    expect(read({ target: target as object })).toMatchObject({ items: [], left: 1 })
  })

  test('words that have moved are looked for, and the text they were in is not said to be this one', () => {
    const selector = [{ type: 'TextPositionSelector', start: 0, end: 4 }, quote]
    expect(passageOf({ source: `${ARTICLE_URN}c`, selector })).toMatchObject({ start: 11, end: 21, fingerprint: '' })
    const gone = [
      { type: 'TextPositionSelector', start: 0, end: 4 },
      { ...quote, exact: 'gone' },
    ]
    expect(passageOf({ source: `${ARTICLE_URN}c`, selector: gone })).toMatchObject({
      start: 0,
      end: 4,
      exact: 'gone',
      fingerprint: '',
    })
  })
})

test.each<[string, object, object]>([
  ['a name', { creator: 'Bo' }, { creator: 'Bo' }],
  ['a person', { creator: { type: 'Person', name: 'Bo' } }, { creator: 'Bo' }],
  ['nobody', {}, { creator: '', created: null, modified: null }],
  ['times', { created: '2026-01-01', modified: '2026-01-02' }, { created: '2026-01-01', modified: '2026-01-02' }],
  ['a body that is a text', { body: 'Really?' }, { note: 'Really?', about: 'nearly 140' }],
  [
    'bodies for other ends',
    { body: [{ purpose: 'tagging', value: 'x' }, 'Really?', { value: 'No.' }] },
    { note: 'Really?\nNo.' },
  ],
  [
    'bodies by their ends',
    {
      body: [
        { purpose: ['commenting'], value: 'n' },
        { purpose: 'describing', value: 'a' },
      ],
    },
    { note: 'n', about: 'a' },
  ],
])('of others’ annotations is read: %s', (_name, annotation, item) => {
  expect(read({ target: { source: `${ARTICLE_URN}c`, selector: quote }, ...annotation }).items[0]).toMatchObject({
    id: null,
    own: null,
    ...item,
  })
})

describe('our own', () => {
  const first = aFlag().target.passages[0]!
  const flag = aFlag({ note: '', target: { ...aFlag().target, about: '', passages: [{ ...first, field: 'title' }] } })
  const own = JSON.parse(JSON.stringify(annotations(anInput([flag]))))

  test('come back as they were, a title’s words and empty texts among them', () => {
    const all = readAnnotations(JSON.stringify(own), [])
    expect(all).toMatchObject({
      ok: true,
      left: 0,
      items: [{ id: 'f1', note: '', about: '', passages: [{ field: 'title', exact: 'more than 150' }] }],
    })
  })

  test('come back from their file with each passage where it was, and with what the standard has no word for', () => {
    const { name, type, content } = annotationFile(anInput([aFlag()]))
    expect(name).toBe('annotations-talks-2026-11-20-1.jsonld')
    expect(type).toContain('application/ld+json')
    const { id, target, note, createdAt, updatedAt, status, answers } = aFlag()
    expect(readAnnotations(content, ARTICLES)).toMatchObject({
      ...{ ok: true, left: 0 },
      items: [
        {
          ...{ id, note, about: target.about, passages: target.passages, creator: 'Ana' },
          ...{ created: createdAt, modified: updatedAt, own: { status, answers } },
        },
      ],
    })
  })

  test('of no passage count none as left out', () => {
    const bare = aFlag({ target: { ...aFlag().target, passages: [] } })
    expect(readAnnotations(JSON.stringify(annotations(anInput([bare]))), ARTICLES)).toMatchObject({
      ...{ ok: true, left: 0 },
      items: [{ id: 'f1', passages: [] }],
    })
  })

  test.each<[string, string, string | null]>([
    ['as it is called there', 'urn:crossread:flag:a%2Fb%20%C3%A9', 'a/b é'],
    ['none where its name is broken', 'urn:crossread:flag:%E0%A4%A', null],
    ['none where it has no name', 'urn:crossread:flag:', null],
  ])('a flag whose id another program left out beside its name has the id %s', (_name, id, flagId) => {
    const [{ crossread, ...item }] = own.first.items
    const { id: _left, ...rest } = crossread
    expect(readAnnotations(JSON.stringify({ ...item, id, crossread: rest }), [])).toMatchObject({
      items: [{ id: flagId }],
    })
  })

  test('with another id, or without passages, are others’ again as far as they can be', () => {
    const [item] = own.first.items
    const page = readAnnotations(
      JSON.stringify({
        items: [
          { ...item, id: 'urn:other' },
          { ...item, target: [] },
        ],
      }),
      ARTICLES,
    )
    expect(page).toMatchObject({ ok: true, items: [{ id: null }, { id: 'f1', passages: [] }] })
  })
})
