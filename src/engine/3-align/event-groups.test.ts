import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByLikeness } from './event-groups.ts'
import type { Pair } from './event-pairs.ts'

/** Likeness 0.8 within a letter's group, `between` across. */
const pairsOf = (letters: string, between: number): Pair[] =>
  [...letters].flatMap((one, a) =>
    [...letters].flatMap((other, b) => (a < b ? [{ a, b, likeness: one === other ? 0.8 : between }] : [])),
  )
const groups = (letters: string, between: number, short: readonly boolean[] = []) =>
  groupByLikeness(
    pairsOf(letters, between),
    [...letters].map((_, i) => short[i] ?? false),
  )

test.each([
  ['aaab', 0.2, [[0, 1, 2], [3]]],
  [
    'abab',
    0.25,
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['aaab', 0.4, [[0, 1, 2, 3]]],
  ['aaaaa', 0, [[0, 1, 2, 3, 4]]],
  ['ab', 0.02, [[0], [1]]],
  ['ab', 0.2, [[0, 1]]],
  ['a', 0, [[0]]],
  ['', 0, []],
])('%s, %d alike across', (letters, between, expected) => {
  expect(groups(letters, between)).toEqual(expected)
})

test('copies of one text do not set apart who tells it in other words', () => {
  const copied = (between: number): Pair[] =>
    pairsOf('aaab', between).map((pair) => (pair.b < 3 ? { ...pair, likeness: 1.2 } : pair))
  expect(groupByLikeness(copied(0.3), Array(4).fill(false))).toEqual([[0, 1, 2, 3]])
  expect(groupByLikeness(copied(0.2), Array(4).fill(false))).toEqual([[0, 1, 2], [3]])
})

test('every article stands in one group', () => {
  const likeness = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 })
  fc.assert(
    fc.property(likeness, (numbers) => {
      const pairs = numbers.flatMap((likeness, i) => {
        const [a, b] = [Math.floor(i / 6), i % 6]
        return a < b ? [{ a, b, likeness }] : []
      })
      expect(groupByLikeness(pairs, Array(6).fill(false)).flat().sort()).toEqual([0, 1, 2, 3, 4, 5])
    }),
  )
})

test('a short article is set apart only where it has next to nothing in common', () => {
  expect(groups('aaab', 0.2, [false, false, false, true])).toEqual([[0, 1, 2, 3]])
  expect(groups('aaab', 0.1, [false, false, false, true])).toEqual([[0, 1, 2], [3]])
})
