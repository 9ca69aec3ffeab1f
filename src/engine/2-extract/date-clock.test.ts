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

describe('times of day', () => {
  test.each([
    ['They met at 10:30.', ['10:30 = 2024-01-27T10:30']],
    ['They met at 5 p.m. on Thursday.', ['5 p.m. on Thursday = 2024-01-25T17:00']],
    ['They met on Thursday at 8.30 pm.', ['Thursday at 8.30 pm = 2024-01-25T20:30']],
    ['They met at 5pm EST.', ['5pm EST = 2024-01-27T17:00']],
    ['They met at noon on Friday.', ['noon on Friday = 2024-01-26T12:00']],
    ['They met at midnight.', ['midnight = 2024-01-27T00:00']],
    ['It struck at 1353 (1023 GMT).', ['1353 = 2024-01-27T13:53', '1023 GMT = 2024-01-27T10:23']],
    ['It struck at 1230 hours.', ['1230 hours = 2024-01-27T12:30']],
    ['They met at 6 o’clock this evening.', ['6 o’clock this evening = 2024-01-27T18:00']],
    ['They met on Thursday. They left at 9:15.', ['Thursday = 2024-01-25', '9:15 = 2024-01-25T09:15']],
    ['It will run on Monday from 9 to 10:30 a.m.', ['Monday from 9 to 10:30 a.m. = 2024-01-29T09:00/2024-01-29T10:30']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'The ratio is 4:3.',
    'Read John 3:16.',
    'It rose 6.45 percent.',
    'I am late.',
    'Room 1353 is shut.',
    'It cost 10.30 euros.',
    'The court upheld rule 9:2 of the code.',
    'The odds are 10-1.',
    'They won 4:3 on penalties.',
    'A 5.30 percent rise',
    'The bus 1030 was late.',
    'It weighs 10.30 kg.',
    'Gate 12:A was shut.',
    'He is radio’s voice.',
    'The 9.58-metre sprint stands.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
