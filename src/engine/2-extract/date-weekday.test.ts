import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { resolveDates } from '../3-align/dates.ts'
import { readDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words = TIMEX3 value" of each date, in an article of Saturday, 27 January 2024. */
function read(text: string): string[] {
  const segmented = segment({ id: 'a', text })
  const article = { segmented, extraction: { ...NONE, date: readDates(segmented.body, NONE) } }
  const published = { from: '2024-01-27', to: '2024-01-27', basis: 'stated' as const }
  return resolveDates([article], [published])[0]!.map(({ text: words, timex }) => `${words} = ${timex}`)
}

describe('weekdays', () => {
  test.each([
    ['They met on Saturday.', ['Saturday = 2024-01-27']],
    ['They met on Thursday.', ['Thursday = 2024-01-25']],
    ['They met Thursday.', ['Thursday = 2024-01-25']],
    ['Thursday’s talks failed.', ['Thursday = 2024-01-25']],
    ['Today, Saturday, the first talks opened.', ['Today, Saturday = 2024-01-27']],
    ['They met on Saturday evening.', ['Saturday evening = 2024-01-27TEV']],
    ['They met on Thursday, Jan. 25, in Rome.', ['Thursday, Jan. 25 = 2024-01-25']],
    ['They met on Thursday (25 January).', ['Thursday (25 January) = 2024-01-25']],
    ['They met on Tue. 23 January.', ['Tue. 23 January = 2024-01-23']],
    ['They met last Monday.', ['last Monday = 2024-01-22']],
    ['They met last Friday.', ['last Friday = 2024-01-19']],
    ['They will meet next Monday.', ['next Monday = 2024-01-29']],
    ['They met this past Wednesday.', ['this past Wednesday = 2024-01-24']],
    ['They met on Friday of last week.', ['Friday of last week = 2024-01-19']],
    ['They met early on Thursday.', ['early on Thursday = 2024-01-25']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'It was Bloody Sunday.',
    'Black Sunday is a film.',
    'He reads the Sunday Times.',
    'She reads The Sun.',
    'He sat down.',
    'They wed in secret.',
    'The sun rose.',
    'It was Patch Tuesday again.',
    'Mon ami came.',
    'She works at the Saturday Club.',
    'Ms Freitag spoke.',
    'The sun shone.',
    'They wed.',
    'Sat down, he wept.',
    'He thaws fish.',
    'Mon Repos burned.',
    'Super Bowl was loud.',
    'The Sundae Club met.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
