import type { DateExpression, Moment } from '../flow/date-expression.ts'
import { asDuration } from './date-length.ts'
import { type Line, lowerAt, type Reading } from './date-line.ts'
import { directionOf } from './date-tense.ts'

/** The verb says which way to look for a day that its words leave open; "in two weeks" is a day only where it looks ahead. */
export function withDirection(line: Line, { value, from, to }: Reading<DateExpression>): DateExpression {
  const { at: moment, until, length, rolling } = value
  if (value.type === 'duration' && lowerAt(line, from - 1) === 'within')
    return rolling === 'future' || directionOf(line, from, to) === 'future' ? { ...value, rolling: 'within' } : value
  if (!moment || value.type !== 'point') return value
  if (length) {
    const { length: _, ...point } = value
    return directionOf(line, from, to) === 'future' ? point : asDuration(length)
  }
  const ends = until && until !== 'now' ? [moment, until] : [moment]
  const direction = ends.some(isOpen) ? directionOf(line, from, to) : undefined
  if (!direction) return value
  return {
    ...value,
    at: turned(moment, direction),
    ...(until && { until: until === 'now' ? until : turned(until, direction) }),
  }
}

function turned(moment: Moment, toward: 'past' | 'future'): Moment {
  const base = moment.shift?.base
  if (typeof base === 'object') return { ...moment, shift: { ...moment.shift!, base: turned(base, toward) } }
  return isOpen(moment) ? { toward, ...moment } : moment
}

/** Names a day or a period of any year or week. */
function isOpen(moment: Moment): boolean {
  const { year, toward, shift } = moment
  if (typeof shift?.base === 'object') return isOpen(shift.base)
  if (shift?.unit === 'weekend' && shift.count === 0 && !toward) return true
  if (shift?.base === 'context' && shift.count > 0 && !toward) return true // "six months later"
  if (year !== undefined || toward || shift || moment.decade || moment.century) return false
  const { season } = moment
  if (moment.in) return !moment.nth && season !== undefined
  return Boolean(moment.weekday || moment.month || moment.day || season || moment.quarter || moment.holiday)
}
