import { NO_TOKEN, type Token } from '../flow/token.ts'
import { DENOMINATORS, SCALES, SMALL_NUMBERS, VAGUE_MULTIPLES } from '../lexicon/number-words.ts'
import { LONG_TIMES } from '../lexicon/unit-measures.ts'
import { type CardinalRead, readCardinal } from './figure-cardinal.ts'
import type { NumberRead } from './figure-draft.ts'
import { readOver, readPortion } from './figure-portion.ts'

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
  const before = tokens[at - 1] ?? NO_TOKEN
  const bare = SCALES.has(tokens[at]!.lower)
  if (bare && !ARTICLES.has(before.lower) && !startsBare(tokens, at, before)) return null
  const cardinal = readCardinal(tokens, at, end, joinsAnd)
  if (!cardinal) return null
  const over = readOver(tokens, at, cardinal, end)
  if (over) return over
  const whole = withPoint(tokens, cardinal, end) ?? withPart(tokens, cardinal, end) ?? cardinal
  const article = bare && ARTICLES.has(before.lower)
  return {
    from: article ? at - 1 : at,
    to: whole.to,
    value: whole.value,
    step: whole.step,
    scale: whole.scale,
    fraction: cardinal.fraction,
  }
}

/** "hundred thousand", "some thousand", "thousand of": a scale without an article; not the rest of a number that was not read ("euro110 billion"). */
const startsBare = (tokens: readonly Token[], at: number, before: Token) =>
  before.breaks > 1 ||
  SCALES.has((tokens[at + 1] ?? NO_TOKEN).lower) ||
  BEFORE_BARE.has(before.lower) ||
  tokens[at + 1]?.lower === 'of' ||
  before === NO_TOKEN

const BEFORE_BARE = new Set(['some', 'about', 'around', 'per', 'nearly', 'almost', 'than', 'over', 'every', 'the'])

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

/** "one AND A HALF", "twenty and three fifths", "one and a half million", "a million and a half" (half of the million). */
function withPart(tokens: readonly Token[], whole: CardinalRead, end: number): CardinalRead | null {
  if (whole.to + 2 >= end || tokens[whole.to]!.lower !== 'and') return null
  const at = whole.to + 1
  const article = ARTICLES.has(tokens[at]!.lower)
  const over = article
    ? { value: 1, to: at + 1 }
    : isCardinalWord(tokens[at]!)
      ? readCardinal(tokens, at, end, false)
      : null
  const under = over && over.to < end ? DENOMINATORS.get(tokens[over.to]!.lower) : undefined
  if (!over || under === undefined || over.value >= under || over.value === 0) return null
  const to = over.to + 1
  const scale = to < end ? SCALES.get(tokens[to]!.lower) : undefined
  const part = over.value / under
  if (scale !== undefined && whole.scale > scale)
    return { ...whole, value: whole.value + part * scale, step: part * scale, to: to + 1 }
  const added = part * (whole.scale >= 1000 ? whole.scale : 1)
  return scaled({ ...whole, value: whole.value + added, step: added, to }, whole.scale === 1 ? scale : undefined)
}

const isCardinalWord = (token: Token) => token.type === 'number' || SMALL_NUMBERS.has(token.lower)

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
  const several = severalOf(tokens, at, end)
  if (several) return several
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

const SEVERAL = new Set(['several', 'few', 'many'])

/** "several hundred million", "a few thousand", "many dozen": two of them at least. */
function severalOf(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const before = tokens[at - 1] ?? NO_TOKEN
  if (!SCALES.has(tokens[at]!.lower) || !SEVERAL.has(before.lower)) return null
  const scale = readCardinal(tokens, at, end, false)
  if (!scale) return null
  const article = before.lower === 'few' && ARTICLES.has((tokens[at - 2] ?? NO_TOKEN).lower) ? 1 : 0
  return { from: at - 1 - article, to: scale.to, value: null, step: 2 * scale.value, scale: 1, fraction: false }
}
