import type { DateExpression, Moment } from '../flow/date-expression.ts'

const FIELDS = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'weekday',
  'holiday',
] as const

/** The parts that the words themselves say, from long to short; `relative` for "last year", "two days later". */
export function statedParts({ type, at, until, length, age, open }: DateExpression): string[] {
  if (type === 'present' || type === 'past' || type === 'future') return [type]
  const parts = [at, until === 'now' ? undefined : until].flatMap((moment) => (moment ? partsOf(moment) : []))
  if (type === 'set') parts.push('set')
  if (length) parts.push(age ? 'age' : 'duration')
  if (until) parts.push('range')
  if (open) parts.push('relative')
  return [...new Set(parts)]
}

function partsOf(moment: Moment): string[] {
  const said: string[] = FIELDS.filter((field) => moment[field] !== undefined)
  if (moment.part) said.push(moment.part)
  if (moment.clock || moment.dayPart) said.push('time')
  if (moment.nth) said.push(moment.nth.unit)
  if (moment.shift) said.push('relative')
  return [...(moment.in ? partsOf(moment.in) : []), ...said]
}
