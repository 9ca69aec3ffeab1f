import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { indexOf } from './report-index.ts'
import { rowsOf } from './rows.ts'
import { smallReport } from './small-report.ts'

/** Articles of so many sentences of ten characters, and passages as "a0 b1". */
function story(lengths: Readonly<Record<string, number>>, passages: readonly string[]): Report {
  const [like] = smallReport().articles
  return {
    ...smallReport(),
    findings: [],
    articles: Object.entries(lengths).map(([id, count]) => ({
      ...like!,
      id,
      text: 'x'.repeat(count * 10),
      sentences: Array.from({ length: count }, (_, at) => [at * 10, at * 10 + 9] as const),
    })),
    passages: passages.map((places, i) => ({
      id: `p${i}`,
      sentences: places.split(' ').map((place) => {
        const start = Number(place.slice(1)) * 10
        return { article: place.charAt(0), start, end: start + 9 }
      }),
    })),
  }
}

const lines = (report: Report, shown: string[]) =>
  rowsOf(indexOf(report), shown).map(({ cells }) =>
    [...cells].map(([id, sentences]) => `${id}${sentences.join('+')}`).join(' '),
  )

describe('rows of what tells the same', () => {
  test.each<[string, Record<string, number>, string[], string[]]>([
    ['told in one order', { a: 2, b: 2 }, ['a0 b0', 'a1 b1'], ['a0 b0', 'a1 b1']],
    ['only in one, between', { a: 3, b: 2 }, ['a0 b0', 'a2 b1'], ['a0 b0', 'a1', 'a2 b1']],
    ['told elsewhere', { a: 2, b: 3 }, ['a0 b2'], ['a0 b2', 'a1', 'b0+1'].toSorted(() => 0)],
    ['two sentences for one', { a: 1, b: 2 }, ['a0 b0 b1'], ['a0 b0+1']],
    ['a sentence of two passages', { a: 1, b: 1, c: 1 }, ['a0 b0', 'a0 b0 c0'], ['a0 b0 c0']],
    ['nothing in common', { a: 2, b: 1 }, [], ['b0', 'a0+1']],
    ['an article that is not shown', { a: 1, b: 1, z: 1 }, ['a0 z0'], ['b0', 'a0']],
  ])('%s', (_name, lengths, passages, expected) => {
    const shown = Object.keys(lengths).filter((id) => id !== 'z')
    expect(lines(story(lengths, passages), shown).toSorted()).toEqual([...expected].toSorted())
  })

  test('what one alone says stands after what stands before it', () => {
    expect(lines(story({ a: 2, b: 3 }, ['a0 b0', 'a1 b2']), ['a', 'b'])).toEqual(['a0 b0', 'b1', 'a1 b2'])
  })

  test('every sentence stands in one row, whatever the passages', () => {
    const place = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(4)).map(([id, at]) => `${id}${at}`)
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))), (passages) => {
        const rows = rowsOf(indexOf(story({ a: 5, b: 5, c: 5 }, passages)), ['a', 'b', 'c'])
        const all = rows.flatMap(({ cells }) => [...cells].flatMap(([id, of]) => of.map((at) => `${id}${at}`)))
        expect(all.toSorted()).toEqual(['a', 'b', 'c'].flatMap((id) => [0, 1, 2, 3, 4].map((at) => `${id}${at}`)))
      }),
    )
  })
})
