import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileFiles } from '../../scripts/hostile-lists.ts'
import { parseManifest } from './manifest.ts'
import { parseStory, parseStoryJson } from './story-input.ts'

const article = (change: object = {}) => ({ id: 'a', text: 'Text', ...change })
const story = (...articles: unknown[]) => ({ story: 'Talks', articles })

describe('reads', () => {
  test.each<[string, unknown, unknown]>([
    ['the least', { articles: [article()] }, { story: 'Story', articles: [article()] }],
    [
      'every field',
      story(article({ title: 'T', source: 'S', date: '2024-01-27', url: 'https://x.example' })),
      undefined,
    ],
    ['a month', story(article({ date: '2024-01' })), undefined],
    ['a time of day, cut off', story(article({ date: '2024-01-27T10:00Z' })), story(article({ date: '2024-01-27' }))],
    ['null as not given', story(article({ title: null, date: null })), story(article())],
    ['an id that objects have by nature', story(article({ id: '__proto__' })), undefined],
    ['unknown fields, left out', story(article({ mood: 'good' })), story(article())],
  ])('%s', (_name, given, read) => {
    expect(parseStory(given, 'x')).toEqual({ ok: true, value: read ?? given })
  })
})

describe('refuses, naming file and field', () => {
  test.each<[unknown, string]>([
    [null, 'x.json: the whole'],
    [[], 'x.json: articles is missing'],
    [{ articles: 'a' }, 'x.json: articles must be a list of articles'],
    [story('a'), 'x.json: articles[0]'],
    [story(article(), { id: 'b' }), 'x.json: articles[1].text is missing'],
    [story(article({ id: '' })), 'x.json: articles[0].id must not be empty'],
    [story(article({ text: 5 })), 'x.json: articles[0].text must be a text'],
    [story(article({ date: '27 January' })), 'x.json: articles[0].date must be YYYY-MM-DD'],
    [story(article({ date: '2024-02-30' })), 'x.json: articles[0].date names a day that does not exist'],
    [story(article(), article()), 'x.json: articles[1].id is the same as articles[0].id'],
  ])('%j', (given, error) => {
    const result = parseStory(given, 'x.json')
    expect(result.ok ? '' : result.error).toContain(error)
  })
})

const parsers = [parseStoryJson, parseManifest] as const

/** Parsed or refused with a sentence that names the file; nothing leaks into the prototype of objects. */
function expectSafe(json: string) {
  for (const parse of parsers) {
    const result = parse(json, 'x.json')
    if (!result.ok) expect(result.error).toMatch(/^x\.json\b.{5}/s)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

test('10,000 values of any shape: parsed or refused, never a crash (D2, X11)', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('', '2024-13-01', 'a.txt', '__proto__', -0, -1))
  const entry = fc.record({ id: value, file: value, text: value, title: value, date: value }, { requiredKeys: [] })
  const shaped = fc.record(
    { version: fc.constantFrom(1, 2, '1'), story: value, title: value, articles: fc.oneof(value, fc.array(entry)) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), shaped), (any) => expectSafe(JSON.stringify(any))),
    { numRuns: 10_000 },
  )
})

test('malformed JSON and names that objects have by nature', () => {
  for (const json of [
    '',
    '{',
    '{"articles": [',
    '[1,]',
    "{'articles': []}",
    '\ufeff{}',
    'NaN',
    '"\\ud800"',
    '{"__proto__": {"polluted": 1}, "articles": []}',
    '{"constructor": {"prototype": {"polluted": 1}}, "articles": [{"__proto__": {"polluted": 1}}]}',
    `${'['.repeat(100_000)}`,
    `{"articles": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  ])
    expectSafe(json)
})

const published = hostileFiles('json-parsing')

test.skipIf(!published)(
  `the files of a published JSON parsing test set: ${published?.length ?? 'none here'} (D2)`,
  () => {
    published?.forEach(expectSafe)
  },
)
