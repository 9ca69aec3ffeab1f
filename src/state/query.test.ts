import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flag } from '../model/flag.ts'
import type { Figure, Quote } from '../model/mention.ts'
import { parseQuery, type Query } from './query.ts'
import { matcherOf } from './query-match.ts'
import { indexOf } from './report-index.ts'
import { accountOf, smallReport } from './small-report.ts'

const asked = (text: string) =>
  Object.fromEntries(Object.entries(parseQuery(text)).filter(([, values]) => values.length > 0))

describe('a query is read', () => {
  test.each<[string, Partial<Query>]>([
    ['', {}],
    ['Harbour fire', { words: ['harbour', 'fire'] }],
    ['"put out" fire', { words: ['put out', 'fire'] }],
    ['“put out', { words: ['put out'] }],
    ['source:A kind:number relation:differs', { source: ['a'], kind: ['figure'], relation: ['vary'] }],
    ['speaker:"the mayor"', { speaker: ['the mayor'] }],
    ['figure:1,000..2,000', { figure: [{ low: 1000, high: 2000 }] }],
    ['figure:>=40', { figure: [{ low: 40, high: Number.POSITIVE_INFINITY }] }],
    ['flag: fire', { flag: [''], words: ['fire'] }],
    ['kind:colour', { unread: ['kind: takes figure, date, quote, name, wording or statement'] }],
    ['10:30 http://a.b', { words: ['10:30', 'http://a.b'] }],
  ])('%s', (text, query) => {
    expect(asked(text)).toEqual(query)
  })

  test('whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const word of parseQuery(text).words) expect(text.toLowerCase()).toContain(word)
      }),
    )
    for (const hostile of ['"'.repeat(200_000), ' '.repeat(200_000), 'source:'.repeat(50_000)]) {
      const start = performance.now()
      parseQuery(hostile)
      expect(performance.now() - start).toBeLessThan(100)
    }
  })
})

const figure = (text: string, value: number) =>
  ({ ...accountOf('a_1', text), id: text, kind: 'figure', value, attributedTo: 'the mayor' }) as unknown as Figure
const quote = {
  ...accountOf('a_1', 'Nobody was hurt.'),
  id: 'q',
  kind: 'quote',
  speaker: 'Fire chief',
} as unknown as Quote
const index = indexOf({ ...smallReport(), mentions: [figure('About 40', 40), quote] })
const flag = {
  id: 'x',
  target: { kind: 'finding', finding: 'figure:people', about: 'people', passages: [{ article: 'a_1' }] },
  status: 'needs-source',
  verdict: 'disputed',
  discrepancy: 'figure',
  confidence: null,
  note: 'Ask the harbour master',
} as unknown as Flag

test.each<[string, string[]]>([
  ['source:b', ['figure:people', 'wording:people']],
  ['source:b kind:figure', ['figure:people']],
  ['relation:only', ['statement:hurt']],
  ['speaker:MAYOR', ['figure:people']],
  ['speaker:chief hurt', ['statement:hurt']],
  ['figure:>39', ['figure:people']],
  ['figure:>40', []],
  ['figure:<=40', ['figure:people']],
  ['flag:', ['figure:people']],
  ['flag:needs-source', ['figure:people']],
  ['flag:resolved', []],
])('%s finds %j', (text, ids) => {
  const { finding } = matcherOf(text, index, [flag])
  expect(index.report.findings.filter(finding).map(({ id }) => id)).toEqual(ids)
})

test.each<[string, boolean]>([
  ['harbour', true],
  ['flag:disputed source:a', true],
  ['source:b', false],
  ['volcano', false],
  ['kind:figure harbour', false],
])('a note under %s: %s', (text, found) => {
  expect(matcherOf(text, index, [flag]).flag(flag)).toBe(found)
})
