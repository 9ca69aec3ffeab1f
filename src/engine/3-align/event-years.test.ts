import { expect, test } from 'vitest'
import { type Years, yearsApart } from './event-years.ts'

const years = (from: number | null, to: number | null, ...printed: number[]): Years => ({
  published: from && to ? [from, to] : null,
  printed: new Set(printed),
})

test.each([
  ['other years, no look back', years(2021, 2021, 2020), years(2024, 2024, 2014), true],
  ['a trial that names the year of its crime', years(2010, 2010), years(2012, 2012, 2010), false],
  ['the same year', years(2024, 2024), years(2024, 2024), false],
  ['an interval that meets the other', years(2021, 2024), years(2024, 2024), false],
  ['one of unknown date', years(2021, 2021), years(null, null), false],
])('%s', (_, a, b, apart) => {
  expect([yearsApart(a, b), yearsApart(b, a)]).toEqual([apart, apart])
})
