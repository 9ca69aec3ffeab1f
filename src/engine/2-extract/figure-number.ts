import { NO_TOKEN, type Token } from '../flow/token.ts'
import { DENOMINATORS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { type CardinalRead, readCardinal } from './figure-cardinal.ts'
import type { NumberRead } from './figure-draft.ts'
import { readMultiple } from './figure-multiple.ts'
import { readOver, readPortion, readRatio } from './figure-portion.ts'

/** The number that begins at token `at`, with an article before it ("a dozen", "half a million"); null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, end: number, joinsAnd = true): NumberRead | null {
  const special = readMultiple(tokens, at, end) ?? readPortion(tokens, at, end)
  if (special) return special
  const plain = readCardinal(tokens, at, end, false)
  return plain && (readRatio(tokens, at, plain, end) ?? readWhole(tokens, at, plain, end, joinsAnd))
}

const ARTICLES = new Set(['a', 'an'])

function readWhole(
  tokens: readonly Token[],
  at: number,
  plain: CardinalRead,
  end: number,
  joinsAnd: boolean,
): NumberRead | null {
  const before = tokens[at - 1] ?? NO_TOKEN
  const bare = SCALES.has(tokens[at]!.lower)
  if (bare && !ARTICLES.has(before.lower) && !startsBare(tokens, at, before)) return null
  const goesOn = joinsAnd && tokens[plain.to]?.lower === 'and'
  const cardinal = goesOn ? readCardinal(tokens, at, end)! : plain
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

/** "one AND A HALF", "two-and-a-half", "twenty and three fifths", "one and a half million", "a million and a half" (half of the million). */
function withPart(tokens: readonly Token[], whole: CardinalRead, end: number): CardinalRead | null {
  const and = pastHyphen(tokens, whole.to, end)
  if (and + 2 >= end || tokens[and]!.lower !== 'and') return null
  const at = pastHyphen(tokens, and + 1, end)
  const article = ARTICLES.has(tokens[at]!.lower)
  const over = article
    ? { value: 1, to: pastHyphen(tokens, at + 1, end) }
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

const pastHyphen = (tokens: readonly Token[], at: number, end: number) =>
  at + 1 < end && tokens[at]!.text === '-' && !tokens[at]!.spaced ? at + 1 : at

const isCardinalWord = (token: Token) => token.type === 'number' || SMALL_NUMBERS.has(token.lower)

function scaled(read: CardinalRead, scale: number | undefined): CardinalRead {
  return scale === undefined
    ? read
    : { ...read, value: read.value * scale, step: read.step * scale, scale, to: read.to + 1 }
}
