import type { CalendarUnit, Moment, Part, Season } from '../flow/date-expression.ts'
import {
  calendarOf,
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeekOf,
  mondayOf,
  mondayOfWeek,
} from '../lexicon/calendar.ts'

/** Days a date may be, both included, the length of the unit it names, and its TIMEX3 value. */
export interface Period {
  readonly from: Day
  readonly to: Day
  readonly unit: CalendarUnit
  readonly timex: string
}

const padded = (n: number, width = 2) => String(n).padStart(width, '0')
const year4 = (year: number) => padded(year, 4)

export const dayPeriod = (day: Day): Period => ({ from: day, to: day, unit: 'day', timex: isoDay(day) })

export function weekPeriod(day: Day): Period {
  const monday = mondayOf(day)
  const { year, week } = isoWeekOf(day)
  return { from: monday, to: monday + 6, unit: 'week', timex: `${year4(year)}-W${padded(week)}` }
}

export function weekendPeriod(day: Day): Period {
  const { from, timex } = weekPeriod(day)
  return { from: from + 5, to: from + 6, unit: 'weekend', timex: `${timex}-WE` }
}

export const monthPeriod = (year: number, month: number): Period =>
  months('month', year, month, 1, isoMonthOf(year, month))

const isoMonthOf = (year: number, month: number) => {
  const first = calendarOf(dayOf(year, month))
  return isoMonth(first.year, first.month)
}

function months(unit: CalendarUnit, year: number, month: number, count: number, timex: string): Period {
  return { from: dayOf(year, month), to: dayOf(year, month + count) - 1, unit, timex }
}

export const quarterPeriod = (year: number, quarter: number): Period => {
  const { year: y, month } = calendarOf(dayOf(year, quarter * 3 - 2))
  return months('quarter', y, month, 3, `${year4(y)}-Q${(month + 2) / 3}`)
}

export const halfPeriod = (year: number, half: number): Period =>
  months('half', year, half * 6 - 5, 6, `${year4(year)}-H${half}`)

/** Of the northern half of the world: June to August is summer. Winter has the year in which it begins. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export const seasonPeriod = (year: number, season: Season): Period =>
  months('season', year, FIRST_MONTH[season], 3, `${year4(year)}-${season}`)

export const yearPeriod = (year: number, fiscal = ''): Period => months('year', year, 1, 12, `${fiscal}${year4(year)}`)

export const decadePeriod = (decade: number): Period => months('decade', decade * 10, 1, 120, padded(decade, 3))

export const centuryPeriod = (century: number): Period => months('century', century * 100, 1, 1200, padded(century))

/** ISO week of a year. */
export const weekOfYear = (year: number, week: number): Period => weekPeriod(mondayOfWeek(year, week))

/** The period of the unit that holds the day. */
export function periodAround(unit: CalendarUnit, day: Day, offset = 0): Period {
  const { year, month } = calendarOf(day)
  if (unit === 'week') return weekPeriod(day + 7 * offset)
  if (unit === 'weekend') return weekendPeriod(day + 7 * offset)
  if (unit === 'month') return monthPeriod(year, month + offset)
  if (unit === 'quarter') return quarterPeriod(year, Math.ceil(month / 3) + offset)
  if (unit === 'half')
    return halfPeriod(
      year + Math.floor((Math.ceil(month / 6) + offset - 1) / 2),
      ((((Math.ceil(month / 6) + offset - 1) % 2) + 2) % 2) + 1,
    )
  if (unit === 'year') return yearPeriod(year + offset)
  if (unit === 'decade') return decadePeriod(Math.floor(year / 10) + offset)
  if (unit === 'century') return centuryPeriod(Math.floor(year / 100) + offset)
  return dayPeriod(day + offset)
}

/** Within a decade "early" is 1990–93, "mid-" 1994–96, "late" 1997–99. */
const THIRDS_OF_DECADE: Readonly<Record<'early' | 'mid' | 'late', readonly [first: number, last: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
}

/** A third of a period: mid-October is 11–20 October, late 2017 September to December, early in the week Monday and Tuesday. */
export function thirdOf(period: Period, part: Exclude<Part, 'past' | 'rest'>): Period {
  const { year, month } = calendarOf(period.from)
  const place = { early: 0, mid: 1, late: 2 }[part]
  const within = (from: Day, to: Day) => ({ ...period, from, to })
  if (period.unit === 'month') {
    const last = place === 2 ? daysInMonth(year, month) : place * 10 + 10
    return within(dayOf(year, month, place * 10 + 1), dayOf(year, month, last))
  }
  if (period.unit === 'week')
    return within(period.from + place * 2, place === 2 ? period.to : period.from + place * 2 + 1)
  if (period.unit === 'decade') {
    const [first, last] = THIRDS_OF_DECADE[part]
    return within(dayOf(year + first), dayOf(year + last + 1) - 1)
  }
  const length = { year: 4, half: 2, season: 1, quarter: 1, century: 400 }[period.unit as 'year']
  if (!length) return period
  const from = dayOf(year, month + place * length)
  return within(from, place === 2 ? period.to : dayOf(year, month + (place + 1) * length) - 1)
}

/** Time of day behind the day: "2024-01-27TEV", "2024-01-27T10:30"; "T10:30" where the day is not known. */
export function withTime(day: string, { clock, dayPart }: Moment): string {
  if (clock) {
    const late = (dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && clock.hour > 5)) && clock.hour < 12
    const parts = [clock.hour + (late ? 12 : 0), clock.minute ?? 0, ...(clock.second ? [clock.second] : [])]
    return `${day}T${parts.map((part) => padded(part)).join(':')}`
  }
  return dayPart ? `${day}T${dayPart}` : day
}
