import type { Moment, Shift } from '../flow/date-expression.ts'
import { isoMonth } from '../lexicon/calendar.ts'
import { withTime } from './date-period.ts'

const X_OF_UNIT: Readonly<Partial<Record<Shift['unit'], string>>> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
}

/** The TIMEX3 value of a date whose year or week nothing fixes: "XXXX-WXX-6" for a Saturday, "XXXX-04-07" for April 7. */
export function openTimex(moment: Moment): string {
  const { month, day, weekday, season, quarter, half, holiday, weekend, shift, clock, dayPart } = moment
  if (month)
    return withTime(
      isoMonth(0, month).replace('0000', 'XXXX') + (day ? `-${String(day).padStart(2, '0')}` : ''),
      moment,
    )
  if (season) return `XXXX-${season}`
  if (quarter) return `XXXX-Q${quarter}`
  if (half) return `XXXX-H${half}`
  if (weekend) return 'XXXX-WXX-WE'
  if (weekday) return withTime(`XXXX-WXX-${weekday}`, moment)
  if (day) return withTime(`XXXX-XX-${String(day).padStart(2, '0')}`, moment)
  if (shift) return X_OF_UNIT[shift.unit] ?? withTime('XXXX-XX-XX', moment)
  if (clock || dayPart) return withTime('', moment)
  return holiday ? 'XXXX-XX-XX' : 'XXXX'
}
