import type { CalendarUnit, DateExpression, Length, Moment, Shift } from '../flow/date-expression.ts'
import { UNITS, VAGUE_COUNTS } from '../lexicon/calendar-words.ts'
import { ageBehind, lengthAt } from './date-length.ts'
import { anyWordsAt, at, isComma, type Line, lowerAt, type Reading, wordsAt } from './date-line.ts'
import { cardinalAt } from './date-numbers.ts'

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
    moment = { shift: { unit: of, count: sign * count! * factor, base: moment ?? base } }
  }
  return moment!
}

const isVague = (length: readonly Length[]) => length.some(({ count }) => count === null || !Number.isInteger(count))

function agoAt(line: Line, { value, from, to }: Reading<Length[]>): Reading<DateExpression> | null {
  const end = lowerAt(line, to) === 'ago' ? to + 1 : wordsAt(line, to, 'before now')
  if (!end) return null
  if (isVague(value)) return { value: { type: 'past' }, from, to: end }
  return { value: { type: 'point', at: shifted(value, -1, 'publication') }, from, to: end }
}

const LATER = ['later', 'on', 'afterward', 'afterwards', 'thereafter']
const EARLIER = ['earlier', 'previously', 'beforehand']

/** "two days later" counts from the date before it; "two weeks after May 13" from that day; "ten years after it began" from an event. */
function laterAt(line: Line, { value, from, to }: Reading<Length[]>, read: ReadMoment): Reading<DateExpression> | null {
  const word = lowerAt(line, to)
  const sign = LATER.includes(word) ? 1 : EARLIER.includes(word) ? -1 : 0
  if (sign) {
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
  const base = read(line, word === 'prior' ? to + 2 : to + 1)
  if (base && !isVague(value) && isDayLike(base.value))
    return { value: { type: 'point', at: shifted(value, side > 0 ? 1 : -1, base.value) }, from, to: base.to }
  if (word === 'from' || base) return null
  const event = eventBehind(line, to + 1)
  return event
    ? { value: { type: 'duration', length: value, anchor: side > 0 ? 'after' : 'before' }, from, to: event }
    : null
}

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
  if (lowerAt(line, from - 1) !== 'in' || isVague(value)) return null
  const time = /^['’]$/.test(at(line, to).text) && lowerAt(line, to + 1) === 'time' ? to + 2 : 0
  const moment = shifted(value, 1, 'publication')
  return time
    ? { value: { type: 'point', at: moment }, from, to: time }
    : { value: { type: 'point', at: moment, length: value }, from, to }
}

export const rollingStarters: ReadonlySet<string> = new Set(
  'last past previous preceding recent next coming upcoming following'.split(' '),
)

const ROLLING = new Map<string, 'past' | 'future'>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['preceding', 'past'],
  ['recent', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['upcoming', 'future'],
  ['following', 'future'],
])

/** "the past three months", "the next few days", "recent years", "the past decade", "5 past years": lengths that touch the day of writing. */
export function rollingAt(line: Line, i: number): Reading<DateExpression> | null {
  const rolling = ROLLING.get(lowerAt(line, i))
  if (!rolling) return null
  const k = /^(?:of)$/.test(lowerAt(line, i + 1)) ? i : i + 1
  const made = (length: readonly Length[], to: number) => ({
    value: { type: 'duration' as const, length, rolling },
    from: /^(?:the|these|this)$/.test(lowerAt(line, i - 1)) ? i - 1 : i,
    to,
  })
  const counted =
    cardinalAt(line, k) || VAGUE_COUNTS.has(lowerAt(line, k)) || lowerAt(line, k) === 'couple'
      ? lengthAt(line, k)
      : null
  if (counted && lowerAt(line, counted.to) !== 'of') return made(counted.value, counted.to)
  const word = lowerAt(line, k)
  const unit = word === 'fortnight' ? 'week' : UNITS.get(word)
  if (!unit || unit === 'season' || unit === 'half' || at(line, k).capital) return null
  if (word === 'fortnight') return made([{ count: 2, unit: 'week' }], k + 1)
  if (word.endsWith('s')) return made([{ count: null, unit }], k + 1)
  const wholeLength = lowerAt(line, i) === 'past' || (lowerAt(line, i) === 'last' && isLastOver(line, i))
  return wholeLength && lowerAt(line, i - 1) === 'the' && !isComma(line, i) ? made([{ count: 1, unit }], k + 1) : null
}

/** "over the last year"; "the last year of the war" is no length. */
const isLastOver = (line: Line, i: number) =>
  /^(?:over|in|during|for|within|through)$/.test(lowerAt(line, i - 2)) && lowerAt(line, i + 2) !== 'of'
