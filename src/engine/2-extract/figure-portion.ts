import { NO_TOKEN, type Token } from '../flow/token.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { DENOMINATORS, FRACTION_SIGNS, ORDINAL_ONES, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { LONG_TIMES, MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import { type CardinalRead, readCardinal } from './figure-cardinal.ts'
import type { NumberRead } from './figure-draft.ts'

const ARTICLES = new Set(['a', 'an'])

/** A part of a whole by its first word: "half", "a third of", "⅔", "half a million"; null where the word is an ordinal or a name of a time. */
export function readPortion(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const token = tokens[at]!
  const sign = FRACTION_SIGNS.get(token.text)
  if (sign !== undefined) return portion(at, at + 1, sign)
  if (token.lower === 'half') return readHalf(tokens, at, end)
  return DENOMINATORS.has(token.lower) ? readNth(tokens, at, end) : null
}

const portion = (from: number, to: number, value: number, scale = 1): NumberRead => ({
  from,
  to,
  value: value * scale,
  step: (scale * value) / 10,
  scale,
  fraction: scale === 1,
})

/** A scale behind a part: "half A MILLION", "three quarters of a billion". */
function withScale(tokens: readonly Token[], read: NumberRead, end: number): NumberRead {
  let at = read.to
  if (at < end && tokens[at]!.text === '-') at++
  else {
    if (at < end && tokens[at]!.lower === 'of' && ARTICLES.has((tokens[at + 1] ?? NO_TOKEN).lower)) at++
    if (at < end && ARTICLES.has(tokens[at]!.lower)) at++
  }
  const scale = at < end ? SCALES.get(tokens[at]!.lower) : undefined
  return scale === undefined ? read : portion(read.from, at + 1, read.value!, scale)
}

/** "Second half", "half-brother", "cut in half" are no figures. */
const NO_HALF_AFTER = new Set(
  'first second third other latter former final opening closing better in top bottom upper lower front back left right northern southern eastern western'.split(
    ' ',
  ),
)
const HALF_BEFORE = new Set('as of the its their his her our your my this these those that all a an'.split(' '))
const HALF_AFTER = new Set(
  'than about around nearly almost over under roughly approximately between by least most some just only and to'.split(
    ' ',
  ),
)

function readHalf(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const before = tokens[at - 1] ?? NO_TOKEN
  const next = at + 1 < end ? tokens[at + 1]! : NO_TOKEN
  if (NO_HALF_AFTER.has(before.lower)) return null
  const from = ARTICLES.has(before.lower) ? at - 1 : at
  if (from < at && NO_HALF_AFTER.has((tokens[from - 1] ?? NO_TOKEN).lower)) return null
  if (from < at && tokens[from - 1]?.lower === 'and') return null // "a year and a half"
  const half = portion(from, at + 1, 0.5)
  const whole = withScale(tokens, half, end)
  if (whole !== half) return whole
  if (next.text === '-' && !next.spaced) return isTime((tokens[at + 2] ?? NO_TOKEN).lower) ? half : null
  if (
    ARTICLES.has(next.lower) &&
    at + 2 < end &&
    (MEASURE_WORDS.has(tokens[at + 2]!.lower) || LONG_TIMES.has(tokens[at + 2]!.lower))
  )
    return portion(from, at + 2, 0.5) // "half an hour"
  const points = pointsAfter(tokens, at + 1, end)
  if (points) return portion(from, points, 0.5)
  if (MEASURE_WORDS.has(next.lower) || HALF_BEFORE.has(next.lower)) return half
  if (next.tag === 'noun') return from < at || HALF_AFTER.has(before.lower) ? half : null
  return from < at || HALF_AFTER.has(before.lower) ? half : null
}

/** "Half A PERCENTAGE POINT", "a quarter OF A percentage point", "a quarter percentage point": the token that names the unit; 0 where none does. */
function pointsAfter(tokens: readonly Token[], at: number, end: number): number {
  let unit = at
  if (unit < end && tokens[unit]!.lower === 'of') unit++
  if (unit < end && ARTICLES.has(tokens[unit]!.lower)) unit++
  if (unit + 1 >= end || !/^(?:percentage|basis)$/.test(tokens[unit]!.lower)) return 0
  return /^points?$/.test(tokens[unit + 1]!.lower) ? unit : 0
}

/** "half-hour", "half-century". */
const isTime = (word: string) => MEASURE_WORDS.has(word) || LONG_TIMES.has(word)

/** "a third of", "a fifth"; "a third man", "a fifth time" and "a quarter" of a year are none. */
function readNth(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const article = ARTICLES.has((tokens[at - 1] ?? NO_TOKEN).lower) ? 1 : 0
  const next = at + 1 < end ? tokens[at + 1]! : NO_TOKEN
  const points = article ? pointsAfter(tokens, at + 1, end) : 0
  if (points) return portion(at - article, points, 1 / DENOMINATORS.get(tokens[at]!.lower)!)
  if (!article && !SCALES.has(next.lower)) return null
  const read = withScale(tokens, portion(at - article, at + 1, 1 / DENOMINATORS.get(tokens[at]!.lower)!), end)
  if (read.scale > 1 || next.lower === 'of') return read
  if (tokens[at]!.lower === 'quarter')
    return next.lower === 'the' || isByQuarter(tokens, at - article, next) || isChangeBy(tokens, at - article, next)
      ? read
      : null
  const led = HALF_AFTER.has((tokens[at - 1 - article] ?? NO_TOKEN).lower)
  if (isChangeBy(tokens, at - article, next)) return read
  return next === NO_TOKEN || next.type === 'punct' || next.lower === 'the' || (led && next.tag !== 'noun')
    ? read
    : null
}

/** "Profit climbed A QUARTER to 320 million", "rose A THIRD from a year ago". */
const isChangeBy = (tokens: readonly Token[], at: number, next: Token) =>
  (next.lower === 'to' || next.lower === 'from') && CHANGE_WORDS.has((tokens[at - 1] ?? NO_TOKEN).lower)

/** "Sales fell by almost a quarter": a share, not three months. */
function isByQuarter(tokens: readonly Token[], at: number, next: Token): boolean {
  if (next !== NO_TOKEN && next.type !== 'punct' && next.tag !== 'preposition') return false
  const before = (tokens[at - 1] ?? NO_TOKEN).lower
  if (HALF_AFTER.has(before) && CHANGE_WORDS.has((tokens[at - 2] ?? NO_TOKEN).lower)) return true // "climbed nearly a quarter"
  return before === 'by' || (HALF_AFTER.has(before) && tokens[at - 2]?.lower === 'by')
}

/** "two thirds", "one-fifth", "twenty-three fifths", "six million and two thirds"; "two quarters" (of a year) only with what they are of. */
export function readOver(tokens: readonly Token[], at: number, over: CardinalRead, end: number): NumberRead | null {
  if (!Number.isInteger(over.value) || over.value === 0) return null
  const hyphen = over.to < end && tokens[over.to]!.text === '-' ? 1 : 0
  const under = over.to + hyphen < end ? readDenominator(tokens, over.to + hyphen, end) : null
  if (!under || over.value > 1 !== under.plural) return null
  const mixed = over.rest > 0 && over.rest < under.value
  const value = mixed
    ? over.value - over.rest + (over.rest / under.value) * (over.scale >= 1000 ? over.scale : 1)
    : over.value / under.value
  const read = withScale(tokens, portion(at, under.to, value), end)
  if (read.scale > 1 || hyphen || mixed || over.value === 3) return read
  const next = tokens[read.to] ?? NO_TOKEN
  if (tokens[under.to - 1]!.lower.startsWith('quarter'))
    return next.lower === 'of' || next.lower === 'the' ? read : null
  return read
}

interface Denominator {
  readonly value: number
  readonly plural: boolean
  readonly to: number
}

/** "thirds", "eighth", "twenty-fifths". */
function readDenominator(tokens: readonly Token[], at: number, end: number): Denominator | null {
  const word = tokens[at]!.lower
  const plain = DENOMINATORS.get(word)
  if (plain !== undefined) return { value: plain, plural: /(?:s|ves)$/.test(word), to: at + 1 }
  const tens = SMALL_NUMBERS.get(word)
  const hyphen = at + 1 < end && tokens[at + 1]!.text === '-' ? 1 : 0
  const unit = at + 1 + hyphen < end ? tokens[at + 1 + hyphen]!.lower : ''
  const ones = ORDINAL_ONES.get(unit.replace(/s$/, ''))
  if (tens === undefined || tens < 20 || ones === undefined) return null
  return { value: tens + ones, plural: unit.endsWith('s'), to: at + 2 + hyphen }
}

/** Times and lengths after "in": "two in three days" is no ratio. */
const MAX_RATIO_BASE = 1000

/** "one in five", "two out of three", "nine out of 10", "one over twenty". */
export function readRatio(tokens: readonly Token[], at: number, over: CardinalRead, end: number): NumberRead | null {
  if (!Number.isInteger(over.value) || over.value < 1 || over.to + 1 >= end) return null
  const out = tokens[over.to]!.lower === 'out' && tokens[over.to + 1]!.lower === 'of'
  const divided = tokens[over.to]!.lower === 'over'
  const of = tokens[over.to]!.lower === 'of' && tokens[over.to + 1]!.lower === 'every'
  if (!out && !divided && !of && tokens[over.to]!.lower !== 'in') return null
  const past = over.to + (out ? 2 : 1)
  const every = tokens[past]?.lower === 'every' && !divided ? 1 : 0 // "one in every five", "three out of every five"
  const base = past + every
  if (
    base >= end ||
    (tokens[base]!.type !== 'number' && !SMALL_NUMBERS.has(tokens[base]!.lower) && !SCALES.has(tokens[base]!.lower))
  )
    return null
  const under = readCardinal(tokens, base, end, false)
  if (!under || !Number.isInteger(under.value) || under.value <= over.value || under.value > MAX_RATIO_BASE) return null
  const next = tokens[under.to] ?? NO_TOKEN
  if (MEASURE_WORDS.has(next.lower) || next.text === '-' || next.text === '%' || next.lower === 'percent') return null
  if (!out && over.value > 9) return null
  if (divided && next !== NO_TOKEN && next.type !== 'punct') return null
  return { ...portion(at, under.to, over.value / under.value), step: 1 / under.value }
}
