import type { Moment } from '../flow/date-expression.ts'
import { dayMonthAt } from './date-calendar.ts'
import { at, type Line, lowerAt, type Reading } from './date-line.ts'
import { dayNumberAt, ordinalAt } from './date-numbers.ts'

/** As many days of one month are listed at most: "2, 3 and 5 May". */
const MAX_LISTED = 4

/** "18" of "18 and 19 June": the month is said once, behind the last. */
export function listedDayAt(line: Line, i: number): Reading<Moment> | null {
  const day = dayNumberAt(line, i)
  if (!day) return null
  let to = day.to
  for (let n = 0; n < MAX_LISTED; n++) {
    const tie = lowerAt(line, to)
    if (tie !== 'and' && tie !== ',' && tie !== 'or') return null
    const next = dayNumberAt(line, lowerAt(line, to + 1) === 'the' ? to + 2 : to + 1)
    if (!next) return null
    const dated = dayMonthAt(line, next.from)
    if (dated) return n === 0 && tie === ',' ? null : { value: { ...dated.value, day: day.value }, from: i, to: day.to }
    to = next.to
  }
  return null
}

const BEFORE_BARE_DAY = new Set('on by until till since from before after between and to around about'.split(' '))

/** "on the 27th", "until the 5th of next month": no month said; not "the 27th floor". */
export function bareDayAt(line: Line, i: number): Reading<Moment> | null {
  const day = ordinalAt(line, i)
  if (!day || day.value > 31) return null
  if (lowerAt(line, i - 1) === 'on' && at(line, i).type === 'number' && at(line, day.to).type !== 'word')
    return { value: { day: day.value }, from: i, to: day.to }
  if (lowerAt(line, i - 1) !== 'the') return null
  const ofWeek = lowerAt(line, i - 2) === 'of' && lowerAt(line, i - 3) === 'week'
  if (!ofWeek && !BEFORE_BARE_DAY.has(lowerAt(line, i - 2))) return null
  const to = lowerAt(line, day.to) === 'day' && lowerAt(line, day.to + 1) === 'of' ? day.to + 1 : day.to
  const next = at(line, to)
  const numeric = at(line, i).type === 'number'
  const ends =
    next.type === 'punct' ||
    /^(?:of|and|to|at|in|when|but|or|until)$/.test(next.lower) ||
    (/^(?:this|last|next)$/.test(next.lower) && lowerAt(line, to + 1) === 'month') // "the 11th this year" counts
  const ofPeriod =
    next.lower === 'of' &&
    /^(?:this|next|last|the|every|each)$/.test(lowerAt(line, to + 1)) &&
    /^(?:month|day)$/.test(lowerAt(line, to + 2))
  return ends && (numeric ? next.lower !== 'of' || ofPeriod : ofPeriod)
    ? { value: { day: day.value }, from: i, to }
    : null
}
