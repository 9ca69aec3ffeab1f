import type { DateExpression, Length } from '../flow/date-expression.ts'
import { UNITS, VAGUE_COUNTS } from '../lexicon/calendar-words.ts'
import { lengthAt, oneLengthAt } from './date-length.ts'
import { at, type Line, lowerAt, type Reading } from './date-line.ts'
import { cardinalAt } from './date-numbers.ts'

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

export const rollingStarters: ReadonlySet<string> = new Set(ROLLING.keys())

const made = (
  line: Line,
  i: number,
  to: number,
  length: readonly Length[],
  rolling: 'past' | 'future',
): Reading<DateExpression> => ({
  value: { type: 'duration', length, rolling },
  from: /^(?:the|these|this)$/.test(lowerAt(line, i - 1)) ? i - 1 : i,
  to,
})

/** "the past three months", "the next few days", "recent years", "the past decade", "5 past years": lengths that touch the day of writing. */
export function rollingAt(line: Line, i: number): Reading<DateExpression> | null {
  const rolling = ROLLING.get(lowerAt(line, i))
  if (!rolling) return null
  const k = i + 1
  const counted =
    cardinalAt(line, k) || VAGUE_COUNTS.has(lowerAt(line, k)) || lowerAt(line, k) === 'couple'
      ? lengthAt(line, k)
      : null
  if (counted && lowerAt(line, counted.to) === 'ago') return firstOf(line, i, k, counted.value, rolling)
  if (counted && lowerAt(line, counted.to) !== 'of') return made(line, i, counted.to, counted.value, rolling)
  const word = lowerAt(line, k)
  const unit = word === 'fortnight' ? 'week' : UNITS.get(word)
  if (!unit || unit === 'season' || unit === 'half' || at(line, k).capital) return null
  if (word === 'fortnight') return made(line, i, k + 1, [{ count: 2, unit: 'week' }], rolling)
  if (word.endsWith('s')) return made(line, i, k + 1, [{ count: null, unit }], rolling)
  const wholeLength = lowerAt(line, i) === 'past' || (lowerAt(line, i) === 'last' && isLastOver(line, i))
  return wholeLength && lowerAt(line, i - 1) === 'the' ? made(line, i, k + 1, [{ count: 1, unit }], rolling) : null
}

/** "over the last year"; "the last year of the war" is no length. */
const isLastOver = (line: Line, i: number) =>
  /^(?:over|in|during|for|within|through)$/.test(lowerAt(line, i - 2)) && lowerAt(line, i + 2) !== 'of'

/** "for the last three months and two days ago found it": what is "ago" does not belong to it. */
function firstOf(line: Line, i: number, k: number, [first]: readonly Length[], rolling: 'past' | 'future') {
  const single = first && oneLengthAt(line, k)
  return single ? made(line, i, single.to, [single.value], rolling) : null
}

/** "5 past years", "the three coming months". */
export function countedRollingAt(line: Line, i: number): Reading<DateExpression> | null {
  const count = cardinalAt(line, i)
  const rolling = count && ROLLING.get(lowerAt(line, count.to))
  const unit = rolling && UNITS.get(lowerAt(line, count.to + 1))
  if (!unit || !lowerAt(line, count.to + 1).endsWith('s')) return null
  return made(line, i, count.to + 2, [{ count: count.value, unit }], rolling)
}
