import { NO_COMPOUNDS } from '../lexicon/figure-names.ts'
import { CURRENCY_SIGNS } from '../lexicon/unit-currencies.ts'
import { MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import { isJoined, type NumberRead, type Scope, tokenAt } from './figure-draft.ts'
import { isNumberWord, startsNoun } from './figure-named.ts'

/** "1) …", "(2) …", "[10]", and "3." at the start of a line. */
export function isListMark(number: NumberRead, around: Scope): boolean {
  if (number.to - number.from !== 1 || tokenAt(around, number.from).type !== 'number') return false
  const [before, next] = [tokenAt(around, number.from - 1), tokenAt(around, number.to)]
  if (before.text === '[' && next.text === ']') return true
  if (next.text === ')' && isListed(number, around))
    return before.text !== '('
      ? (number.value ?? 0) < 20 && before.type !== 'number' && !CURRENCY_SIGNS.has(before.text)
      : number.from - 1 === around.start || (number.value ?? 0) < 10
  return number.from === around.start && next.text === '.' && around.end - around.start > 3
}

/** A bracket closes behind the number that none opened. */
function isListed(number: NumberRead, around: Scope): boolean {
  if (isJoined(tokenAt(around, number.to))) return true
  for (let i = number.from; i > Math.max(around.start, number.from - BRACKET_REACH); i--)
    if (tokenAt(around, i - 1).text === '(') return false
  return true
}

const BRACKET_REACH = 20

/** Pronoun "one", "no one", "one another"; "two-way"; a score. */
export function isIdle(number: NumberRead, around: Scope): boolean {
  const [before, next] = [tokenAt(around, number.from - 1), tokenAt(around, number.to)]
  const after = tokenAt(around, number.to + 1)
  if (next.text === '-' && after.type === 'word' && !after.spaced && NO_COMPOUNDS.has(after.lower)) return true
  if (next.text === '-' && after.capital && isNumberWord(after)) return true // "7-Eleven"
  const word = tokenAt(around, number.from).lower
  if (word === 'zero') return ZERO_BEFORE.has(before.lower) || ZERO_AFTER.has(next.lower)
  if (word !== 'one' || number.to - number.from > 1) return false
  if (before.lower === 'minus' || before.lower === 'negative') return false
  if (PRONOUN_BEFORE.has(before.lower))
    return !(POINTING.has(before.lower) && (next.tag === 'noun' || next.lower === 'of'))
  if (next.text === '-') return !MEASURE_WORDS.has(after.lower) && after.tag !== 'noun'
  return !ONE_BEFORE.has(next.lower) && !startsNoun(next)
}

/** "ground zero", "zero tolerance". */
const ZERO_BEFORE = new Set(['ground', 'net', 'absolute', 'patient', 'day', 'year', 'sub'])
const ZERO_AFTER = new Set(['tolerance', 'sum', 'hour', 'gravity', 'in'])

const PRONOUN_BEFORE = new Set(
  'the this that which each every any another no some first last next previous only such same other right wrong new old big good bad whichever everyone loved'.split(
    ' ',
  ),
)
/** "that one of the men", "the one mile": before a noun these are no pronouns. */
const POINTING = new Set(['that', 'the', 'only', 'last', 'first', 'which'])
/** What "one" may count without a noun behind it: "one of the men", "one was killed", "one other". */
const ONE_BEFORE = new Set('of was is other more killed dead injured wounded missing hurt died'.split(' '))
