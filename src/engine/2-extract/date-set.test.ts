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

describe('what comes again', () => {
  test.each([
    ['They meet every Friday.', ['every Friday = XXXX-WXX-5']],
    ['They meet on Fridays.', ['Fridays = XXXX-WXX-5']],
    ['They meet every two weeks.', ['every two weeks = P2W']],
    ['They meet every other day.', ['every other day = P2D']],
    ['They meet each year.', ['each year = P1Y']],
    ['They meet daily.', ['daily = P1D']],
    ['The annual report is out.', ['annual = P1Y']],
    ['They meet twice a week.', ['twice a week = P1W']],
    ['It emits two tons per year.', ['per year = P1Y']],
    ['They meet every morning.', ['every morning = TMO']],
    ['They meet every day at 7 p.m. in the hall.', ['every day at 7 p.m. = P1D']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'He reads the Daily Mail.',
    'They love each other.',
    'Every man came.',
    'It is an Annual Review journal.',
    'They ate all the cake.',
    'Per capita income rose.',
    'Each boat sank.',
    'Every one of them left.',
    'They told one another.',
    'The Weekly Standard shut.',
    'All the boats sank.',
    'Per head it is little.',
    'He earns per piece.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
