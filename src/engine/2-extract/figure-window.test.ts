import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { resolveDates } from '../3-align/dates.ts'
import { resolveFigures } from '../3-align/figures.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const PUBLISHED = { from: '2024-01-27', to: '2024-01-27', basis: 'stated' as const }

/** "words [since–until] @as of" of each figure, in an article of Saturday, 27 January 2024. */
function read(text: string): string[] {
  const segmented = segment({ id: 'a', text })
  const date = readDates(segmented.body, NONE)
  const figure = readFigures(segmented.body, { ...NONE, date })
  const article = { segmented, extraction: { ...NONE, date, figure } }
  return resolveFigures([article], resolveDates([article], [PUBLISHED]), [PUBLISHED])[0]!.map(
    ({ text: words, window, asOf }) =>
      `${words}${window ? ` [${window.from}–${window.to}]` : ''}${asOf ? ` @${asOf.from}–${asOf.to}` : ''}`,
  )
}

describe('since and until when, and as of when', () => {
  test.each([
    ['Since mid-October, more than 150 attacks came.', ['more than 150 attacks [2023-10-11–2024-01-27]']],
    ['There have been 150 attacks since mid-October.', ['150 attacks [2023-10-11–2024-01-27]']],
    [
      'It killed 31 in Bam in 2003, and 6 were killed in Zarand in 2005.',
      ['31 @2003-01-01–2003-12-31', '6 @2005-01-01–2005-12-31'],
    ],
    ['It killed 612 people in December 2023.', ['612 people @2023-12-01–2023-12-31']],
    ['It fell to $310 million from $388 million in 2022.', ['$310 million', '$388 million @2022-01-01–2022-12-31']],
    ['On Friday, 12 people died.', ['12 people @2024-01-26–2024-01-26']],
    ['They hit it on Friday, when 15 people died.', ['15 people @2024-01-26–2024-01-26']],
    ['The death toll rose to 67 on Friday.', ['67 @2024-01-26–2024-01-26']],
    ['Friday’s death toll was 67.', ['67 @2024-01-26–2024-01-26']],
    [
      'The force went down from 5,200 in June to 2,500 troops in January 2024.',
      ['5,200 @2023-06-01–2023-06-30', '2,500 troops @2024-01-01–2024-01-31'],
    ],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['Some 2,500 troops remain there as part of the coalition formed in 2014.', ['Some 2,500 troops']],
    ['Talks between the two countries had been planned since August.', ['two countries']],
    ['It killed 12 people after it began in 2014.', ['12 people']],
    ['It took ten years.', ['ten years']],
    ['At 10:30 it hit 12 homes.', ['12 homes']],
    // the day of the quake, of the funerals, of the report
    ['The toll of Tuesday’s earthquake stood at 72.', ['72']],
    ['A year after the quake that killed 72 people, a wall was unveiled in Tarsk on Thursday.', ['72 people']],
    ['The bank reported a profit of $5 million on Friday.', ['$5 million']],
    ['The firm, founded in 1998, employs 3,400 people.', ['3,400 people']],
    ['Sales were 20 percent higher than in 2018.', ['20 percent']],
    ['They met 12 witnesses who had been heard on Monday.', ['12 witnesses']],
    ['It sank 12 boats, but the harbour was open on Friday.', ['12 boats']],
    ['The court heard 63 witnesses every Friday.', ['63 witnesses']],
    ['A drug cut the risk by 32 percent after it was approved in 2019.', ['32 percent']],
  ])('takes no date from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
