import type { CalendarUnit, DateExpression, Length } from '../flow/date-expression.ts'
import { UNITS, VAGUE_COUNTS } from '../lexicon/calendar-words.ts'
import { at, isComma, isDash, type Line, lowerAt, type Reading, wordsAt } from './date-line.ts'
import { cardinalAt, digitCount, digitsAt, fractionAt } from './date-numbers.ts'

const ORDER: readonly CalendarUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
]

/** "three years", "a ten-day", "several weeks", "half an hour", "2 years and 3 months", "a decade", "a fortnight". */
export function lengthAt(line: Line, i: number): Reading<Length[]> | null {
  const first = oneLengthAt(line, i)
  if (!first) return null
  const value = [first.value]
  let to = first.to
  for (;;) {
    const tie = lowerAt(line, to) === 'and' || isComma(line, to) ? to + 1 : to
    const more = at(line, tie).type === 'number' || cardinalAt(line, tie) ? oneLengthAt(line, tie) : null
    if (!more || more.value.count === null || ORDER.indexOf(more.value.unit) <= ORDER.indexOf(value.at(-1)!.unit)) break
    value.push(more.value)
    to = more.to
  }
  return { value, from: i, to }
}

/** A length of one unit. */
export function oneLengthAt(line: Line, i: number): Reading<Length> | null {
  const half = halfAt(line, i)
  if (half) return half
  const count = countAt(line, i)
  if (!count) return null
  const tied = isDash(line, count.to) ? count.to + 1 : count.to
  if (isIdiom(line, i, count)) return null
  const k = /^(?:more|full|whole|straight|consecutive|long|solid|business|working|additional|calendar|or)$/.test(
    lowerAt(line, tied),
  )
    ? tied + 1
    : tied
  const unit = unitAt(line, k)
  if (unit?.value === 'quarter' && count.value === 3 && isFraction(line, unit.to)) return null
  if (count.value === 0 || (unit?.value === 'hour' && isClockHours(line, i))) return null
  if (!unit || (isArticle(line, i) && !isLengthWithArticle(line, i, unit.value))) return null
  const made = { count: unit.factor * (count.value ?? 1), unit: unit.value }
  const value = count.value === null ? { ...made, count: null } : made
  const more = count.value === 1 ? fractionAt(line, unit.to) : null // "a year and a half"
  return more ? { value: { ...value, count: 1 + more.value }, from: i, to: more.to } : { value, from: i, to: unit.to }
}

/** "Three quarters of voters"; but "three quarters of growth". */
const isFraction = (line: Line, i: number) => lowerAt(line, i) === 'of' && !COURSES.has(lowerAt(line, i + 1))
const COURSES = new Set(
  'growth decline contraction shrinking losses loss gains profit profits recession falling rising negative positive weak strong'.split(
    ' ',
  ),
)

/** "1230 hours", "0930 hrs" are times of day. */
const isClockHours = (line: Line, i: number) =>
  at(line, i).type === 'number' && digitCount(line, i) === 4 && digitsAt(line, i) <= 2400

/** "1h 20M", "3h 05m 12S": behind a longer unit in short form they can be nothing else. */
const shortUnit = (before: string, spaced: boolean, word: string): CalendarUnit | undefined =>
  spaced ? undefined : before === 'h' && word === 'm' ? 'minute' : before === 'm' && word === 's' ? 'second' : undefined

function unitAt(line: Line, i: number): { value: CalendarUnit; factor: number; to: number } | null {
  const word = lowerAt(line, i)
  if (/^fortnights?$/.test(word)) return { value: 'week', factor: 2, to: i + 1 }
  if (!at(line, i).spaced && (word === 'h' || at(line, i).text === 'Y'))
    return { value: word === 'h' ? 'hour' : 'year', factor: 1, to: i + 1 }
  const short = at(line, i).spaced ? undefined : shortUnit(lowerAt(line, i - 2), at(line, i - 2).spaced, word)
  if (short) return { value: short, factor: 1, to: i + 1 }
  if (at(line, i).capital) return null
  const unit = UNITS.get(word)
  return unit && unit !== 'half' && unit !== 'season' ? { value: unit, factor: 1, to: i + 1 } : null
}

/** "one day" they may win: no length, unless a preposition or what follows makes it one. */
const isIdiom = (line: Line, i: number, { value, to }: Count) =>
  value === 1 &&
  lowerAt(line, i) === 'one' &&
  lowerAt(line, to) === 'day' &&
  !/^(?:for|in|within|after|of|just|only|than|about|every|least|nearly)$/.test(lowerAt(line, i - 1)) &&
  !/^(?:later|earlier|after|before|ago|of|away)$/.test(lowerAt(line, to + 1))

interface Count {
  readonly value: number | null
  readonly to: number
}

const isArticle = (line: Line, i: number) => /^(?:a|an|another)$/.test(lowerAt(line, i))

function countAt(line: Line, i: number): Count | null {
  const word = lowerAt(line, i)
  if (VAGUE_COUNTS.has(word)) return { value: null, to: i + 1 }
  if (isArticle(line, i)) {
    const vague = /^(?:few|number)$/.test(lowerAt(line, i + 1)) ? i + 2 : 0
    if (vague)
      return { value: null, to: lowerAt(line, vague) === 'of' || lowerAt(line, vague) === 'more' ? vague + 1 : vague }
    if (lowerAt(line, i + 1) === 'couple') return { value: 2, to: lowerAt(line, i + 2) === 'of' ? i + 3 : i + 2 }
    return cardinalAt(line, i) ?? { value: 1, to: i + 1 }
  }
  if (word === 'couple') return { value: 2, to: lowerAt(line, i + 1) === 'of' ? i + 2 : i + 1 }
  if (word === 'dozens' || word === 'hundreds' || word === 'scores')
    return lowerAt(line, i + 1) === 'of' ? { value: null, to: i + 2 } : null
  return cardinalAt(line, i)
}

/** "a year", "another day"; "a second round", "a quarter of them", "a minute", "a weeks-long" are no lengths. */
function isLengthWithArticle(line: Line, i: number, unit: CalendarUnit): boolean {
  if (UNITS.has(lowerAt(line, i + 1)) && lowerAt(line, i + 1).endsWith('s')) return false
  const next = lowerAt(line, i + 2)
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend' || unit === 'half') return false
  if (lowerAt(line, i + 1) === 'night') return /^(?:later|earlier|ago)$/.test(next)
  return !(unit === 'minute' && !/^(?:later|ago|or)$/.test(next)) || lowerAt(line, i - 1) === 'for'
}

/** "half an hour", "half a century", "half-hour". */
function halfAt(line: Line, i: number): Reading<Length> | null {
  if (lowerAt(line, i) === 'a' && lowerAt(line, i + 1) === 'quarter') return quarterCentury(line, i)
  if (lowerAt(line, i) !== 'half' && lowerAt(line, i) !== '½') return null
  const k =
    /^(?:a|an)$/.test(lowerAt(line, i + 1)) || isDash(line, i + 1) ? i + 2 : lowerAt(line, i) === '½' ? i + 1 : 0
  const unit = k ? unitAt(line, k) : null
  if (!unit || unit.value === 'day' || unit.value === 'second') return null
  const smaller: Partial<Record<CalendarUnit, Length>> = {
    hour: { count: 30, unit: 'minute' },
    year: { count: 6, unit: 'month' },
    decade: { count: 5, unit: 'year' },
    century: { count: 50, unit: 'year' },
  }
  return { value: smaller[unit.value] ?? { count: 0.5, unit: unit.value }, from: i, to: unit.to }
}

/** "for a quarter-century", "a quarter of a century". */
function quarterCentury(line: Line, i: number): Reading<Length> | null {
  const k = isDash(line, i + 2) ? i + 3 : wordsAt(line, i + 2, 'of a') || i + 2
  return lowerAt(line, k) === 'century' ? { value: { count: 25, unit: 'year' }, from: i, to: k + 1 } : null
}

const BEFORE_BARE_UNITS = new Set('for in over after within during through despite recent of'.split(' '))

/** "for years", "in weeks", "months of talks", "weeks after a truce": more than one, nobody says how many. */
export function bareUnitsAt(line: Line, i: number): Reading<Length[]> | null {
  if (wordsAt(line, i - 2, 'for the hour')) return { value: [{ count: 1, unit: 'hour' }], from: i, to: i + 1 }
  const word = lowerAt(line, i)
  const unit = UNITS.get(word)
  if (
    !unit ||
    !word.endsWith('s') ||
    /^(?:season|half|quarter|second|minute|weekend)/.test(word) ||
    (at(line, i).capital && i > line.from)
  )
    return null
  const before = lowerAt(line, i - 1)
  const asked = BEFORE_BARE_UNITS.has(before) && before !== 'of'
  const spent =
    lowerAt(line, i + 1) === 'of' &&
    (i === line.from || at(line, i - 1).tag !== 'number') &&
    !/^(?:the|these|those)$/.test(before) &&
    at(line, i - 1).tag !== 'adjective' // "the early days of"
  const counted =
    /^(?:after|before|later|earlier)$/.test(lowerAt(line, i + 1)) &&
    (!/^(?:the|these|those|two)$/.test(before) || (before === 'the' && lowerAt(line, i - 2) === 'in')) // "in the weeks before"
  return asked || spent || counted ? { value: [{ count: null, unit }], from: i, to: i + 1 } : null
}

/** "23-year-old", "23 years old", "six-month-old": an age. */
export function ageBehind(line: Line, to: number): number {
  const k = isDash(line, to) ? to + 1 : to
  const old = lowerAt(line, k)
  if (old === 'old' || old === 'olds') return k + 1
  return wordsAt(line, to, 'of age')
}

export const asDuration = (length: readonly Length[]): DateExpression => ({ type: 'duration', length })
