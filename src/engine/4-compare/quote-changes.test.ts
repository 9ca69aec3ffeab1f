import { describe, expect, test } from 'vitest'
import { said, storyOf } from '../quoted-by-hand.ts'
import { changesOf, printed, weightOf } from './quote-changes.ts'
import { type Version, versionsOf } from './quote-version.ts'

const version = (...pieces: readonly string[]): Version => {
  const quotes = said('a', pieces)
  return versionsOf(quotes, storyOf(quotes))[0]!
}
const changes = (base: Version, other: Version) =>
  changesOf(base, other)?.map(({ at, from, to }) => `${at}: ${from} > ${to}`) ?? null

describe('how another version words it', () => {
  test.each<[name: string, base: string, other: string, expected: string[]]>([
    ['the same', 'The bridge stays closed', 'the bridge stays closed', []],
    ['a word', 'The bridge will certainly stay', 'The bridge will definitely stay', ['3: certainly > definitely']],
    [
      'left out behind words of grammar and sense',
      'The bridge will surely stay',
      'The bridge will stay',
      ['3: surely > '],
    ],
    ['put in', 'The bridge will stay closed', 'The bridge will now stay closed', ['3:  > now']],
    [
      'two places with only grammar between them',
      'The road stays shut in the winter and then reopens',
      'The road stays open in the summer and then reopens',
      ['3: shut > open', '6: winter > summer'],
    ],
    ['a beginning that is not quoted', 'We hope that the bridge will stay closed', 'the bridge will stay closed', []],
    ['an end that is not quoted', 'The bridge stays closed until spring comes', 'The bridge stays closed', []],
    ['another beginning', 'Today the bridge stays closed', 'Sadly the bridge stays closed', ['0: Today > Sadly']],
    ['a longer beginning', 'The bridge stays closed', 'Sadly the bridge stays closed', ['0:  > Sadly']],
    ['a beginning of grammar only', 'The bridge stays closed', 'And so the bridge stays closed', []],
    [
      'a beginning that both share in part',
      'We will certainly mend bridges',
      'We will definitely mend bridges',
      ['2: certainly > definitely'],
    ],
    [
      'another end is one change, whatever grammar it shares',
      'The bridge stays closed near the river',
      'The bridge stays closed along the lake',
      ['4: near the river > along the lake'],
    ],
    ['a longer end', 'The bridge stays closed', 'The bridge stays closed forever', ['4:  > forever']],
    ['an end of grammar only', 'The bridge stays closed', 'The bridge stays closed for us', []],
  ])('%s', (_, base, other, expected) => {
    expect(changes(version(base), version(other))).toEqual(expected)
  })

  test('the words of a change are folded, its text is as printed', () => {
    expect(changesOf(version('We paid TEN coins'), version('We paid twelve coins'))).toEqual([
      { at: 2, from: 'TEN', to: 'twelve', fromWords: ['10'], toWords: ['12'] },
    ])
  })

  test('words that share no more than grammar are told as another wording altogether', () => {
    expect(changes(version('The bridge is closed'), version('The road is open'))).toBeNull()
  })

  test('so are words with too many changes', () => {
    const words = (mark: string, many: number) =>
      version(Array.from({ length: many }, (_, i) => `same${i} ${mark}${i}`).join(' '))
    expect(changes(words('x', 200), words('y', 200))).toBeNull()
    expect(changes(words('x', 40), words('y', 40))).toHaveLength(40)
  })
})

describe('words as printed', () => {
  const pieces = version('The old bridge', 'stays', 'closed, “until” spring').pieces
  test.each([
    [0, 3, 'The old bridge'],
    [1, 2, 'old'],
    [2, 4, 'bridge … stays'],
    [2, 6, 'bridge … stays … closed, “until'],
    [4, 7, 'closed, “until” spring'],
    [3, 3, ''],
  ])('%i to %i', (from, to, text) => {
    expect(printed(pieces, from, to)).toBe(text)
  })
})

test('a change weighs its words of sense, and a little all its words', () => {
  const change = { from: '', to: '', at: 0, fromWords: ['not', 'the', 'bridge'], toWords: ['roads'] }
  expect(weightOf(change)).toBeCloseTo(2.4)
})
