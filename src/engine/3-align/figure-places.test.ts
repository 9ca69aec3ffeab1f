import { expect, test } from 'vitest'
import { namesOf, placeLevel } from './figure-places.ts'

test.each([
  ['Hasaka', 'Hasakah province', 2],
  ['Qeshm island', 'Qeshm', 2],
  ['US', 'United States', 2],
  ['Iraq and Syria', 'Iraq', 2],
  ['Iraqi', 'Iraq', 2],
  ['Baghdad', 'Iraq', 1],
  ['Baghdad', 'Nowhereville', 1],
  ['China', 'Iran', 0],
  ['Baghdad', 'Damascus', 0],
] as [string, string, number][])('%s and %s go together at level %d', (a, b, level) => {
  expect(placeLevel(a, b)).toBe(level)
  expect(placeLevel(b, a)).toBe(level)
})

test.each(['the city', 'northern province', 'the Gulf'])('%s names no place of its own', (scope) => {
  expect(namesOf(scope)).toEqual([])
})
