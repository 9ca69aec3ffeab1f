import type { DateExpression, Moment } from '../flow/date-expression.ts'
import { dayMonthAt, withYear } from './date-calendar.ts'
import { clockAt } from './date-clock.ts'
import { joinAll } from './date-joins.ts'
import { anyWordsAt, at, isDash, type Line, lowerAt, type Reading } from './date-line.ts'
import { momentAt } from './date-moment.ts'
import { sizeOf } from './date-nth.ts'
import { dayNumberAt, ordinalAt } from './date-numbers.ts'
import { slashedDay, tiedDateAt } from './date-numeric.ts'
import { seasonYearsAt } from './date-year.ts'

type Range = Reading<DateExpression>

/** A point or a range of points: "June 5", "2-4 May", "from June to August", "between Monday and Wednesday", "1994-95", "2014 to 2018". */
export function pointAt(line: Line, i: number): Range | null {
  const range = seasonYearsAt(line, i) ?? daysAt(line, i) ?? hoursAt(line, i)
  if (range) return ranged(line, range.from, range.to, range.value.at, range.value.until)
  const first = momentAt(line, i)
  if (!first) return null
  const hours = hoursOfDay(line, first)
  if (hours) return hours
  // "the year to September" is twelve months long
  const ended =
    first.value.shift?.base === 'near' && lowerAt(line, first.to) === 'to' && !isOpening(line, first.from - 1)
  const k = ended ? 0 : connectorAt(line, first.to, first.from)
  const last = k ? (openEnd(line, k, first.value) ?? lastAt(line, k, first)) : null
  if (last) return ranged(line, first.from, last.to, last.value.at, last.value.until)
  return { value: { type: 'point', at: first.value }, from: first.from, to: first.to }
}

/** "Saturday from 10 a.m. to 2 p.m.", "tomorrow between 7:00 and 8:30 p.m." */
function hoursOfDay(line: Line, day: Reading<Moment>): Range | null {
  if (sizeOf(day.value) > 1 || day.value.clock || !isOpening(line, day.to)) return null
  const open = day.to + 1
  const range = hoursAt(line, open) ?? clocksAt(line, open)
  if (!range) return null
  const { dayPart: _, ...plain } = day.value
  const of = (clock: Moment | 'now'): Moment => ({ ...plain, ...(clock === 'now' ? {} : clock) })
  return {
    from: day.from,
    to: range.to,
    value: { type: 'point', at: of(range.value.at), until: of(range.value.until) },
  }
}

function clocksAt(line: Line, i: number): Reading<Ends> | null {
  const first = clockAt(line, i)
  const k = first ? connectorAt(line, first.to, i) : 0
  const last = k ? clockAt(line, k) : null
  return first && last ? { from: i, to: last.to, value: { at: first.value, until: last.value } } : null
}

interface Ends {
  readonly at: Moment
  readonly until: Moment | 'now'
}

function ranged(line: Line, from: number, to: number, at: Moment, until: Moment | 'now'): Range {
  const the = lowerAt(line, from - 1) === 'the' ? from - 1 : from
  const opening = isOpening(line, the - 1) ? the - 1 : from
  return { value: { type: 'point', at, until }, from: opening, to }
}

const isOpening = (line: Line, i: number) => lowerAt(line, i) === 'between' || lowerAt(line, i) === 'from'
const startsBetween = (line: Line, from: number) =>
  lowerAt(line, from - 1) === 'between' || (lowerAt(line, from - 1) === 'the' && lowerAt(line, from - 2) === 'between')

/** The token behind "to", "through", "until", a dash, or the "and" of "between"; 0 where nothing goes on. */
function connectorAt(line: Line, i: number, from: number): number {
  const word = lowerAt(line, i)
  if (/^(?:to|through|thru|till|until)$/.test(word)) return i + 1
  if (word === 'and') return startsBetween(line, from) ? i + 1 : 0
  return isDash(line, i) || word === '~' ? i + 1 : 0
}

/** "from March to date", "since 2019 until now". */
function openEnd(line: Line, k: number, first: Moment): Reading<Ends> | null {
  const to = anyWordsAt(line, k, ['date', 'now', 'the present', 'present', 'the present day'])
  return to && lowerAt(line, k - 1) !== '-' ? { value: { at: first, until: 'now' }, from: k, to } : null
}

/** The second end, with what it shares with the first: "November 18-19", "June-August 1992", "Nov 18-Dec 19, 2015". */
function lastAt(line: Line, k: number, first: Reading<Moment>): Reading<Ends> | null {
  const numeric = isDash(line, k - 1) ? (tiedDateAt(line, k) ?? slashedDay(line, k)) : null
  const day = !numeric && first.value.month && first.value.day ? dayOnly(line, k, first.value) : null
  if (day) return day
  const last = numeric ?? momentAt(line, k)
  if (!last || !areEnds(first.value, last.value, line, k)) return null
  return { ...last, value: { at: sharedWith(first.value, last.value), until: last.value } }
}

function dayOnly(line: Line, k: number, first: Moment): Reading<Ends> | null {
  const start = lowerAt(line, k) === 'the' ? k + 1 : k
  const day = dayNumberAt(line, start)
  if (!day || dayMonthAt(line, start) || (at(line, day.to).text === '/' && !at(line, day.to).spaced)) return null
  if (day.value <= first.day! && !ordinalAt(line, start)) return null
  const until = withYear(line, start, day.to, {
    month: first.month! + (day.value <= first.day! ? 1 : 0),
    day: day.value,
  })
  return { from: k, to: until.to, value: { at: sharedWith(first, until.value), until: until.value } }
}

/** Both are days, or months, or years …, or the words before them say that they are ends of something. */
function areEnds(first: Moment, last: Moment, line: Line, k: number): boolean {
  if (first.part && !last.part && !isOpening(line, k)) return sizeOf(last) > 0
  const apart = Math.abs(sizeOf(first) - sizeOf(last))
  if (isDash(line, k - 1))
    return (
      apart <= 1 &&
      !(
        at(line, k - 1).spaced &&
        at(line, k).spaced &&
        first.clock === undefined &&
        first.year === undefined &&
        first.month === undefined &&
        first.weekday === undefined
      )
    )
  return apart <= 4
}

/** "from May to Oct 2020": the year said once is of both; in "Nov-Feb 2017" the first month is of the year before. */
function sharedWith(first: Moment, last: Moment): Moment {
  const month = first.month ?? (first.quarter ? first.quarter * 3 - 2 : undefined)
  const lastMonth = last.month ?? (last.quarter ? last.quarter * 3 - 2 : undefined)
  if (month && lastMonth && first.year === undefined && !first.in && last.year !== undefined && !first.shift)
    return { ...first, year: last.year - (month > lastMonth ? 1 : 0) }
  if (first.weekday && !first.in && last.in) return { ...first, in: last.in }
  if (first.clock && !first.weekday && !first.day && !first.shift) {
    const { clock, ...day } = last
    return { ...day, clock: first.clock }
  }
  return first
}

/** "2-4 May", "between 3 and 12 of September", "the 9th to the 17th of April". */
function daysAt(line: Line, i: number): Reading<Ends> | null {
  const day = dayNumberAt(line, i)
  if (!day || (!at(line, i).spaced && i > line.from)) return null
  const connector = connectorAt(line, day.to, i)
  if (!connector) return null
  const k = lowerAt(line, connector) === 'the' ? connector + 1 : connector
  const last = dayMonthAt(line, k) ?? daysOfPeriod(line, k)
  if (!last || last.value.day! <= day.value) return null
  return { from: i, to: last.to, value: { at: { ...last.value, day: day.value }, until: last.value } }
}

/** "from 4-23 in next month". */
function daysOfPeriod(line: Line, i: number): Reading<Moment> | null {
  const day = dayNumberAt(line, i)
  if (!day || !/^(?:of|in)$/.test(lowerAt(line, day.to))) return null
  const whole = momentAt(line, day.to + 1)
  return whole?.value.shift?.unit === 'month'
    ? { value: { day: day.value, in: whole.value }, from: i, to: whole.to }
    : null
}

/** "5-6 p.m.", "from 9 to 10:30 a.m.": the half of the day said once is of both. */
function hoursAt(line: Line, i: number): Reading<Ends> | null {
  const hour = dayNumberAt(line, i)
  const k = hour && hour.value <= 12 && !ordinalAt(line, i) ? connectorAt(line, hour.to, i) : 0
  const clock = k ? clockAt(line, k) : null
  const end = clock?.value.clock
  if (!hour || !end || !/m\.?$/.test(lowerAt(line, clock.to - 1))) return null
  const last = joinAll(line, clock)
  const turned = end.hour >= 12 && hour.value < 12 && hour.value + 12 <= end.hour ? hour.value + 12 : hour.value
  return { from: i, to: last.to, value: { at: { ...last.value, clock: { hour: turned } }, until: last.value } }
}
