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

describe('ranges and shared years', () => {
  test.each([
    ['It ran from June to August.', ['from June to August = 2023-06/2023-08']],
    ['It ran from November to March.', ['from November to March = 2022-11/2023-03']],
    ['It ran on 2-4 May 2023.', ['2-4 May 2023 = 2023-05-02/2023-05-04']],
    ['It ran on May 2-4.', ['May 2-4 = 2023-05-02/2023-05-04']],
    ['It ran between Monday and Wednesday.', ['between Monday and Wednesday = 2024-01-22/2024-01-24']],
    ['It ran between 2014 and 2018.', ['between 2014 and 2018 = 2014/2018']],
    ['The 2014-2018 plan failed.', ['2014-2018 = 2014/2018']],
    ['The 2005-06 season was good.', ['2005-06 = 2005/2006']],
    ['It ran from 2007 to the end of 2008.', ['from 2007 to the end of 2008 = 2007/2008']],
    ['It ran from November to February 2017.', ['from November to February 2017 = 2016-11/2017-02']],
    ['It has run from March 2023 until now.', ['from March 2023 until now = 2023-03/PRESENT_REF']],
    [
      'It ran in June and August in 2020 and April in 2021.',
      ['June = 2020-06', 'August in 2020 = 2020-08', 'April in 2021 = 2021-04'],
    ],
    ['It ran in March 2019 and July.', ['March 2019 = 2019-03', 'July = 2019-07']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'They range from ten to twelve.',
    'It rose from 60 to 80.',
    'He ran between trees.',
    'A 10-12 loss',
    'He walked from door to door.',
    'They ran between 10 and 12 miles.',
    'Shares moved from 60 to 80.',
    'The score was 2-4.',
    'It went from bad to worse.',
    'They sold 10 to 12 boats.',
    'Ages range from 30 to 40.',
    'They drove from Bergen to Oslo.',
    'It fell from 5,200 to 2,500.',
    'A 9-5 win',
    'Pages 20 to 24 are lost.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
