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

describe('years', () => {
  test.each([
    ['It was formed in 2014.', ['2014 = 2014']],
    ['The 2006 war ended.', ['2006 = 2006']],
    ['He served (1998) as mayor.', ['1998 = 1998']],
    ['Iran’s 1979 revolution', ['1979 = 1979']],
    ['It rose from 60 in 1999 to 80.', ['1999 = 1999']],
    ['The plan runs to 2030.', ['2030 = 2030']],
    ['In the year 1066 they landed.', ['year 1066 = 1066']],
    ['They sold it in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
    ['It grew in fiscal 2008.', ['fiscal 2008 = FY2008']],
    ['The World Cup 2018 was fun.', ['2018 = 2018']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'About 2,014 people came.',
    'Some 2000 troops left.',
    'It cost $2014.',
    'The Boeing 2000 crashed.',
    'They ran 1500 metres.',
    'There were 2000 protesters.',
    'It weighs 1900 kg.',
    'Flight 1981 was late.',
    'Area 2010-500000 is closed.',
    'A total of 1999% is odd.',
    'In 2000 cases it failed.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
