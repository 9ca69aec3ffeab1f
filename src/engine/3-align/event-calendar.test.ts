import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from '../2-extract/dates.ts'
import { calendarFit, eventCalendarOf } from './event-calendar.ts'
import { ownPublication } from './publication.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const calendarOf = (text: string) => {
  const segmented = segment({ id: 'a', text })
  const article = { segmented, extraction: { ...NONE, date: readDates(segmented.body, NONE) } }
  return eventCalendarOf(article, ownPublication(article))
}
const fitOf = (a: string, b: string) => calendarFit(calendarOf(a), calendarOf(b))

const MARCH = 'The boat sank on Monday, 4 March 2019.'

test.each([
  ['The wreck of 4 March 2019 was found.', 'the same day'],
  ['A boat sank in March.', 'the same month'],
  ['The boat sank in 2019.', 'the same year'],
  ['The boat sank on Monday.', 'the same weekday'],
])('%s speaks for one event: %s', (text) => {
  expect(fitOf(MARCH, text)).toBeGreaterThan(1)
})

test.each([
  ['A boat sank in 2015.', 'another year'],
  ['A boat sank on 12 June.', 'another month'],
  ['A boat sank on Friday.', 'another weekday'],
])('%s speaks against it: %s', (text) => {
  expect(fitOf(MARCH, text)).toBeLessThan(1)
})

test('a look back that prints the year of the event is not of another year', () => {
  expect(fitOf(MARCH, 'In 2021 the owner of the boat that sank in 2019 was fined.')).toBe(1)
})

test('without dates nothing is said', () => {
  expect(fitOf(MARCH, 'A boat sank.')).toBe(1)
})
