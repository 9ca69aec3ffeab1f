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

describe('calendar dates in words', () => {
  test.each([
    ['They met on 27 January 2024.', ['27 January 2024 = 2024-01-27']],
    ['They met on January 27, 2024, in Oslo.', ['January 27, 2024 = 2024-01-27']],
    ['They met on January 27th.', ['January 27th = 2024-01-27']],
    ['They met on Jan. 27.', ['Jan. 27 = 2024-01-27']],
    ['They met on the 27th of January.', ['27th of January = 2024-01-27']],
    ['Published November 28 , 2005', ['November 28 , 2005 = 2005-11-28']],
    ['It opened on November 28,2005.', ['November 28,2005 = 2005-11-28']],
    ['The fourth of July 1995 was hot.', ['fourth of July 1995 = 1995-07-04']],
    ['It closed in December 2003.', ['December 2003 = 2003-12']],
    ['It closed in Dec. 2003.', ['Dec. 2003 = 2003-12']],
    ['It has been shut since October.', ['October = 2023-10']],
    ['It rained in May.', ['May = 2023-05']],
    ['It rained in April of 1987.', ['April of 1987 = 1987-04']],
    [
      'She was born on January twenty-five, nineteen eighty-six.',
      ['January twenty-five, nineteen eighty-six = 1986-01-25'],
    ],
    ['The June 20 talks failed.', ['June 20 = 2023-06-20']],
    ['He resigned on 2 and 5 March.', ['2 = 2023-03-02', '5 March = 2023-03-05']],
    ['Polls open on the 27th of this month.', ['27th of this month = 2024-01-27']],
    ['It fell on Monday the 22nd.', ['Monday the 22nd = 2024-01-22']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'You may leave.',
    'They march on the capital.',
    'The march began.',
    'An august body sat.',
    'April Smith spoke first.',
    'June Brown and May Lee sang.',
    'He paid $12 in all.',
    'The second may be hurt.',
    'In 20 people the test failed.',
    'The Decision was late.',
    'Mar the surface and it rusts.',
    'It was a janitor.',
    'Marching bands may play.',
    'The mayor of Augusta won.',
    'She is 27 of all ages, April said.',
    'Judge May Ortiz ruled for them.',
    'They sept the floor.',
    'Bread is cheap, Jan Novak said.',
    'The dec was cracked.',
    'Mr March paid 27 crowns.',
    'The Mar-a-Lago club shut.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
