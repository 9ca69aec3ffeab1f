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

describe('now, once and then', () => {
  test.each([
    ['Currently, they are in Rome.', ['Currently = PRESENT_REF']],
    ['They are now in Rome.', ['now = PRESENT_REF']],
    ['They recently left.', ['recently = PAST_REF']],
    ['They failed in the past.', ['in the past = PAST_REF']],
    ['They may win in the near future.', ['in the near future = FUTURE_REF']],
    ['It struck in January 2020. Since then it has lost ground.', ['January 2020 = 2020-01', 'Since then = 2020-01']],
    ['These days they are idle.', ['These days = PRESENT_REF']],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  test.each([
    'The future of the force is open.',
    'It is up to date.',
    'They came before.',
    'He was then mayor.',
    'They have been here ever since they won.',
    'At the time, he was mayor.',
    'So far, so good.',
    'Earlier, he spoke.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
