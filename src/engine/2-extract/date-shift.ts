import type { CalendarUnit, DateExpression, Length, Moment, Shift } from '../flow/date-expression.ts'
import { ageBehind, lengthAt } from './date-length.ts'
import { anyWordsAt, at, type Line, lowerAt, type Reading, wordsAt } from './date-line.ts'
import { weekdayAt } from './date-weekday.ts'

/** Reads a moment at a token; given by the moment reader, which itself reads lengths. */
export type ReadMoment = (line: Line, i: number) => Reading<Moment> | null

/** A length and what hangs on it: "two days ago", "three weeks later", "ten years after it began", "a 23-year-old", "two years". */
export function lengthExpressionAt(line: Line, i: number, read: ReadMoment): Reading<DateExpression> | null {
  const length = lengthAt(line, i)
  if (!length) return null
  const { to } = length
  const age = ageBehind(line, to)
  if (age && length.value[0]!.count !== null)
    return { value: { type: 'duration', length: length.value, age: true }, from: i, to: age }
  return (
    agoAt(line, length) ??
    laterAt(line, length, read) ??
    aheadAt(line, length) ?? { ...length, value: { type: 'duration', length: length.value } }
  )
}

/** Units of a length as those of a shift: "a decade ago" is a year, "two weeks after 5 May" a day, "two weeks ago" only a week. */
const AS_SHIFT: Readonly<Partial<Record<CalendarUnit, readonly [factor: number, unit: CalendarUnit]>>> = {
  century: [100, 'year'],
  decade: [10, 'year'],
  weekend: [1, 'week'],
}

/** The lengths one on top of the other, the longest nearest to the base. */
function shifted(length: readonly Length[], sign: 1 | -1, base: Shift['base']): Moment {
  let moment: Moment | null = null
  for (const { count, unit } of length) {
    const [factor, of] = AS_SHIFT[unit] ?? (unit === 'week' && base !== 'publication' ? [7, 'day' as const] : [1, unit])
    moment = {
      shift: { unit: of, count: sign * count! * factor, base: moment ?? base, ...(of === 'week' && { exact: true }) },
    }
  }
  return moment!
}

const isVague = (length: readonly Length[]) => length.some(({ count }) => count === null || !Number.isInteger(count))

function agoAt(line: Line, { value, from, to }: Reading<Length[]>): Reading<DateExpression> | null {
  const end = lowerAt(line, to) === 'ago' ? to + 1 : wordsAt(line, to, 'before now')
  if (!end) return null
  const length = inMonths(value)
  if (isVague(length)) return { value: { type: 'past' }, from, to: end }
  const base = baseBehind(line, end)
  if (base) return { value: { type: 'point', at: shifted(length, -1, base.value) }, from, to: base.to }
  return { value: { type: 'point', at: shifted(length, -1, 'publication') }, from, to: end }
}

/** "A year and a half ago" are 18 months. */
function inMonths(length: readonly Length[]): readonly Length[] {
  const [only, ...more] = length
  return only?.unit === 'year' && only.count !== null && more.length === 0 && Number.isInteger(only.count * 2)
    ? Number.isInteger(only.count)
      ? length
      : [{ count: only.count * 12, unit: 'month' }]
    : length
}

/** "a week ago MONDAY", "two years ago THIS WEEK", "a year ago TODAY": counted from that day. */
function baseBehind(line: Line, i: number): Reading<Moment> | null {
  const word = lowerAt(line, i)
  const day = weekdayAt(line, i)
  if (day) return { ...day, value: { ...day.value, toward: 'past' } }
  const unit = word === 'today' ? 'day' : word === 'this' ? lowerAt(line, i + 1) : ''
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') return null
  return {
    value: { shift: { unit, count: 0, base: 'publication' } },
    from: i,
    to: word === 'today' ? i + 1 : i + 2,
  }
}

const LATER = ['later', 'afterward', 'afterwards', 'thereafter']
const EARLIER = ['earlier', 'previously', 'beforehand']

/** "two days later" counts from the date before it; "two weeks after May 13" from that day; "ten years after it began" from an event. */
function laterAt(line: Line, { value, from, to }: Reading<Length[]>, read: ReadMoment): Reading<DateExpression> | null {
  const word = lowerAt(line, to)
  const closes = at(line, to + 1).type === 'punct' // "a year before."
  const sign =
    LATER.includes(word) || (closes && word === 'after')
      ? 1
      : EARLIER.includes(word) || (closes && word === 'before')
        ? -1
        : 0
  if (sign && !isOfNext(line, to)) {
    if (isVague(value)) return { value: { type: 'duration', length: value }, from, to: to + 1 }
    return { value: { type: 'point', at: shifted(value, sign > 0 ? 1 : -1, 'context') }, from, to: to + 1 }
  }
  const side =
    word === 'after' || word === 'from' || word === 'since' || word === 'following'
      ? 1
      : word === 'before' || word === 'prior'
        ? -1
        : 0
  if (!side) return null
  const now = anyWordsAt(line, to, ['from now', 'from today'])
  if (now && !isVague(value)) return { value: { type: 'point', at: shifted(value, 1, 'publication') }, from, to: now }
  if (word === 'since') return null
  const named = read(line, word === 'prior' ? to + 2 : to + 1)
  const base = named && word === 'from' ? { ...named, value: ahead(named.value) } : named
  if (base && !isVague(value) && isDayLike(base.value))
    return { value: { type: 'point', at: shifted(value, side > 0 ? 1 : -1, base.value) }, from, to: base.to }
  if (word === 'from' || base) return null
  const event = eventBehind(line, to + 1)
  return event
    ? { value: { type: 'duration', length: value, anchor: side > 0 ? 'after' : 'before' }, from, to: event }
    : null
}

/** "30 minutes later this week": "later" goes with what follows. */
const isOfNext = (line: Line, i: number) =>
  /^(?:this|today|in|on)$/.test(lowerAt(line, i + 1)) && lowerAt(line, i) === 'later'

/** "three days from Tuesday" counts from the Tuesday to come. */
const ahead = (moment: Moment): Moment =>
  moment.year === undefined && !moment.shift && !moment.in ? { ...moment, toward: 'future' } : moment

const isDayLike = ({ day, weekday, holiday, shift }: Moment) =>
  day !== undefined || weekday !== undefined || holiday !== undefined || shift?.unit === 'day' || shift?.unit === 'week'

/** Nouns and verbs of something's beginning: whose years other sentences date. */
const BEGINNINGS = new Set(
  'began begun begin beginning start started starts launch launched launching founding founded foundation formation formed creation created establishment established inception initiation initiated inauguration opening opened birth outbreak broke declared declaration invasion invaded independence'.split(
    ' ',
  ),
)
const MAX_EVENT_TOKENS = 6

/** "after it began", "after its initiation", "after the war started": the token behind the event, 0 where it is no beginning. */
function eventBehind(line: Line, i: number): number {
  if (!/^(?:it|they|he|she|its|their|his|her|the|this|that|a|an)$/.test(lowerAt(line, i))) return 0
  for (let k = i + 1; k < i + MAX_EVENT_TOKENS; k++) {
    if (at(line, k).type !== 'word') return 0
    if (BEGINNINGS.has(lowerAt(line, k))) return k + 1
  }
  return 0
}

/** "in two weeks": a day ahead or how long something took, as its verb says; `length` is kept for the second. */
function aheadAt(line: Line, { value, from, to }: Reading<Length[]>): Reading<DateExpression> | null {
  // "the first time in three years"
  if (lowerAt(line, from - 1) !== 'in' || lowerAt(line, from - 2) === 'time' || isVague(value)) return null
  const time = /^(?:['’]|'s)$/.test(lowerAt(line, to)) && lowerAt(line, to + 1) === 'time' ? to + 2 : 0
  const moment = shifted(value, 1, 'publication')
  return time
    ? { value: { type: 'point', at: moment }, from, to: time }
    : { value: { type: 'point', at: moment, length: value }, from, to }
}
