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

describe('days and periods told from the day of writing', () => {
  test.each([
    ['They met today.', ['today = 2024-01-27']],
    ['They met yesterday.', ['yesterday = 2024-01-26']],
    ['They will meet tomorrow.', ['tomorrow = 2024-01-28']],
    ['They meet tonight.', ['tonight = 2024-01-27TNI']],
    ['They met last night.', ['last night = 2024-01-26TNI']],
    ['They met this morning.', ['this morning = 2024-01-27TMO']],
    ['They met the day before yesterday.', ['the day before yesterday = 2024-01-25']],
    ['They met last week.', ['last week = 2024-W03']],
    ['They met last month.', ['last month = 2023-12']],
    ['They met last year.', ['last year = 2023']],
    ['They will meet next year.', ['next year = 2025']],
    ['They met earlier this month.', ['earlier this month = 2024-01']],
    ['They met over the weekend.', ['the weekend = 2024-W04-WE']],
    ['They met last December.', ['last December = 2023-12']],
    ['They will meet next May.', ['next May = 2024-05']],
    ['They met in August of last year.', ['August of last year = 2023-08']],
    ['They met on November 2 last year.', ['November 2 last year = 2023-11-02']],
    ['It was formed in 2014. During the year, it grew.', ['2014 = 2014', 'the year = 2014']],
    ['It was formed in 2014 and grew the following year.', ['2014 = 2014', 'the following year = 2015']],
    ['He arrived on 5 March 2019 and left the next day.', ['5 March 2019 = 2019-03-05', 'the next day = 2019-03-06']],
    [
      'He arrived on 5 March 2019. He had called the day before.',
      ['5 March 2019 = 2019-03-05', 'the day before = 2019-03-04'],
    ],
    ['It fell in this fiscal year.', ['this fiscal year = FY2024']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'He works for USA Today.',
    'CBS This Morning had it first.',
    'The day was long.',
    'She is Person of the Week.',
    'This year-round school is small.',
    'It is the week that was.',
    'He lost the last round.',
    'That was the same mistake.',
    'The next speaker was late.',
    'It was the Year of the Dragon.',
    'The Next Generation is a film.',
    'He was the last man out.',
    'This much is known.',
    'The day care shut.',
    'She runs the Day Nursery.',
    'Week in Review is a show.',
    'They live hand to mouth.',
    'The yearbook is out.',
    'A wooden house burned.',
    'He paid the next man.',
    'Night Owls won the cup.',
    'A busy person he is not.',
    'The last straw broke.',
    'This is a past they fled.',
    'Same again, he said.',
    'The moth is a myth.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
