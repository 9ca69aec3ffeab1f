import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Moment } from '../flow/date-expression.ts'

/** The years, months, days and weekdays that an article prints, its publication counted in where it is known. */
export interface EventCalendar {
  readonly years: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  /** Days of a month as month × 100 + day: 127 is 27 January. */
  readonly days: ReadonlySet<number>
  /** Those it prints most often; empty where it prints none. */
  readonly mainWeekdays: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
}

export function eventCalendarOf(article: Prepared, { from, to }: Published): EventCalendar {
  const years = new Set<number>()
  const months = new Set<number>()
  const days = new Set<number>()
  const weekdays = new Map<number, number>()
  const add = ({ year, month, day, weekday }: Moment) => {
    if (year !== undefined) years.add(year)
    if (month !== undefined) months.add(month)
    if (month !== undefined && day !== undefined) days.add(month * 100 + day)
    if (weekday !== undefined) weekdays.set(weekday, (weekdays.get(weekday) ?? 0) + 1)
  }
  for (const { expression } of article.extraction.date) {
    if (expression.at) add(expression.at)
    if (expression.until && expression.until !== 'now') add(expression.until)
  }
  if (from && from.slice(0, 4) === to?.slice(0, 4)) years.add(Number(from.slice(0, 4)))
  if (from && from.slice(0, 7) === to?.slice(0, 7)) months.add(Number(from.slice(5, 7)))
  const most = Math.max(...weekdays.values())
  return {
    years,
    months,
    days,
    mainWeekdays: new Set([...weekdays].flatMap(([day, count]) => (count === most ? [day] : []))),
    weekdays: new Set(weekdays.keys()),
  }
}

/**
 * Factors on the likeness of two articles. Events of one kind repeat from year to year with the same words (a quake, an award, a monthly
 * update), so that what the calendars say must be able to outweigh words. An anniversary prints the year of its event: only articles
 * that share no year are apart.
 */
const FIT = {
  otherYears: 0.4,
  sameNewestYear: 1.15,
  otherMonths: 0.8,
  sameMonth: 1.1,
  sameDay: 1.2,
  otherWeekdays: 0.9,
  sameMainWeekday: 1.1,
}

/** How well the calendars of two articles fit one event: below 1 they speak against it, above for it; 1 where nothing is printed. */
export function calendarFit(a: EventCalendar, b: EventCalendar): number {
  let fit = 1
  if (a.years.size && b.years.size) {
    if (!meet(a.years, b.years)) fit *= FIT.otherYears
    else if (Math.max(...a.years) === Math.max(...b.years)) fit *= FIT.sameNewestYear
  }
  if (meet(a.days, b.days)) fit *= FIT.sameDay
  else if (a.months.size && b.months.size) fit *= meet(a.months, b.months) ? FIT.sameMonth : FIT.otherMonths
  if (meet(a.mainWeekdays, b.mainWeekdays)) fit *= FIT.sameMainWeekday
  else if (a.weekdays.size && b.weekdays.size && !meet(a.weekdays, b.weekdays)) fit *= FIT.otherWeekdays
  return fit
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
