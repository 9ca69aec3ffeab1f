import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Published } from '../../model/article.ts'
import type { DateMention } from '../../model/mention.ts'
import { segment } from '../1-segment/segment.ts'
import { readDates } from '../2-extract/dates.ts'
import { dayOf, isoDay, parseDay } from '../lexicon/calendar.ts'
import { resolveDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const UNKNOWN: Published = { from: null, to: null, basis: 'unknown' }
const on = (from: string, to = from): Published => ({ from, to, basis: 'stated' })

function prepare(text: string, title?: string) {
  const segmented = segment({ id: 'a', text, ...(title && { title }) })
  return { segmented, extraction: { ...NONE, date: readDates(segmented.body, NONE) } }
}
const resolved = (text: string, published: Published): DateMention[] => resolveDates([prepare(text)], [published])[0]!
const days = (text: string, published: Published) =>
  resolved(text, published).map(({ from, to }) => (from === to ? from : `${from}..${to}`))

test.each([
  [
    'It will stay weak into next year. Profit was lower a year earlier.',
    ['2026-01-01..2026-12-31', '2024-01-01..2024-12-31'],
  ],
  ['It opens in 2027, a year earlier than planned.', ['2027-01-01..2027-12-31', '2026-01-01..2026-12-31']],
  ['The mine opened in 2019. It was sold a year earlier.', ['2019-01-01..2019-12-31', '2018-01-01..2018-12-31']],
])('counts back from what has been: %s', (text, expected) => {
  expect(days(text, on('2025-07-24'))).toEqual(expected)
})

describe('news looks back', () => {
  test.each([
    ['They met on Thursday.', '2024-01-27', '2024-01-25'],
    ['They met on Saturday.', '2024-01-27', '2024-01-27'],
    ['They met on April 7.', '2024-01-27', '2023-04-07'],
    ['They met in January.', '2024-01-27', '2024-01-01..2024-01-31'],
    ['They met in August.', '2024-01-27', '2023-08-01..2023-08-31'],
    ['They agreed on it this summer.', '2024-01-27', '2023-06-01..2023-08-31'],
    ['They have met since mid-October.', '2024-01-27', '2023-10-11..2023-10-20'],
    ['It was beaten in late 2017.', '2024-01-27', '2017-09-01..2017-12-31'],
    ['Prices rose over the weekend.', '2024-01-25', '2024-01-20..2024-01-21'],
    ['They met early last week.', '2024-01-27', '2024-01-15..2024-01-16'],
    ['It began in the late 1990s.', '2024-01-27', '1997-01-01..1999-12-31'],
    ['It ran from November to March.', '2024-01-27', '2022-11-01..2023-03-31'],
  ])('%s', (text, published, expected) => {
    expect(days(text, on(published))).toEqual([expected])
  })
})

test('what “six months later” counts from is not said, and it is no day to come', () => {
  expect(days('Six months later, he resigned.', on('2024-01-27'))).toEqual([null])
  expect(days('It fell on 3 March 2023. Six months later, he resigned.', on('2024-01-27'))[1]).toBe(
    '2023-09-01..2023-09-30',
  )
})

describe('… unless the words say otherwise', () => {
  test.each([
    ['They will meet on Thursday.', '2024-01-27', '2024-02-01'],
    ['They will meet on Saturday.', '2024-01-27', '2024-01-27'],
    ['They will meet next Friday.', '2024-01-25', '2024-02-02'],
    ['The term begins in March.', '2024-01-27', '2024-03-01..2024-03-31'],
    ['The Nov. 8 election is open.', '2016-09-27', '2016-11-08'],
    ['The Nov. 8 election was open.', '2016-09-27', '2015-11-08'],
    ['They will agree on it this summer.', '2024-01-27', '2024-06-01..2024-08-31'],
  ])('%s', (text, published, expected) => {
    expect(days(text, on(published))).toEqual([expected])
  })
})

describe('where the day of publication is not known', () => {
  test.each([
    ['They met on Saturday.', 'null'],
    ['They met in October.', 'null'],
    ['They met today.', 'null'],
    ['They met last year.', '2020-01-01..2020-12-31'],
    ['They met on April 7.', '2021-04-07'],
    ['They met in 2014.', '2014-01-01..2014-12-31'],
    ['They will meet in the coming months.', 'null'],
  ])('all days of an interval must agree: %s', (text, expected) => {
    expect(days(text, on('2021-04-10', '2021-12-25')).map(String)).toEqual([expected])
  })

  test('no day at all: only what the words fix', () => {
    expect(
      resolved('They met on Saturday, in October, in 2014 and on 5 May 2019.', UNKNOWN).map((m) => m.timex),
    ).toEqual(['XXXX-WXX-6', 'XXXX-10', '2014', '2019-05-05'])
  })
})

test.each([
  ['They met on Thursday.', ['weekday'], 'the last one up to publication on Sat 27 Jan 2024'],
  ['They met in January 2020.', ['year', 'month'], null],
  ['Currently, they are away.', ['present'], 'publication on Sat 27 Jan 2024'],
])('says what is stated and what the rest was inferred from: %s', (text, stated, basis) => {
  const [date] = resolved(text, on('2024-01-27'))
  expect([date!.stated, date!.basis]).toEqual([stated, basis])
})

test('“Since then” is open and tied to the date before it', () => {
  const [, since] = resolved('A raid killed two in January 2020. Since then it has been quiet.', on('2024-01-27'))
  expect([since!.text, since!.from, since!.to]).toEqual(['Since then', '2020-01-01', null])
})

test('a length is tied to the year that the article gives for the beginning', () => {
  const text = 'The force was formed in 2014. It left ten years after it began.'
  expect(days(text, on('2024-01-27'))).toEqual(['2014-01-01..2014-12-31', '2024-01-01..2024-12-31'])
  expect(days('It left ten years after it began.', on('2024-01-27'))).toEqual([null])
})

const PIECES = fc.constantFrom(
  ...'on in the last next this of to from until since early late mid - , . ( ) Monday Thursday May March 5 12 27th 2014 1999 2024-01-27 10:30 p.m. week month year years days two three ago later after before every Friday evening weekend summer quarter first third decade 1990s today yesterday tomorrow now Since then in January and between half will met'.split(
    ' ',
  ),
)
const TEXTS = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join(' '))
const DAYS = fc.integer({ min: dayOf(1950), max: dayOf(2060) }).map(isoDay)

describe('laws', () => {
  test('a span slices back to its text, days are in order, and resolving twice is the same', () => {
    fc.assert(
      fc.property(TEXTS, DAYS, fc.nat(400), (text, day, more) => {
        const published = on(day, isoDay(parseDay(day) + more))
        const dates = resolved(text, published)
        expect(resolved(text, published)).toEqual(dates)
        let last = 0
        for (const { start, end, text: words, from, to } of dates) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          if (from !== null && to !== null) expect(from <= to).toBe(true)
        }
      }),
    )
  })

  test('any Unicode text is safe', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void resolved(text, on('2024-01-27'))))
  })

  test('a weekday moves with its week', () => {
    const names = fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
    fc.assert(
      fc.property(names, DAYS, fc.integer({ min: -500, max: 500 }), (name, day, weeks) => {
        const at = (shift: number) =>
          parseDay(resolved(`They met on ${name}.`, on(isoDay(parseDay(day) + shift)))[0]!.from!)
        expect(at(7 * weeks) - at(0)).toBe(7 * weeks)
      }),
    )
  })
})
