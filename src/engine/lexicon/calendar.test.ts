import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  calendarOf,
  dayOf,
  easterOf,
  isoDay,
  isoWeekOf,
  mondayOfWeek,
  parseDay,
  weekdayOf,
} from './calendar.ts'

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) })

test('a day and its calendar date are one', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = calendarOf(day)
      expect(dayOf(year, month, dayOfMonth)).toBe(day)
      expect(parseDay(isoDay(day))).toBe(day)
    }),
  )
})

test('days are those of the platform’s calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000)
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    }),
  )
})

test('a week is found again from its year and number', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, week } = isoWeekOf(day)
      const monday = mondayOfWeek(year, week)
      expect(weekdayOf(monday)).toBe(1)
      expect(day - monday).toBeGreaterThanOrEqual(0)
      expect(day - monday).toBeLessThan(7)
    }),
  )
})

test.each([
  ['2024-01-27', 6, { year: 2024, week: 4 }],
  ['2021-01-03', 7, { year: 2020, week: 53 }],
  ['2018-12-31', 1, { year: 2019, week: 1 }],
])('%s', (iso, weekday, week) => {
  expect(weekdayOf(parseDay(iso))).toBe(weekday)
  expect(isoWeekOf(parseDay(iso))).toEqual(week)
})

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-01-31', -2, '2023-11-30'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months', (from, months, to) => {
  expect(isoDay(addMonths(parseDay(from), months))).toBe(to)
})

test.each([
  [2018, '2018-04-01'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter %i', (year, iso) => {
  expect(isoDay(easterOf(year))).toBe(iso)
})

test('a month or a year has a first and a last day', () => {
  expect([parseDay('2024-02'), parseDay('2024-02', 'last')].map(isoDay)).toEqual(['2024-02-01', '2024-02-29'])
  expect([parseDay('2023'), parseDay('2023', 'last')].map(isoDay)).toEqual(['2023-01-01', '2023-12-31'])
})
