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

describe('lengths of time', () => {
  test.each([
    ['It lasted ten years.', ['ten years = P10Y']],
    ['It was a three-week strike.', ['three-week = P3W']],
    ['It lasted two decades.', ['two decades = P2DE']],
    ['It shrank after three quarters of growth.', ['three quarters = P9M']],
    ['It lasted half an hour.', ['half an hour = PT30M']],
    ['It lasted 2-1/2 years.', ['2-1/2 years = P2.5Y']],
    ['It lasted a year and a half.', ['a year and a half = P1.5Y']],
    ['It lasted one year and three months.', ['one year and three months = P1Y3M']],
    ['It lasted several weeks.', ['several weeks = PXW']],
    ['It lasted a few days.', ['a few days = PXD']],
    ['They talked for years.', ['years = PXY']],
    ['They paid $5 a day.', ['a day = P1D']],
    ['They waited 48 hours.', ['48 hours = PT48H']],
    ['A 23-year-old was hurt.', ['23-year-old = P23Y']],
    ['He is 56 years old.', ['56 years old = P56Y']],
    ['They met two years ago.', ['two years ago = 2022']],
    ['They met three months ago.', ['three months ago = 2023-10']],
    ['They met two weeks ago.', ['two weeks ago = 2024-W02']],
    ['They met two days ago.', ['two days ago = 2024-01-25']],
    ['They met a decade ago.', ['a decade ago = 2014']],
    ['They met years ago.', ['years ago = PAST_REF']],
    ['They met on 5 May 2019 and again two days later.', ['5 May 2019 = 2019-05-05', 'two days later = 2019-05-07']],
    ['It closed in 1958. A year later it burned.', ['1958 = 1958', 'A year later = 1959']],
    ['They will meet in two weeks.', ['two weeks = 2024-W06']],
    ['They built it in two weeks.', ['two weeks = P2W']],
    ['They will meet in two weeks’ time.', ['two weeks’ time = 2024-W06']],
    ['They met two weeks after 5 May 2019.', ['two weeks after 5 May 2019 = 2019-05-19']],
    ['It ran over the past three months.', ['the past three months = P3M']],
    ['It ran over the past year.', ['the past year = P1Y']],
    ['It will run for the next two days.', ['the next two days = P2D']],
    ['It eased in recent months.', ['recent months = PXM']],
    ['It will ease in the coming months.', ['the coming months = PXM']],
    ['It dropped over the past months.', ['the past months = PXM']],
    [
      'The coalition was formed in 2014. It ended ten years after it began.',
      ['2014 = 2014', 'ten years after it began = P10Y'],
    ],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'A second round followed.',
    'A quarter of them left.',
    'Wait a minute, he said.',
    'One day they may win.',
    'It is a zero-day flaw.',
    'They second the motion.',
    'The hundred men left.',
    'He has a dozen eggs.',
    'The minutes were read.',
    'Few people came.',
    'He placed second.',
    'The second-hand shop shut.',
    'A quarter-final was lost.',
    'The half was dull.',
    'A genre-defining book',
    'The moment of truth is a film.',
    'The board’s minutes were lost.',
    'He is a man of the moment.',
    'They had seconds of pie.',
    'Two men second the motion.',
    'The quarterback fell.',
    'Three quarters of voters agreed.',
    'He has a score to settle.',
    'Some dozen men came.',
    'A few good men came.',
    'Several boats sank.',
    'The moth was long.',
    'He kept time.',
    'Half of them left.',
    'One by one they left.',
    'She took a minute bribe.',
    'A wine-glass broke.',
    'The sentry post bloomed.',
    'They won by two goals.',
    'It took two lawyers.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
