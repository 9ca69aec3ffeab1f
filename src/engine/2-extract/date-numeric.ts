import type { Moment } from '../flow/date-expression.ts'
import type { Token } from '../flow/token.ts'
import { daysInMonth } from '../lexicon/calendar.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { at, isDash, type Line, lowerAt, type Reading } from './date-line.ts'
import { digitCount, digitsAt, fullYear, yearAt } from './date-numbers.ts'

/**
 * Dates in figures: 2024-01-27, 27/01/2024, 01/27/2024, 27.01.2024, 27-Jan-2024, 20240127, 2024-01-27T10:30.
 * Where both could be the month ("3/4/2024") the month comes first, unless another date of the text shows the day first; after a point
 * ("3.4.2024") the day always comes first. Never a date: telephone numbers, fractions, scores.
 */
export function numericDateAt(line: Line, i: number): Reading<Moment> | null {
  if (isGlued(line, i)) return isInName(line, i) ? (compactAt(line, i) ?? threeParts(line, i)) : null
  return tiedDateAt(line, i)
}

/** The same where a dash before it ties it to another date: "10/1/2018-10/7/2018". */
export function tiedDateAt(line: Line, i: number): Reading<Moment> | null {
  return dottedAt(line, i) ?? compactAt(line, i) ?? threeParts(line, i) ?? yearAndMonth(line, i) ?? monthAndDay(line, i)
}

const isSeparator = (token: Token) => (token.text === '/' || token.text === '-' || token.text === '–') && !token.spaced

/** The number continues something: "138-2010-2015", "$DEC", "A-12". */
const isGlued = (line: Line, i: number) =>
  !at(line, i).spaced && i > line.from && /^[-/.:#$€£+–]$|\w$/.test(at(line, i - 1).text)

/** "report-2018-09-23.html", "archive_20170302": a date in the name of a file, the year first. */
const isInName = (line: Line, i: number) =>
  /^[-_]$/.test(at(line, i - 1).text) &&
  at(line, i - 2).type !== 'number' &&
  (yearAt(line, i) > 0 || digitCount(line, i) === 8)

/** Something goes on without a space behind the date: "123-12-1234-5". */
const goesOn = (line: Line, to: number) => isSeparator(at(line, to)) && !at(line, to + 1).spaced && to + 1 < line.to

export function isRealDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

function made(i: number, to: number, year: number, month: number, day: number): Reading<Moment> | null {
  return isRealDay(year, month, day) ? { value: { year, month, day }, from: i, to } : null
}

function threeParts(line: Line, i: number): Reading<Moment> | null {
  const mark = at(line, i + 1)
  const tied = [i + 2, i + 3, i + 4].every((k) => !at(line, k).spaced) && at(line, i + 3).text === mark.text
  const to = i + 5
  if (
    !isSeparator(mark) ||
    !tied ||
    (mark.text !== '/' && goesOn(line, to) && at(line, to + 1).type === 'number' && !isRange(line, to))
  )
    return null
  const places = [i, i + 2, i + 4]
  const yearPlace = places.findIndex((k) => yearAt(line, k) > 0)
  const named = places.findIndex((k) => monthWord(line, k) > 0)
  const last = yearPlace < 0 ? 2 : yearPlace
  const year = yearPlace < 0 ? shortYear(line, i + 4, mark) : yearAt(line, places[last]!)
  const [first = -1, second = -1] = places.filter((_, k) => k !== last).map((k) => smallPart(line, k))
  if (year < 0 || first < 0 || second < 0 || (last === 1 && named < 0)) return null
  const monthFirst =
    named < 0
      ? last === 0 || !isDayFirst(line, first, second)
      : named < places.findIndex((_, k) => k !== last && k !== named)
  return made(i, to, year, monthFirst ? first : second, monthFirst ? second : first)
}

/** "18" of "5/3/18"; "10-11-12" may be anything. */
const shortYear = (line: Line, i: number, mark: Token) =>
  mark.text === '/' && digitCount(line, i) === 2 ? fullYear(digitsAt(line, i)) : -1

const smallPart = (line: Line, i: number) =>
  MONTHS.get(at(line, i).lower) ?? (digitCount(line, i) <= 2 ? digitsAt(line, i) : -1)

const isDayFirst = (line: Line, a: number, b: number) => a > 12 || (b <= 12 && line.dayFirst === true)

/** Two numeric dates tied by a dash: "10/1/2018-10/7/2018". */
const isRange = (line: Line, i: number) => isDash(line, i) && isSeparator(at(line, i + 2))

const monthWord = (line: Line, i: number) => MONTHS.get(at(line, i).lower) ?? -1

/** The number "27.01.2024". */
function dottedAt(line: Line, i: number): Reading<Moment> | null {
  const parts = at(line, i).text.split('.')
  if (parts.length !== 3 || at(line, i).type !== 'number' || !parts.every((p) => /^\d{1,4}$/.test(p))) return null
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  if (parts[0]!.length === 4) return made(i, i + 1, a, b, c)
  return parts[2]!.length === 4 ? made(i, i + 1, c, b, a) : null
}

/** "20240127": eight figures that make a day of the last or this century. */
function compactAt(line: Line, i: number): Reading<Moment> | null {
  const value = digitCount(line, i) === 8 ? digitsAt(line, i) : -1
  if (value < 19_000_101 || value > 20_991_231 || (goesOn(line, i + 1) && at(line, i + 2).type === 'number'))
    return null
  return made(i, i + 1, Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100)
}

/** "2015-12", "2015/3", "12/2015"; not "2011-12" and "2005/06", which are the years 2011 and 2012. */
function yearAndMonth(line: Line, i: number): Reading<Moment> | null {
  if (!isSeparator(at(line, i + 1)) || at(line, i + 2).spaced || goesOn(line, i + 3)) return null
  const first = yearAt(line, i)
  const second = digitsAt(line, i + 2)
  if (first >= 1900 && second >= 1 && second <= 12 && digitCount(line, i + 2) <= 2 && second !== (first + 1) % 100)
    return { value: { year: first, month: second }, from: i, to: i + 3 }
  const month = digitCount(line, i) <= 2 ? digitsAt(line, i) : -1
  const year = yearAt(line, i + 2)
  return year >= 1900 && month >= 1 && month <= 12 ? { value: { year, month }, from: i, to: i + 3 } : null
}

const BEFORE_BARE_DATE = new Set('on from since until by before after between to this next last'.split(' '))

/** "on 10/1", "Friday 7/6": only after a word that asks for a date, since it may be a fraction or "24/7". */
function monthAndDay(line: Line, i: number): Reading<Moment> | null {
  if (at(line, i + 1).text !== '/' || !isSeparator(at(line, i + 1)) || at(line, i + 2).spaced) return null
  const listed = /^(?:,|and|or)$/.test(lowerAt(line, i - 1)) && at(line, i - 3).text === '/'
  if (!listed && !BEFORE_BARE_DATE.has(lowerAt(line, i - 1))) return null
  return slashedDay(line, i)
}

/** "7/6" as month and day, where the words before it have shown that it is a date. */
export function slashedDay(line: Line, i: number): Reading<Moment> | null {
  const [a, b] = [digitsAt(line, i), digitsAt(line, i + 2)]
  if (!isSeparator(at(line, i + 1)) || digitCount(line, i) > 2 || digitCount(line, i + 2) > 2 || a < 1 || b < 1)
    return null
  if (goesOn(line, i + 3) && !isRange(line, i + 3)) return null
  const [month, day] = isDayFirst(line, a, b) ? [b, a] : [a, b]
  return isRealDay(undefined, month, day) ? { value: { month, day }, from: i, to: i + 3 } : null
}

/** The text holds a date that only reads with the day first: "27/01/2024". */
export function showsDayFirst(tokens: readonly Token[]): boolean {
  const line = { tokens, from: 0, to: tokens.length }
  return tokens.some(
    (token, i) =>
      token.text === '/' &&
      at(line, i + 2).text === '/' &&
      digitsAt(line, i - 1) > 12 &&
      yearAt(line, i - 1) < 0 &&
      digitsAt(line, i + 1) <= 12 &&
      (yearAt(line, i + 3) > 0 || digitCount(line, i + 3) === 2),
  )
}
