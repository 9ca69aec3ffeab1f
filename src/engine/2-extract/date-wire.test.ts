import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { resolveDates } from '../3-align/dates.ts'
import { readDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words = TIMEX3 value" of each date, in an article of Tuesday, 5 March 2024. */
function read(text: string): string[] {
  const segmented = segment({ id: 'a', text })
  const article = { segmented, extraction: { ...NONE, date: readDates(segmented.body, NONE) } }
  const published = { from: '2024-03-05', to: '2024-03-05', basis: 'stated' as const }
  return resolveDates([article], [published])[0]!.map(({ text: words, timex }) => `${words} = ${timex}`)
}

describe('dates as news agencies write them', () => {
  test.each([
    // the present tense of a timetable looks ahead
    ['Talks resume on Thursday.', ['Thursday = 2024-03-07']],
    ['Hearings start in early December.', ['early December = 2024-12']],
    ['The union’s board meets on Friday.', ['Friday = 2024-03-08']],
    ['The vote is in November.', ['November = 2024-11']],
    ['The summit is June 11-13.', ['June 11-13 = 2024-06-11/2024-06-13']],
    ['The two sides have until April 11 to agree.', ['April 11 = 2024-04-11']],
    ['The firm plans 50 million doses by the end of June.', ['end of June = 2024-06']],
    ['It expects a profit in the fourth quarter.', ['fourth quarter = 2024-Q4']],
    ['Leaders promised powers by April 25.', ['April 25 = 2024-04-25']],
    ['Sales rose 4% a year before.', ['a year before = 2023']],
    ['It opened in 2005. A report the next year was grim.', ['2005 = 2005', 'the next year = 2006']],
    ['Copper for May delivery fell.', ['May = 2024-05']],
    // what is left out or turned round
    ['Output grew 2% in the second quarter, against 4% in the first.', ['second quarter = 2023-Q2', 'first = 2024-Q1']],
    ['The bank’s first-half profit fell.', ['first-half = 2024-H1']],
    ['Officials said January unemployment fell.', ['January = 2024-01']],
    ['She told them April sales were flat.', ['April = 2023-04']],
    ['A week ago Monday the dam broke.', ['A week ago Monday = 2024-02-26']],
    ['Two years ago this month they met.', ['Two years ago this month = 2022-03']],
    ['A year ago today the war began.', ['A year ago today = 2023-03-05']],
    ['He left a year and a half ago.', ['a year and a half ago = 2022-09']],
    ['Weeks later the firm was sold.', ['Weeks = PXW']],
    // seasons, hours, weekends
    ['He has not played since spring.', ['spring = 2024-SP']],
    ['They will marry in the spring.', ['spring = 2024-SP']],
    ['It rained all winter.', ['winter = 2023-WI']],
    ['At half past six the gates opened.', ['half past six = 2024-03-05T06:30']],
    ['It left at quarter to nine in the evening.', ['quarter to nine in the evening = 2024-03-05T20:45']],
    ['It struck at 3 o’clock in the afternoon.', ['3 o’clock in the afternoon = 2024-03-05T15:00']],
    ['At midday it was up.', ['midday = 2024-03-05T12:00']],
    ['He ran it in 2h 10m.', ['2h 10m = PT2H10M']],
    ['It was the 11th attack this year.', ['this year = 2024']],
    ['The night before, seven bombs had gone off.', ['The night before = 2024-03-04TNI']],
    ['By dawn the road was clear.', ['dawn = 2024-03-05TMO']],
    ['It struck before dawn on Monday.', ['dawn on Monday = 2024-03-04TMO']],
    ['In the weeks before the vote, shares slid.', ['weeks = PXW']],
    ['She led it for a quarter-century.', ['a quarter-century = P25Y']],
    ['They talked for nine hours.', ['nine hours = PT9H']],
    ['It won for the first time in three years.', ['three years = P3Y']],
    ['Sales from Thanksgiving to Christmas rose.', ['from Thanksgiving to Christmas = 2023-11-23/2023-12-25']],
    [
      'Its 2023 forecast was cut. The previous week, it had said nothing.',
      ['2023 = 2023', 'The previous week = 2024-W09'],
    ],
    ['The aide said over the weekend that he was ill.', ['the weekend = 2024-W09-WE']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    // verbs and nouns of the same form, and what nobody plans
    ['The vote remains open.', []],
    ['The play opens well.', []],
    ['The end of talks surprised them.', []],
    ['Prices run high.', []],
    // ordinals of other things, halves and quarters of games
    ['City lost 3-0 after leading in the first.', []],
    ['He scored in the second quarter and again in the third.', []],
    ['She won the first half of the match.', []],
    ['The second half of the film is dull.', []],
    ['The first came as no surprise.', []],
    // people and verbs that look like months
    ['He said April Jones fell.', []],
    ['They say May Ortiz sold it.', []],
    ['He hoped march organisers agreed.', []],
    ['Sales may fall, he said.', []],
    // springs, falls and winters that are no seasons
    ['They bathed in the spring of warm water.', []],
    ['He was hurt in the fall.', []],
    ['Spring water is dear.', []],
    ['The winter coat is warm.', []],
    // halves, quarters and letters that are no hours
    ['Half past masters came.', []],
    ['It rose from half to nine tenths.', []],
    ['A quarter to nine judges is not enough.', []],
    ['The midday sun is hot.', []],
    ['He ran 20m in the heat.', []],
    ['A 5m 20s boat sank.', []],
    // weeks that others date
    ['The week that followed was quiet.', []],
    ['The day that he left was cold.', []],
    ['They are a week apart.', []],
    ['The delivery was late.', []],
    ['The plans are late.', []],
    ['The promise by May Ortiz held.', []],
    ['The next speaker won.', []],
    ['It fell before.', []],
    ['City plans fail.', []],
    ['They expect nothing.', []],
    ['The night was cold.', []],
    ['A Dawn Patrol film opened.', []],
    ['They raided it at dawn raids.', []],
    ['Prices rose 3% in the year to May.', ['May = 2023-05']],
    ['The weeks passed.', []],
    ['A quarter of them left.', []],
    ['A quarter-final was lost.', []],
    ['Nine Hours is a novel.', []],
    ['Her first time in three cities was fun.', []],
    ['Christmas trees fell.', []],
    ['The previous speaker left.', []],
  ])('ignores the rest of %s', (text, dates) => {
    expect(read(text).filter((date) => !/ = P/.test(date))).toEqual(dates)
  })
})
