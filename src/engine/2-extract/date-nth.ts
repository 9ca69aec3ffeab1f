import type { CalendarUnit, Moment } from '../flow/date-expression.ts'
import { UNITS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { at, type Line, lowerAt, type Reading } from './date-line.ts'
import { cardinalAt, digitsAt, ordinalAt } from './date-numbers.ts'
import type { ReadMoment } from './date-shift.ts'

/** Shorter units within longer ones. */
const SIZE: Readonly<Partial<Record<CalendarUnit, number>>> = {
  day: 1,
  weekend: 2,
  week: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
}

/** "the first week of 2015", "the last two months of 1998", "the first Monday in June", "the 15th day of next month". */
export function nthAt(line: Line, i: number, read: ReadMoment): Reading<Moment> | null {
  const nth = lowerAt(line, i) === 'last' ? { value: -1, to: i + 1 } : ordinalAt(line, i)
  if (!nth) return null
  const count = cardinalAt(line, nth.to)
  const k = count?.to ?? nth.to
  const weekday = WEEKDAYS.get(lowerAt(line, k))
  const unit: CalendarUnit | undefined = weekday ? 'week' : UNITS.get(lowerAt(line, k))
  if (!unit || !SIZE[unit] || !/^(?:of|in)$/.test(lowerAt(line, k + 1))) return null
  const whole = read(
    line,
    lowerAt(line, k + 2) === 'the' && !/^(?:year|month|week|quarter|decade|century)$/.test(lowerAt(line, k + 3))
      ? k + 3
      : k + 2,
  )
  if (!whole || sizeOf(whole.value) <= SIZE[unit]! || (weekday && sizeOf(whole.value) !== 3)) return null
  const value: Moment = {
    nth: { n: nth.value, unit, count: count?.value ?? 1 },
    ...(weekday && { weekday }),
    in: whole.value,
  }
  return { value, from: i, to: whole.to }
}

/** How long the period is that a moment names, on the scale of SIZE. */
export function sizeOf(moment: Moment): number {
  if (moment.day || moment.weekday || moment.holiday || moment.clock || moment.dayPart) return 1
  if (moment.nth) return SIZE[moment.nth.unit] ?? 1
  if (moment.week || moment.weekend) return 2
  if (moment.month) return 3
  if (moment.season || moment.quarter || moment.half) return 4
  if (moment.year) return 5
  if (moment.shift) return SIZE[moment.shift.unit] ?? 0
  return moment.decade ? 6 : moment.century ? 7 : 0
}

/** "week 31", "week 3 of 2027". */
export function weekNumberAt(line: Line, i: number): Reading<Moment> | null {
  const week = at(line, i).capital ? -1 : digitsAt(line, i + 1) // "Week 3" is of a season's games
  return week >= 1 && week <= 53 ? { value: { week }, from: i, to: i + 2 } : null
}
