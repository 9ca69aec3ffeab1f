import type { DateExpression } from '../flow/date-expression.ts'
import type { DateRead, Extraction } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { withDirection } from './date-direction.ts'
import { furnitureDates } from './date-furniture.ts'
import { asDuration, bareUnitsAt } from './date-length.ts'
import { type Line, lowerAt, type Reading } from './date-line.ts'
import { momentAt } from './date-moment.ts'
import { showsDayFirst } from './date-numeric.ts'
import { pointAt } from './date-range.ts'
import { referenceAt } from './date-reference.ts'
import { countedRollingAt, rollingAt } from './date-rolling.ts'
import { rateAt, setAt } from './date-set.ts'
import { shareYears } from './date-share.ts'
import { lengthExpressionAt } from './date-shift.ts'
import { LENGTH, POINT, RATE, REFERENCE, ROLLING, SET, triesAt, UNITS_ALONE } from './date-starters.ts'

type Read = Reading<DateExpression>

/** The dates, times, durations and sets of a text, by place; those of furniture that show when it was published among them. */
export function readDates(prose: Prose, _found: Extraction): DateRead[] {
  const dayFirst = showsDayFirst(prose.tokens)
  const inSentences = prose.sentences.flatMap(({ from, to }, sentence) => {
    const line: Line = { tokens: prose.tokens, from, to, dayFirst }
    return readLine(line).map((read) => toDateRead(prose, read, sentence))
  })
  const outside = furnitureDates(prose, dayFirst).map((read) => toDateRead(prose, read, -1))
  return outside.length ? [...outside, ...inSentences].sort((a, b) => a.start - b.start) : inSentences
}

function toDateRead({ tokens, field }: Prose, { from, to, value }: Read, sentence: number): DateRead {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return { kind: 'date', start, end, sentence, from, to, expression: value, ...(field && { field }) }
}

function readLine(line: Line): Read[] {
  const reads: Read[] = []
  let last = line.from
  for (let i = line.from; i < line.to; i++) {
    const tries = triesAt(line, i)
    if (tries === 0 || isArticleOnly(line, i)) continue
    const read = expressionAt(line, i, tries)
    if (!read) continue
    reads.push({ value: withDirection(line, read), from: Math.max(read.from, last), to: read.to })
    last = read.to
    i = read.to - 1
  }
  return reads.length > 1 ? shareYears(line, reads) : reads
}

/** What "the" stands before is read at its own place, but for "the year" and its like. */
const isArticleOnly = (line: Line, i: number) => lowerAt(line, i) === 'the' && !PERIOD_WORDS.has(lowerAt(line, i + 1))
const PERIOD_WORDS = new Set(
  'year month week quarter decade weekend day night very fiscal school calendar academic financial work working business workweek'.split(
    ' ',
  ),
)

/** Longest meanings first: "the past three months" before "three months", "every Friday" before "Friday". */
function expressionAt(line: Line, i: number, tries: number): Read | null {
  return (
    (tries & REFERENCE ? referenceAt(line, i) : null) ??
    (tries & SET ? setAt(line, i) : null) ??
    (tries & RATE ? rateAt(line, i) : null) ??
    (tries & ROLLING ? rollingAt(line, i) : null) ??
    (tries & LENGTH ? (countedRollingAt(line, i) ?? lengthExpressionAt(line, i, momentAt)) : null) ??
    (tries & POINT ? pointAt(line, i) : null) ??
    (tries & UNITS_ALONE ? bareUnits(line, i) : null)
  )
}

function bareUnits(line: Line, i: number): Read | null {
  if (lowerAt(line, i + 1) === 'ago') return { value: { type: 'past' }, from: i, to: i + 2 } // "months ago"
  const units = bareUnitsAt(line, i)
  return units && { ...units, value: asDuration(units.value) }
}
