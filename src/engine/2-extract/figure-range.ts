import { NO_TOKEN, type Token } from '../flow/token.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import type { NumberRead, Scope } from './figure-draft.ts'
import { readMeasure } from './figure-measure.ts'
import { currencyBefore, readMoney } from './figure-money.ts'
import { readNumber } from './figure-number.ts'
import { isScore } from './figure-score.ts'

/** Two bounds said: "20,000 to 24,000", "between 15 and 20", "30-40", "two or three". */
export interface RangeRead {
  readonly low: number
  readonly second: NumberRead
}

/** What a number turns out to be once what follows it is read: the low end of a range, half of a score ("won 3-1"), or neither. */
export type Joint = RangeRead | 'score' | null

const DASHES = new Set(['-', '–', '—', '‑', '−', '~'])

/** The range that the number opens. `lead`: the word right before the number and its hedge and sign. */
export function readRange(first: NumberRead, lead: string, scope: Scope): Joint {
  const { tokens, end } = scope
  if (first.value === null) return null
  const unit = readMeasure(tokens, first, end)
  for (const at of unit ? [unit.to, first.to] : [first.to]) {
    const joint = readJoint(scope, at, lead)
    if (!joint) continue
    const second = readNumber(tokens, joint.second, end)
    if (!second || second.value === null || second.fraction !== first.fraction) continue
    if (
      joint.dashed &&
      first.scale === 1 &&
      second.scale === 1 &&
      isScore(first.value, second.value, first.from, second.to, scope)
    )
      return isPlainPair(scope, first, second) ? 'score' : null
    const low = scaledLike(first, second)
    if (joint.word === 'or' && !isChoice(low, second.value, unit !== null)) continue
    if (
      low >= second.value ||
      (joint.word === 'to' && isChangeTo(lead, low, second.value)) ||
      (unit && !goesWith(tokens, unit.unit, second, end, joint.word))
    )
      continue
    return { low, second }
  }
  return null
}

/** Where the second number begins, and what stands between the two. */
function readJoint(scope: Scope, at: number, lead: string): { second: number; word: string; dashed: boolean } | null {
  const { tokens, end } = scope
  let joint = at
  const hyphen = tokenAt(tokens, joint, end)
  if (hyphen.text === '-' && ['to', 'or'].includes(tokenAt(tokens, joint + 1, end).lower)) joint++ // "24- to 30-foot"
  const token = tokenAt(tokens, joint, end)
  const dashed = DASHES.has(token.text)
  const word = dashed ? '-' : token.lower
  if (lead === 'between' ? word !== 'and' && !dashed : word !== 'to' && word !== 'or' && !dashed) return null
  let second = joint + 1
  if (second < end && currencyBefore(tokens, second + 1, second)) second++
  else if (tokenAt(tokens, second, end).lower === 'us' && tokenAt(tokens, second + 1, end).text === '$') second += 2
  if (ARTICLES.has(tokenAt(tokens, second, end).lower)) second++
  const number = tokenAt(tokens, second, end)
  if (number.type !== 'number' && !NUMBER_STARTS.has(number.lower)) return null
  if (
    dashed &&
    (tokens[at - 1]!.type !== 'number' || number.type !== 'number') &&
    !/\d|[kmb]/.test(tokens[at - 1]!.text)
  )
    return null
  return { second, word, dashed }
}

const tokenAt = (tokens: readonly Token[], at: number, end: number) => (at < end ? tokens[at]! : NO_TOKEN)
const ARTICLES = new Set(['a', 'an'])

/** Neither of two numbers has a unit of its own joined to it that would make a range of them: "3-1", "52-48". */
function isPlainPair({ tokens }: Scope, first: NumberRead, second: NumberRead): boolean {
  return tokens[first.from]!.type === 'number' && tokens[second.from]!.type === 'number'
}

/** "8 to 10 million" is 8 million to 10 million; "500 to 2 million" is not. */
function scaledLike(first: NumberRead, second: NumberRead): number {
  const value = first.value!
  return first.scale === 1 && second.scale >= 100 && value < second.value! / second.scale ? value * second.scale : value
}

/** "two or three", "10 or 12"; not "50 or 2,000". */
const isChoice = (low: number, high: number, measured: boolean) => !measured && high <= Math.max(low + 2, low * 1.5)

/** "Rose BY 12,000 to 1.45 million", "GAINED 20 to 310": by how much and to what; "rose by 5 to 8 percent" is a range. */
const isChangeTo = (lead: string, low: number, high: number) =>
  (lead === 'by' || CHANGE_WORDS.has(lead)) && high > MAX_RANGE_RATIO * low

const MAX_RANGE_RATIO = 3

/** Both ends have one unit: "40 percent to 70 percent"; "6 percent to $1.5 billion" is no range, nor is "gained 0.8% to 12.31 against the dollar". */
function goesWith(tokens: readonly Token[], unit: string, second: NumberRead, end: number, word: string): boolean {
  if (readMoney(tokens, second, 0, end)) return false
  const own = readMeasure(tokens, second, end)
  return own === null ? word !== 'to' : own.unit === unit
}
