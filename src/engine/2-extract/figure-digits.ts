import { NO_TOKEN, type Token } from '../flow/token.ts'
import { type DigitValue, parseDigits } from '../lexicon/number-digits.ts'
import { FRACTION_SIGNS } from '../lexicon/number-words.ts'

/** A number printed in digits, up to but not including token `to`. */
export interface DigitsRead extends DigitValue {
  readonly to: number
  /** Printed as a fraction: "3/4". */
  readonly fraction?: boolean
}

/** "1 234 567", "40 000": groups of three behind single spaces. */
const MAX_GROUPS = 5
/** Rulers, recipes and share prices; 9/11 and 24/7 are names. */
const DIVISORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64, 100])

/** The number whose first token, a number, is at `at`: "2,500", "1 234 567", "3/4", "10 1/2", "2½", ".5"; null where the digits are no number. */
export function readDigits(tokens: readonly Token[], at: number, end: number): DigitsRead | null {
  const first = tokens[at]!
  const grouped = readGroups(tokens, at, end)
  const point = tokens[at - 1] ?? NO_TOKEN
  const pointed = point.text === '.' && point.spaced && !first.spaced
  const plain = grouped ?? parseDigits(pointed ? `0.${first.text}` : first.text)
  if (!plain) return null
  const power = grouped ? null : readPower(tokens, at + 1, end, plain)
  if (power) return power
  const to = grouped?.to ?? at + 1
  const fraction = readFraction(tokens, at, end)
  if (fraction) return fraction
  const sign = to < end ? FRACTION_SIGNS.get(tokens[to]!.text) : undefined
  if (sign !== undefined && Number.isInteger(plain.value)) return { value: plain.value + sign, step: 0.25, to: to + 1 }
  const added = to < end && tokens[to]!.type === 'number' && tokens[to]!.spaced ? readFraction(tokens, to, end) : null
  return added && plain.value < 1000
    ? { value: plain.value + added.value, step: added.step, to: added.to }
    : { value: plain.value, step: plain.step, to }
}

function readGroups(tokens: readonly Token[], at: number, end: number): DigitsRead | null {
  const first = tokens[at]!.text
  if (at + 1 >= end || tokens[at + 1]!.type !== 'number' || !/^[1-9]\d{0,2}$/.test(first)) return null
  let digits = first
  let to = at + 1
  for (; to < end && to <= at + MAX_GROUPS; to++) {
    const [group, before] = [tokens[to]!, tokens[to - 1]!]
    if (
      group.type !== 'number' ||
      group.breaks > 0 ||
      group.start - before.end !== 1 ||
      !/^\d{3}(?:\.\d+)?$/.test(group.text)
    )
      break
    digits += group.text
    if (group.text.length > 3) return { ...parseDigits(digits)!, to: to + 1 }
  }
  return to === at + 1 ? null : { ...parseDigits(digits)!, to }
}

/** "3/4", "1/2"; not "9/11", "24/7", "5/17/2018". */
function readFraction(tokens: readonly Token[], at: number, end: number): DigitsRead | null {
  if (at + 2 >= end || tokens[at + 1]!.text !== '/' || tokens[at + 1]!.spaced) return null
  const [over, under] = [tokens[at]!, tokens[at + 2]!]
  if (under.type !== 'number' || under.spaced || (tokens[at + 3]?.text === '/' && !tokens[at + 3]!.spaced)) return null
  const [n, d] = [Number(over.text), Number(under.text)]
  return n > 0 && n < d && DIVISORS.has(d) ? { value: n / d, step: 1 / d, to: at + 3, fraction: true } : null
}

/** "1.3e6", "6.2x10^-4", "2^10": science's way to write a number. */
function readPower(tokens: readonly Token[], at: number, end: number, base: DigitValue): DigitsRead | null {
  const mark = at < end ? tokens[at]! : NO_TOKEN
  if (mark === NO_TOKEN || mark.spaced) return null
  const joined = /^e(\d{1,3})$/.exec(mark.lower)
  if (joined) return powered(base, 10 ** Number(joined[1]), at + 1)
  const tenfold = mark.lower === 'x10' && tokens[at + 1]?.text === '^'
  const caret = tenfold ? at + 1 : mark.text === '^' || mark.lower === 'e' ? at : -1
  if (caret < 0) return null
  const sign = tokens[caret + 1]?.text === '-' ? -1 : tokens[caret + 1]?.text === '+' ? 1 : 0
  const exponent = tokens[caret + 1 + Math.abs(sign)]
  if (
    !exponent ||
    caret + 1 + Math.abs(sign) >= end ||
    exponent.type !== 'number' ||
    exponent.spaced ||
    exponent.text.length > 3
  )
    return null
  const n = Number(exponent.text) * (sign || 1)
  const to = caret + 2 + Math.abs(sign)
  if (mark.text === '^') return { value: base.value ** n, step: base.value ** n / 10, to }
  return powered(base, 10 ** n, to)
}

const powered = (base: DigitValue, factor: number, to: number): DigitsRead => ({
  value: base.value * factor,
  step: base.step * factor,
  to,
})
