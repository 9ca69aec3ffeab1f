import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Flag } from '../model/flag.ts'
import { newFlag } from './new-flag.ts'
import { workOf } from './work-list.ts'

const sound = (at: string, note: string): Flag =>
  newFlag(
    { story: 's', discrepancy: 'date', note, target: { kind: 'selection', finding: null, about: 'x', passages: [] } },
    at,
  )

const flagList = (flag: readonly unknown[]) =>
  workOf({ flag, decision: [], check: [], settings: [], story: [], article: [], correction: [] }, [])

test('records of any shape among the flags: every flag is listed, every other record is kept apart (S13)', () => {
  const time = fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z')
  fc.assert(
    fc.property(fc.array(fc.tuple(time, fc.string())), fc.array(fc.anything()), (made, foreign) => {
      const flags = made.map(([at, note]) => sound(at, note))
      const list = flagList([...foreign, ...flags])
      expect(list.flags.map(({ id }) => id).sort()).toEqual(flags.map(({ id }) => id).sort())
      expect(list.unreadable).toEqual(foreign)
    }),
    { numRuns: 1_000 },
  )
})

test.each<[string, object]>([
  ['a verdict that nobody can give', { verdict: 'true' }],
  [
    'a place before the text',
    { target: { kind: 'selection', finding: null, about: '', passages: [passage({ start: -1 })] } },
  ],
  [
    'a place that ends before it starts',
    { target: { kind: 'selection', finding: null, about: '', passages: [passage({ end: 1 })] } },
  ],
  ['a revision that is no number', { rev: '2' }],
  ['no story', { story: undefined }],
])('a record with %s is no flag', (_name, change) => {
  const record = { ...sound('2026-11-20', ''), ...change }
  expect(flagList([record])).toMatchObject({ flags: [], trash: [], unreadable: [record] })
})

test('the oldest flag comes first, whatever the order of the records', () => {
  const [a, b, c] = ['2026-11-18', '2026-11-19', '2026-11-20'].map((at) => sound(at, at))
  expect(flagList([c, a, b]).flags).toEqual([a, b, c])
})

function passage(change: object) {
  return { article: 'a', fingerprint: 'f', start: 4, end: 8, exact: 'word', prefix: '', suffix: '', ...change }
}
