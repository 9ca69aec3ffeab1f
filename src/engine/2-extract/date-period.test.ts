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

describe('periods', () => {
  test.each([
    ['Music of the 1990s is back.', ['1990s = 199']],
    ['Music of the ’90s is back.', ['’90s = 199']],
    ['It began in the nineties.', ['nineties = 199']],
    ['It began in the early 1980s.', ['early 1980s = 198']],
    ['It was a 19th century house.', ['19th century = 18']],
    ['A 21st-century problem', ['21st-century = 20']],
    ['Sales fell in the third quarter.', ['third quarter = 2023-Q3']],
    ['Sales fell in the third quarter of 1998.', ['third quarter of 1998 = 1998-Q3']],
    ['Sales fell in last year’s fourth quarter.', ['last year’s fourth quarter = 2023-Q4']],
    ['Sales fell in Q3.', ['Q3 = 2023-Q3']],
    ['Sales fell in the first half of 2015.', ['first half of 2015 = 2015-H1']],
    ['It opened in the summer of 2003.', ['summer of 2003 = 2003-SU']],
    ['It was agreed this summer.', ['this summer = 2023-SU']],
    ['It opened in mid-October.', ['mid-October = 2023-10']],
    ['It ended in late 2017.', ['late 2017 = 2017']],
    ['It ended at the end of the year.', ['end of the year = 2024']],
    ['It will end by year-end.', ['year-end = 2024']],
    ['It opened in the first week of 2015.', ['first week of 2015 = 2015-W01']],
    ['It opened in the last week of July.', ['last week of July = 2023-W30']],
    ['It grew in the first nine months of 2022.', ['first nine months of 2022 = P9M']],
    ['It opens on the first Monday of March 2024.', ['first Monday of March 2024 = 2024-03-04']],
    ['They dined on Christmas Eve.', ['Christmas Eve = 2023-12-24']],
    ['They dined on New Year’s Day 2020.', ['New Year’s Day 2020 = 2020-01-01']],
    ['They dined on Easter Monday 2019.', ['Easter Monday 2019 = 2019-04-22']],
    ['They met in the week of April 10, 2023.', ['week of April 10, 2023 = 2023-W15']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'She is in her early 20s.',
    'He scored in the fourth quarter on a 40-yard pass.',
    'A quarter of them left.',
    'The first half of the match was dull.',
    'They sell Christmas trees.',
    'The early days of the war',
    'A spring of fresh water',
    'Prices fall.',
    'The fall of the wall',
    'He paid a first instalment.',
    'The end of the line',
    'The late mayor was mourned.',
    'Early reports were wrong.',
    'Week 3 was their worst game.',
    'It was in the summer games.',
    'He fell in the well.',
    'They spring to their feet.',
    'A summer squash',
    'The wooden coat was red.',
    'His late wife was kind.',
    'The middle of the road',
    'The beginning of the queue',
    'He wore a number 20.',
    'In the other half they lost.',
    'The holiday maker smiled.',
    'An egg hunt was fun.',
    'The end of the pier fell.',
    'Half the town left.',
    'They rested a while.',
    'The fall broke his arm.',
    'The late edition sold out.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
