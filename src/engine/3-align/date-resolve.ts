import type { CalendarUnit, Moment, Shift } from '../flow/date-expression.ts'
import { addMonths, calendarOf, type Day, dayOf, daysInMonth, weekdayOf, yearOf } from '../lexicon/calendar.ts'
import { timexOfLength } from './date-lengths.ts'
import { nearest, ofYear } from './date-open.ts'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  type Period,
  periodAround,
  thirdOf,
  weekPeriod,
  withTime,
  yearPeriod,
} from './date-period.ts'

/** What a date is counted from; null where it is not known. */
export interface Frame {
  /** One day of publication. */
  readonly reference: Day | null
  /** The date before it in the article. */
  readonly context: Period | null
  /** The same, where it stands close by and says its year or day. */
  readonly near: Period | null
  /** The last day that was named: a bare "10:30" is of it. */
  readonly day: Day | null
}

/** The days a moment names, seen from the frame; null where the frame does not fix them. */
export function resolve(moment: Moment, frame: Frame): Period | null {
  const whole = wholeOf(moment, frame)
  return whole && timed(narrowed(whole, moment, frame), moment)
}

function timed(period: Period, moment: Moment): Period {
  return (moment.clock || moment.dayPart) && period.unit === 'day'
    ? { ...period, timex: withTime(period.timex, moment) }
    : period
}

function narrowed(period: Period, { part }: Moment, { reference }: Frame): Period {
  if (!part) return period
  if (part !== 'past' && part !== 'rest') return thirdOf(period, part)
  if (reference === null || reference < period.from || reference > period.to) return period
  return part === 'past' ? { ...period, to: reference } : { ...period, from: reference }
}

function wholeOf(moment: Moment, frame: Frame): Period | null {
  const { year, month, day, weekday, shift, nth, decade, century, fiscal } = moment
  if (nth) return nthOf(moment, frame)
  if (year !== undefined) return hasField(moment) ? ofYear(moment, year) : yearPeriod(year, fiscal)
  if (decade !== undefined) return decadePeriod(decade)
  if (century !== undefined) return centuryPeriod(century)
  if (shift && !(month && day)) {
    const period = shiftOf(shift, frame, moment.toward)
    return period && fiscal && shift.unit === 'year' ? yearPeriod(yearOf(period.from), fiscal) : period
  }
  if (moment.in && !(month && day && weekday)) return within(moment, moment.in, frame)
  const { reference } = frame
  if (hasField(moment) || day || weekday) return reference === null ? null : nearest(moment, reference)
  const timeOf = frame.day ?? reference
  return timeOf === null ? null : dayPeriod(timeOf)
}

const hasField = ({ month, quarter, half, season, week, holiday }: Moment) =>
  Boolean(month || quarter || half || season || week || holiday)

/** "Friday of last week", "the 15th of next month", "May of that year", "this summer". */
function within(moment: Moment, container: Moment, frame: Frame): Period | null {
  const whole = resolve(container, frame)
  if (!whole) return null
  const { weekday, day, season, toward } = moment
  const { year, month } = calendarOf(whole.from)
  if (hasField(moment)) {
    const period = ofYear(moment, year)
    const ahead = season && period && frame.reference !== null && period.from > frame.reference
    return ahead && toward === 'past' ? ofYear(moment, year - 1) : period
  }
  if (weekday && whole.unit === 'week') return dayPeriod(whole.from + weekday - 1)
  if (day && whole.unit === 'month') return day <= daysInMonth(year, month) ? dayPeriod(dayOf(year, month, day)) : null
  return weekday && frame.reference !== null ? nearest({ weekday }, Math.min(whole.to, frame.reference)) : whole
}

const MONTHS_OF: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** "a day earlier" than a month is no day. */
const LONGER_THAN_WEEK: ReadonlySet<CalendarUnit> = new Set([
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
])

/** "last year", "two days ago", "three weeks later", "two months after 12 January". */
function shiftOf({ unit, count, base, exact }: Shift, frame: Frame, toward: Moment['toward']): Period | null {
  // "Six months later, he resigned" is no day to come, and what it counts from is not said.
  if (base === 'context' && count > 0 && toward === 'past' && !frame.context && MONTHS_OF[unit]) return null
  const from = baseOf(base, frame)
  if (!from) return null
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return dayPeriod(from.from)
  const months = MONTHS_OF[unit]
  if (LONGER_THAN_WEEK.has(from.unit) && unit === 'week' && base === 'context')
    // "the previous week" behind a year
    return frame.reference === null ? null : periodAround(unit, frame.reference, count)
  if (LONGER_THAN_WEEK.has(from.unit) && unit === 'day' && base === 'context') return null
  // "the same quarter" behind "a year earlier" is that of a date farther back
  if (base === 'context' && count === 0 && (MONTHS_OF[unit] ?? 0) < (MONTHS_OF[from.unit] ?? 0)) return null
  if (unit === 'day') return dayPeriod((count > 0 ? from.to : from.from) + count)
  if (unit === 'week' && exact)
    return { ...weekPeriod(from.from + 7 * count), from: from.from + 7 * count, to: from.from + 7 * count }
  if (typeof base === 'object' && from.unit === 'day' && months) return dayPeriod(addMonths(from.from, months * count))
  // "two years ago this week"
  if (typeof base === 'object' && months && (from.unit === 'week' || from.unit === 'month'))
    return periodAround(from.unit, addMonths(frame.reference ?? from.from, months * count))
  if (base === 'context' && months === 12 && /^(?:month|quarter|half|season)$/.test(from.unit))
    return periodAround(from.unit, addMonths(from.from, 12 * count))
  const period = periodAround(unit, from.from, count)
  // "over the weekend" in Tuesday's paper is the last one.
  return unit === 'weekend' && count === 0 && toward === 'past' && period.from > from.from
    ? periodAround(unit, from.from, -1)
    : period
}

function baseOf(base: Shift['base'], frame: Frame): Period | null {
  const publication = frame.reference === null ? null : dayPeriod(frame.reference)
  if (base === 'publication') return publication
  if (base === 'context') return frame.context ?? publication
  if (base === 'near') return frame.near ?? publication
  return resolve(base, frame)
}

/** "the last two weeks of July", "the first Monday in June", "the third month of 2021". */
function nthOf(moment: Moment, frame: Frame): Period | null {
  const { n, unit, count } = moment.nth!
  const whole = moment.in && resolve(moment.in, frame)
  if (!whole) return null
  if (moment.weekday) return nthWeekday(whole, moment.weekday, n)
  const first = n > 0 ? nthUnit(whole, unit, n) : nthUnit(whole, unit, n - count + 1)
  const last = n > 0 ? nthUnit(whole, unit, n + count - 1) : nthUnit(whole, unit, n)
  if (!first || !last) return null
  return count === 1 ? first : { from: first.from, to: last.to, unit, timex: timexOfLength([{ count, unit }]) }
}

function nthUnit(whole: Period, unit: CalendarUnit, n: number): Period | null {
  const edge = n > 0 ? whole.from : whole.to
  const offset = n > 0 ? n - 1 : n + 1
  if (unit !== 'week') return periodAround(unit, edge, offset)
  // Week 1 of a year or month is the one that holds its first Thursday, as ISO counts; the last one ends in it or with its last Thursday.
  const thursday = n > 0 ? edge + ((11 - weekdayOf(edge)) % 7) : edge - ((weekdayOf(edge) + 3) % 7)
  return weekPeriod(thursday + 7 * offset)
}

function nthWeekday(whole: Period, weekday: number, n: number): Period {
  const ahead = (((weekday - weekdayOf(whole.from)) % 7) + 7) % 7
  const back = (((weekdayOf(whole.to) - weekday) % 7) + 7) % 7
  return dayPeriod(n > 0 ? whole.from + ahead + 7 * (n - 1) : whole.to - back + 7 * (n + 1))
}
