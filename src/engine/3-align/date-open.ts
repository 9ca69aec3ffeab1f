import type { Moment } from '../flow/date-expression.ts'
import { calendarOf, type Day, dayOf, daysInMonth, easterOf, mondayOf, weekdayOf, yearOf } from '../lexicon/calendar.ts'
import { HOLIDAYS, MOVING_HOLIDAYS } from '../lexicon/calendar-words.ts'
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekOfYear,
} from './date-period.ts'

/**
 * A moment of no year, from a reference day. News looks back: the last one that has begun, which may be the day itself; the next one
 * only where the words or the verb look ahead.
 */
export function nearest(moment: Moment, reference: Day): Period | null {
  const { weekday, month, day } = moment
  if (weekday && (!month || !day)) return day ? namedDay(moment, reference) : weekdayNear(moment, reference)
  if (day && !month) return dayOfMonth(moment, reference)
  const year = yearOf(reference)
  if (moment.week) return ofYear(moment, year)
  const candidates = [year - 1, year, year + 1].map((y) => ofYear(moment, y)).filter((p) => p !== null)
  if (weekday && month && day) {
    const fitting = candidates.filter(({ from }) => weekdayOf(from) === weekday)
    if (fitting.length === 1) return fitting[0]!
  }
  if (moment.toward === 'future')
    return candidates.find(({ from, to }) => (moment.step ? from : to) >= reference + (moment.step ? 1 : 0)) ?? null
  const last = candidates.findLast(({ from, to }) => (moment.step ? to < reference : from <= reference)) ?? null
  return saidWithYear(moment, last, reference) ? (candidates.find(({ from }) => from > reference) ?? last) : last
}

/** A day of last year further back than this would be said with its year … */
const LONG_PAST_DAYS = 270
/** … where the same day is so near ahead: "the Nov. 8 election" in an article of September. */
const SOON_DAYS = 95

const saidWithYear = ({ toward, month, day, step }: Moment, last: Period | null, reference: Day) =>
  !toward &&
  !step &&
  month !== undefined &&
  day !== undefined &&
  last !== null &&
  reference - last.from > LONG_PAST_DAYS &&
  last.from + DAYS_OF_YEAR - reference < SOON_DAYS
const DAYS_OF_YEAR = 365

/** The moment in a given year; null where that year has none (29 February). */
export function ofYear(moment: Moment, year: number): Period | null {
  const { month, day, quarter, half, season, week, holiday } = moment
  if (holiday) return dayPeriod(holidayOf(holiday, year))
  if (month && day) return day <= daysInMonth(year, month) ? dayPeriod(dayOf(year, month, day)) : null
  if (month) return monthPeriod(year, month)
  if (quarter) return quarterPeriod(year, quarter)
  if (half) return halfPeriod(year, half)
  if (season) return seasonPeriod(year, season)
  return week ? weekOfYear(year, week) : null
}

function holidayOf(name: string, year: number): Day {
  const moving = MOVING_HOLIDAYS.get(name)
  if (moving) {
    const first = dayOf(year, moving.month)
    return first + ((moving.weekday - weekdayOf(first) + 7) % 7) + 7 * (moving.nth - 1) + moving.offset
  }
  const rule = HOLIDAYS.get(name)!
  return typeof rule === 'number' ? easterOf(year) + rule : dayOf(year, ...rule)
}

/** Nobody calls yesterday "last Wednesday"; "next Friday" is that of next week, since this week's is "Friday". */
const TOO_NEAR_DAYS = 2

function weekdayNear({ weekday, toward, step }: Moment, reference: Day): Period {
  const back = (((weekdayOf(reference) - weekday!) % 7) + 7) % 7
  const far = step === 'far' ? TOO_NEAR_DAYS : 0
  if (toward !== 'future') return dayPeriod(reference - (step && back <= far ? back + 7 : back))
  const ahead = (7 - back) % 7
  if (step === 'far') return dayPeriod(mondayOf(reference) + 6 + weekday!)
  return dayPeriod(reference + (step && ahead === 0 ? 7 : ahead))
}

/** A weekday and a day of the month fall together again within this many months. */
const MAX_MONTHS = 14

/** "Monday the 27th": the nearest on either side, unless the words say which. */
function namedDay({ weekday, day, toward, step }: Moment, reference: Day): Period | null {
  const { year, month } = calendarOf(reference)
  for (let n = 0; n < MAX_MONTHS; n++) {
    const days = [-n, n].map((offset) => dayOf(year, month + offset, day))
    const fitting = days.filter((found) => weekdayOf(found) === weekday && calendarOf(found).day === day)
    const asked = step ? fitting.filter((found) => (found - reference) * (toward === 'past' ? -1 : 1) >= 0) : fitting
    if (asked.length) return dayPeriod(asked[0]!)
  }
  return null
}

/** "the 27th". */
function dayOfMonth({ day, toward }: Moment, reference: Day): Period | null {
  const { year, month } = calendarOf(reference)
  const step = toward === 'future' ? 1 : -1
  for (let n = 0; n < 3; n++) {
    const found = dayOf(year, month + step * n, day)
    if (calendarOf(found).day === day && (found - reference) * step >= 0) return dayPeriod(found)
  }
  return null
}
