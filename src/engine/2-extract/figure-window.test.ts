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
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['Some 2,500 troops remain there as part of the coalition formed in 2014.', ['Some 2,500 troops']],
    ['Talks between the two countries had been planned since August.', ['two countries']],
    ['It killed 12 people after it began in 2014.', ['12 people']],
    ['It took ten years.', ['ten years']],
    ['At 10:30 it hit 12 homes.', ['12 homes']],
  ])('takes no date from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
