import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByLikeness } from './event-groups.ts'

/** Likeness 0.8 within a letter's group, `between` across. */
const matrix = (letters: string, between: number) =>
  [...letters].map((a, i) => [...letters].map((b, j) => (i === j ? 1 : a === b ? 0.8 : between)))

test.each([
  ['aaab', 0.2, [[0, 1, 2], [3]]],
  [
    'abab',
    0.3,
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['aaab', 0.5, [[0, 1, 2, 3]]],
  ['aaaaa', 0, [[0, 1, 2, 3, 4]]],
  ['ab', 0.02, [[0], [1]]],
  ['ab', 0.2, [[0, 1]]],
  ['a', 0, [[0]]],
  ['', 0, []],
])('%s, %d alike across', (letters, between, groups) => {
  expect(groupByLikeness(matrix(letters, between))).toEqual(groups)
})

test('every article stands in one group', () => {
  const likeness = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 })
  fc.assert(
    fc.property(likeness, (numbers) => {
      const rows = Array.from({ length: 6 }, (_, i) =>
        Array.from({ length: 6 }, (_, j) => numbers[Math.min(i, j) * 6 + Math.max(i, j)]!),
      )
      expect(groupByLikeness(rows).flat().sort()).toEqual([0, 1, 2, 3, 4, 5])
    }),
  )
})

test('a short article is set apart only where it has next to nothing in common', () => {
  expect(groupByLikeness(matrix('aaab', 0.25), [false, false, false, true])).toEqual([[0, 1, 2, 3]])
  expect(groupByLikeness(matrix('aaab', 0.1), [false, false, false, true])).toEqual([[0, 1, 2], [3]])
})
