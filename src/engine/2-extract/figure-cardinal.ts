import { NO_TOKEN, type Token } from '../flow/token.ts'
import { stepOf } from '../lexicon/number-digits.ts'
import { LETTER_SCALES, SCALE_MARKS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { CURRENCY_SIGNS, JOINED_CODES } from '../lexicon/unit-currencies.ts'
import { readDigits } from './figure-digits.ts'

/** A number in digits, words or both ("2.5 million", "two hundred and six", "two dozen"), up to but not including token `to`. */
export interface CardinalRead {
  readonly value: number
  readonly step: number
  readonly to: number
  /** The last word or mark that multiplied, as a number; 1 where there is none. */
  readonly scale: number
  readonly digits: boolean
  /** What an "and" added: 2 of "six million and two", so that "thirds" behind it divide the 2 alone. */
  readonly rest: number
  /** Nothing but a fraction in digits: "3/4". */
  readonly fraction: boolean
}

/** The parts of a number while it is read: "two million three hundred" has total 2,000,000, current 300. */
interface Sum {
  total: number
  /** -1: nothing stands before the next scale yet. */
  current: number
  /** Later scales must be smaller: "3 hundred 2 hundred" are two numbers. */
  ceiling: number
  scale: number
  step: number
  digits: boolean
  rest: number
  fraction: boolean
}

/** `joinsAnd`: "and" may go on with the number; not after "between", where it parts two. */
export function readCardinal(tokens: readonly Token[], at: number, end: number, joinsAnd = true): CardinalRead | null {
  const sum: Sum = {
    total: 0,
    current: -1,
    ceiling: Number.POSITIVE_INFINITY,
    scale: 1,
    step: 1,
    digits: tokens[at]!.type === 'number',
    rest: 0,
    fraction: false,
  }
  let to = at
  while (to < end) {
    const next = readPart(tokens, at, to, end, sum) ?? (joinsAnd && to > at ? readRest(tokens, to, end, sum) : null)
    if (next === null) break
    to = next
  }
  if (to === at) return null
  const value = sum.total + Math.max(sum.current, 0)
  return {
    value,
    step: sum.digits ? sum.step : stepOf(value),
    to,
    scale: sum.scale,
    digits: sum.digits,
    rest: sum.rest,
    fraction: sum.fraction && sum.scale === 1,
  }
}

/** Takes the part of a number at `to` into the sum; the token after it, or null where it does not belong to the number. */
function readPart(tokens: readonly Token[], at: number, to: number, end: number, sum: Sum): number | null {
  const token = tokens[to]!
  if (to > at && token.breaks > 1) return null
  const next = tokens[to + 1] ?? NO_TOKEN
  if (token.text === '-' && to > at && !token.spaced && !next.spaced && to + 1 < end && SCALES.has(next.lower))
    return sum.scale === 1 && multiply(sum, SCALES.get(next.lower)!, false) ? to + 2 : null // "3.7-billion-year-old"
  const scale = SCALES.get(token.lower) ?? (to > at ? markedScale(tokens, at, to) : undefined)
  if (scale !== undefined) return multiply(sum, scale, to === at) ? to + 1 : null
  if (token.type === 'number') {
    if (to > at && !(sum.digits && sum.scale > 1 && sum.current < 0)) return null
    const read = readDigits(tokens, to, end)
    if (!read || read.value >= sum.ceiling) return null
    sum.current = read.value
    sum.fraction = read.fraction ?? false
    if (to === at) sum.step = read.step
    else sum.step = Math.min(sum.step, read.step)
    return read.to
  }
  const small = SMALL_NUMBERS.get(token.lower)
  if (small === undefined || (to > at && (sum.digits || small === 0))) return null
  return addSmall(tokens, to, end, sum, small)
}

function multiply(sum: Sum, scale: number, first: boolean): boolean {
  if (first) sum.current = 1
  if (sum.current < 0) {
    if (scale < 1000 || sum.total === 0 || sum.ceiling === 0) return false
    sum.total *= scale // "three lakh crore"
  } else if (scale < 1000) {
    if (sum.current >= 100 && !sum.digits) return false
    sum.current *= scale
  } else {
    if (scale >= sum.ceiling) return false
    sum.total += sum.current * scale
    sum.current = -1
    sum.ceiling = scale
  }
  sum.scale = scale
  sum.step *= scale
  return true
}

function addSmall(tokens: readonly Token[], at: number, end: number, sum: Sum, small: number): number | null {
  if (sum.current >= 0 && (sum.current < 100 || sum.current % 100 !== 0)) return null
  let value = small
  let to = at + 1
  if (small >= 20 && to < end) {
    const hyphen = tokens[to]!.text === '-' ? 1 : 0
    const unit = SMALL_NUMBERS.get((tokens[to + hyphen] ?? NO_TOKEN).lower)
    if (to + hyphen < end && unit !== undefined && unit > 0 && unit < 10) {
      value += unit
      to += hyphen + 1
    }
  }
  sum.current = Math.max(sum.current, 0) + value
  return to
}

/** "two hundred AND six", "4 thousand 3 hundred AND 21": the rest is smaller than the scale before it; words do not go on in digits ("a hundred and 20 more"). */
function readRest(tokens: readonly Token[], at: number, end: number, sum: Sum): number | null {
  if (tokens[at]!.lower !== 'and' || at + 1 >= end || sum.scale < 100 || sum.rest > 0) return null
  const next = tokens[at + 1]!
  if (next.type === 'number' ? !sum.digits || sum.scale > 100 : !SMALL_NUMBERS.has(next.lower)) return null // "$3 million and 200 jobs"
  const rest = readCardinal(tokens, at + 1, end, false)
  if (!rest || rest.value === 0 || !Number.isInteger(rest.value)) return null
  if (sum.scale === 100 && rest.scale >= 1000 && rest.scale < sum.ceiling && rest.value / rest.scale < 100) {
    sum.total += (sum.current + rest.value / rest.scale) * rest.scale // "two hundred and two thousand"
  } else {
    if (rest.value >= sum.scale || rest.scale >= sum.scale) return null
    sum.total += Math.max(sum.current, 0) + rest.value
  }
  sum.rest = rest.value
  sum.current = -1
  sum.step = 1
  sum.scale = Math.max(sum.scale, rest.scale)
  sum.ceiling = 0
  return rest.to
}

/** "5bn", "5 bn", "10k", "1.2M", "$3t"; "m" small and joined is a million of money or of things, else a metre: "1.2m people", "1.8m tall". */
function markedScale(tokens: readonly Token[], at: number, mark: number): number | undefined {
  if (mark !== at + 1 || tokens[at]!.type !== 'number') return undefined
  const token = tokens[mark]!
  const before = tokens[at - 1] ?? NO_TOKEN
  const money = CURRENCY_SIGNS.has(before.text) || (!tokens[at]!.spaced && JOINED_CODES.has(before.text))
  if (token.text === 'K' && tokens[at]!.text.length === 1 && !money) return undefined // "4K video"
  const known = SCALE_MARKS.get(token.lower)
  if (known !== undefined)
    return token.spaced && (token.lower.length < 2 || token.lower === 'mm')
      ? undefined
      : token.lower === 'mm' && token.text !== 'MM'
        ? undefined
        : known
  const letter = LETTER_SCALES.get(token.lower)
  if (letter === undefined || token.spaced) return undefined
  if (money) return letter
  const next = tokens[mark + 1] ?? NO_TOKEN
  if (next.tag === 'name') return undefined // "1B Mark Teixeira"
  if (token.text === 'M' || token.lower === 'b') return letter
  const things = next.spaced && ((next.tag === 'noun' && next.lower.endsWith('s')) || next.lower === 'people')
  return token.lower === 'm' && things ? letter : undefined
}
