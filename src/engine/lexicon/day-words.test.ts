import { expect, test } from 'vitest'
import { daysInWords } from './day-words.ts'

test.each([
  ['2024-01-27', '2024-01-27', '27 January 2024'],
  ['2019-03-03', '2019-03-05', '3 to 5 March 2019'],
  ['2021-04-10', '2021-12-25', '10 April to 25 December 2021'],
  ['2021-12-30', '2022-01-02', '30 December 2021 to 2 January 2022'],
])('%s to %s: %s', (from, to, words) => {
  expect(daysInWords(from, to)).toBe(words)
})
