import type { DateMention } from '../../model/mention.ts'
import { calendarOf, daysInMonth, parseDay, weekdayOf } from './calendar.ts'

const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const DAY_NAMES = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ')
const SEASON_NAMES: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const DAY_PART_NAMES: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

const monthName = (month: number) => MONTH_NAMES[month - 1]!

/** "Sat 27 Jan 2024". */
export function dayInWords(iso: string): string {
  const { year, month, day } = calendarOf(parseDay(iso))
  return `${DAY_NAMES[weekdayOf(parseDay(iso)) - 1]!} ${day} ${monthName(month)} ${year}`
}

/** A date in normal form: "Sat 27 Jan 2024", "Oct 11–20, 2023", "summer 2023", "Sep–Dec 2017", "2014"; as printed where its days are not known. */
export function formatDate({ timex, from, to, text }: DateMention): string {
  if (from && from === to) return `${timex.includes('W') ? 'about ' : ''}${dayInWords(from)}${timeIn(timex)}`
  if (from && to) return formatDays(timex, from, to)
  if (from) return `since ${dayInWords(from)}`
  return to ? `until ${dayInWords(to)}` : text
}

/** " evening" of "2024-01-27TEV", ", 10:30" of "2024-01-27T10:30". */
function timeIn(timex: string): string {
  const [, time = ''] = timex.split('T')
  if (timex.includes('/') || !time) return ''
  return DAY_PART_NAMES[time] ? ` ${DAY_PART_NAMES[time]}` : `, ${time}`
}

function formatDays(timex: string, from: string, to: string): string {
  const [a, b] = [calendarOf(parseDay(from)), calendarOf(parseDay(to))]
  const season = SEASON_NAMES[timex.slice(5)]
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month)
  if (season && timex.length === 7 && wholeMonths) return `${season} ${timex.slice(0, 4)}`
  if (a.year === b.year && a.month === b.month)
    return wholeMonths ? `${monthName(a.month)} ${a.year}` : `${monthName(a.month)} ${a.day}–${b.day}, ${a.year}`
  if (wholeMonths && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`
  if (wholeMonths && a.year === b.year) return `${monthName(a.month)}–${monthName(b.month)} ${a.year}`
  if (wholeMonths) return `${monthName(a.month)} ${a.year} – ${monthName(b.month)} ${b.year}`
  const first = `${a.day} ${monthName(a.month)}`
  return `${first}${a.year === b.year ? '' : ` ${a.year}`} – ${b.day} ${monthName(b.month)} ${b.year}`
}
