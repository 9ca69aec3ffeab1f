import { calendarOf, parseDay } from './calendar.ts'

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')

/** "27 January". */
export const dayOfMonthInWords = (month: number, day: number): string => `${day} ${MONTH_NAMES[month - 1]!}`

/** ISO days as a sentence says them: "27 January 2024", "10 April to 25 December 2021", "3 to 5 March 2019". */
export function daysInWords(from: string, to: string): string {
  const [a, b] = [calendarOf(parseDay(from)), calendarOf(parseDay(to))]
  const last = `${dayOfMonthInWords(b.month, b.day)} ${b.year}`
  if (from === to) return last
  if (a.year !== b.year) return `${dayOfMonthInWords(a.month, a.day)} ${a.year} to ${last}`
  return `${a.month === b.month ? a.day : dayOfMonthInWords(a.month, a.day)} to ${last}`
}
