import type { CalendarUnit, Length } from '../flow/date-expression.ts'
import { addMonths, type Day } from '../lexicon/calendar.ts'

/** Letter of the unit in an ISO 8601 duration, as TIMEX3 has them; T stands before hours. A quarter is three months. */
const LETTERS: Readonly<Partial<Record<CalendarUnit, string>>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
  second: 'TS',
}
const IN_MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = { season: 3, quarter: 3, half: 6 }

/** "P3M", "PT24H", "P1Y6M", "PXW" for several weeks, "P2DE" for two decades. */
export function timexOfLength(length: readonly Length[]): string {
  let timex = 'P'
  let timed = false
  for (const { count, unit } of length) {
    const months = IN_MONTHS[unit]
    const letters = months ? 'M' : LETTERS[unit]!
    const number = count === null ? 'X' : count * (months ?? 1)
    const time = letters.startsWith('T') && letters !== 'T'
    timex += `${time && !timed ? 'T' : ''}${number}${time ? letters.slice(1) : letters}`
    timed ||= time
  }
  return timex
}

const IN_YEARS: Readonly<Partial<Record<CalendarUnit, number>>> = { year: 1, decade: 10, century: 100 }

/** Whole years, where the length is of years alone; null for others. */
export function yearsOf(length: readonly Length[]): number | null {
  const [only, ...more] = length
  const years = only && IN_YEARS[only.unit]
  return years && only.count !== null && more.length === 0 && Number.isInteger(only.count) ? years * only.count : null
}

/** The day that lies the length before (-1) or after (1) the day; null where nobody says how many. */
export function daysAway(day: Day, length: readonly Length[], sign: 1 | -1): Day | null {
  let at = day
  for (const { count, unit } of length) {
    if (count === null) return null
    const months = (IN_YEARS[unit] ?? 0) * 12 || (unit === 'month' ? 1 : IN_MONTHS[unit])
    if (months) at = addMonths(at, sign * Math.round(months * count))
    else if (unit === 'week' || unit === 'weekend') at += sign * Math.round(7 * count)
    else if (unit === 'day') at += sign * Math.round(count)
  }
  return at
}
