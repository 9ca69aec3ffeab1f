import { NO_TOKEN, type Token } from '../flow/token.ts'
import { DENOMINATORS, SCALES, SMALL_NUMBERS, VAGUE_MULTIPLES } from '../lexicon/number-words.ts'
import { LONG_TIMES } from '../lexicon/unit-measures.ts'
import { type CardinalRead, readCardinal } from './figure-cardinal.ts'
import type { NumberRead } from './figure-draft.ts'
import { readPortion } from './figure-portion.ts'

/** The number that begins at token `at`, with an article before it ("a dozen", "half a million"); null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, end: number, joinsAnd = true): NumberRead | null {
  const token = tokens[at]!
  return (
    readCouple(tokens, at, end) ??
    readOne(tokens, at) ??
    readVague(tokens, at, end) ??
    readPortion(tokens, at, end) ??
    (token.type === 'number' || SMALL_NUMBERS.has(token.lower) || SCALES.has(token.lower)
      ? readWhole(tokens, at, end, joinsAnd)
      : null)
  )
}

const ARTICLES = new Set(['a', 'an'])

function readWhole(tokens: readonly Token[], at: number, end: number, joinsAnd: boolean): NumberRead | null {
  const cardinal = readCardinal(tokens, at, end, joinsAnd)
  if (!cardinal) return null
  const whole = withPoint(tokens, cardinal, end) ?? withPart(tokens, cardinal, end) ?? cardinal
  const article = SCALES.has(tokens[at]!.lower) && ARTICLES.has((tokens[at - 1] ?? NO_TOKEN).lower)
  return {
    from: article ? at - 1 : at,
    to: whole.to,
    value: whole.value,
    step: whole.step,
    scale: whole.scale,
    fraction: whole.value < 1 && whole.value > 0,
  }
}

/** "five point five", "nought point zero eight", "two hundred point seventy-one". */
function withPoint(tokens: readonly Token[], whole: CardinalRead, end: number): CardinalRead | null {
  if (whole.digits || whole.to + 1 >= end || tokens[whole.to]!.lower !== 'point') return null
  let digits = ''
  let to = whole.to + 1
  for (; to < end && digits.length < 10; ) {
    const part = SMALL_NUMBERS.get(tokens[to]!.lower)
    if (part === undefined || (part > 9 && digits !== '')) break
    const read = part > 9 ? readCardinal(tokens, to, end, false)! : { value: part, to: to + 1 }
    digits += read.value
    to = read.to
    if (part > 9) break
  }
  if (digits === '') return null
  const value = whole.value + Number(`0.${digits}`)
  const scale = to < end ? SCALES.get(tokens[to]!.lower) : undefined
  return scaled({ ...whole, value, step: 10 ** -digits.length, to }, scale)
}

/** "one AND A HALF", "two and three quarters", "one and a half million", "a million and a half" (half of the million). */
function withPart(tokens: readonly Token[], whole: CardinalRead, end: number): CardinalRead | null {
  if (whole.to + 1 >= end || tokens[whole.to]!.lower !== 'and') return null
  const at = whole.to + 1
  const lead = tokens[at]!
  const over = ARTICLES.has(lead.lower) ? 1 : SMALL_NUMBERS.get(lead.lower)
  const under = DENOMINATORS.get((tokens[at + 1] ?? NO_TOKEN).lower)
  if (over === undefined || over === 0 || over > 20 || under === undefined || over >= under || at + 1 >= end)
    return null
  const part = (over / under) * (whole.scale >= 1000 ? whole.scale : 1)
  const to = at + 2
  const scale = whole.scale === 1 && to < end ? SCALES.get(tokens[to]!.lower) : undefined
  return scaled({ ...whole, value: whole.value + part, step: part, to }, scale)
}

function scaled(read: CardinalRead, scale: number | undefined): CardinalRead {
  return scale === undefined
    ? read
    : { ...read, value: read.value * scale, step: read.step * scale, scale, to: read.to + 1 }
}

/** "a decade", "a fortnight": one of them; "twice", "thrice": so many times. */
function readOne(tokens: readonly Token[], at: number): NumberRead | null {
  const { lower } = tokens[at]!
  const times = TIMES.get(lower)
  if (times !== undefined) return { from: at, to: at + 1, value: times, step: 1, scale: 1, fraction: false }
  if (!LONG_TIMES.has(lower) || !ARTICLES.has((tokens[at - 1] ?? NO_TOKEN).lower)) return null
  return { from: at - 1, to: at, value: 1, step: 1, scale: 1, fraction: false }
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
])

/** "a couple of hundred", "a couple of men": two or so. */
function readCouple(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  if (
    tokens[at]!.lower !== 'couple' ||
    (tokens[at - 1] ?? NO_TOKEN).lower !== 'a' ||
    (tokens[at + 1] ?? NO_TOKEN).lower !== 'of'
  )
    return null
  const scale = at + 2 < end ? SCALES.get(tokens[at + 2]!.lower) : undefined
  const to = at + (scale ? 3 : 2)
  return to <= end && tokens[to]?.type === 'word' && tokens[to]!.tag !== 'determiner'
    ? {
        from: at - 1,
        to,
        value: 2 * (scale ?? 1),
        step: scale ?? 1,
        scale: scale ?? 1,
        fraction: false,
        approximate: true,
      }
    : null
}

/** "dozens", "tens of thousands", "hundreds of millions": the least they can mean is twice their unit. "Tens" needs a scale. */
function readVague(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const token = tokens[at]!
  const least = VAGUE_MULTIPLES.get(token.lower)
  if (least === undefined || (token.lower === 'scores' && tokens[at + 1]?.lower !== 'of')) return null
  if ((tokens[at - 1] ?? NO_TOKEN).tag === 'number') return null
  const inner = at + 2 < end && tokens[at + 1]!.lower === 'of' ? VAGUE_MULTIPLES.get(tokens[at + 2]!.lower) : undefined
  if (inner === undefined && token.lower === 'tens') return null
  return {
    from: at,
    to: inner ? at + 3 : at + 1,
    value: null,
    step: inner ? (least * inner) / 2 : least,
    scale: 1,
    fraction: false,
  }
}
