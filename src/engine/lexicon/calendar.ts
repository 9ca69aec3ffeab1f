import { remembered } from './remembered.ts'

/** A day as a whole number: days since 1970-01-01 of the Gregorian calendar, before it negative. No time zones, no clock. */
export type Day = number

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_OF_ERA = 146_097 // of 400 years
const EPOCH = 719_468 // 1970-01-01 counted from 0000-03-01

/** A day past the month's end is carried on: 31 April is 1 May. So are months: month 13 is January of the next year. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const months = year * 12 + month - 1
  const m = ((months % 12) + 12) % 12
  const y = Math.floor(months / 12) - (m < 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - EPOCH
}

export function calendarOf(day: Day): CalendarDay {
  const shifted = day + EPOCH
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153) // 0 is March
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

export const yearOf = (day: Day): number => calendarOf(day).year

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1) - dayOf(year, month)

/** The same day of another month, or that month's last where it has no such day: 31 January, one month on → 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarOf(day)
  const first = calendarOf(dayOf(year, month + months))
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)))
}

/** ISO 8601: week 1 is the one that holds the year's first Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const year = yearOf(mondayOf(day) + 3)
  return { year, week: (mondayOf(day) - mondayOfWeek(year, 1)) / 7 + 1 }
}

export const mondayOfWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7

const padded = (n: number, width: number) => String(n).padStart(width, '0')

export const isoMonth = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day)
  return `${isoMonth(year, month)}-${padded(dayOfMonth, 2)}`
}

/** `YYYY-MM-DD`, or the first or last day of `YYYY-MM` and `YYYY`. The text has been checked to be one of them. */
export const parseDay = (iso: string, end: 'first' | 'last' = 'first'): Day =>
  end === 'first' ? firstDay(iso) : lastDay(iso)

const firstDay = remembered((iso): Day => {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return dayOf(year, month, day)
})

const lastDay = remembered((iso): Day => {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (day !== undefined) return dayOf(year, month, day)
  return (month === undefined ? dayOf(year + 1) : dayOf(year, month + 1)) - 1
})

/** Easter Sunday (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}
