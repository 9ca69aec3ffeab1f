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

describe('dates in figures', () => {
  test.each([
    ['Filed 2024-01-27 by the desk.', ['2024-01-27 = 2024-01-27']],
    ['Filed 27/01/2024 by the desk.', ['27/01/2024 = 2024-01-27']],
    ['Filed 01/27/2024 by the desk.', ['01/27/2024 = 2024-01-27']],
    ['Filed 3/4/2024 by the desk.', ['3/4/2024 = 2024-03-04']],
    ['Filed 3/4/2024, not 27/01/2024.', ['3/4/2024 = 2024-04-03', '27/01/2024 = 2024-01-27']],
    ['Filed 27.01.2024 by the desk.', ['27.01.2024 = 2024-01-27']],
    ['Filed 27-Jan-2024 by the desk.', ['27-Jan-2024 = 2024-01-27']],
    ['Filed 5/3/18 by the desk.', ['5/3/18 = 2018-05-03']],
    ['Filed 2024-01-27T10:30:00Z by the desk.', ['2024-01-27T10:30:00Z = 2024-01-27T10:30']],
    ['It ran on 10/1 and ended.', ['10/1 = 2023-10-01']],
    ['It ran on Friday 1/26.', ['Friday 1/26 = 2024-01-26']],
    ['The index of 2015-12 was low.', ['2015-12 = 2015-12']],
    ['The file report-2018-09-23.html is gone.', ['2018-09-23 = 2018-09-23']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'Call +86 138-2010-2015.',
    'Call 2010-2015-86.',
    'The number is 123-12-1234.',
    'The code is 133-03-03-2020.',
    'Half of 1/2 is 1/4.',
    'Open 24/7.',
    'The score was 10-11.',
    'A value of 30.02.2024 is wrong.',
    'A value of 2024-02-30 is wrong.',
    'Version 1.2.3 is out.',
    'It cost 20,240,127 crowns.',
    'The vote was 52-48.',
    'Flight LX10 left.',
    'The ratio is 3/4.',
    'Call 112.',
    'It rose 1.25.',
    'A 10-12 point lead',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
