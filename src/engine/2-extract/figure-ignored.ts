import { NO_TOKEN, type Token } from '../flow/token.ts'
import {
  CAPITAL_DESIGNATORS,
  CLOCK_WORDS,
  DESIGNATORS,
  MONTHS,
  NO_COMPOUNDS,
  SCORE_WORDS,
  STREETS,
  WEEKDAYS,
} from '../lexicon/figure-names.ts'
import { DENOMINATORS, ORDINAL_ONES, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { CURRENCY_SIGNS } from '../lexicon/unit-currencies.ts'
import { MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import type { NumberRead, Scope } from './figure-draft.ts'
import { currencyBefore } from './figure-money.ts'
import { isYear } from './figure-year.ts'

/** The number is no amount: a time, a year, a score, part of a name or of a code. */
export function isIgnored(number: NumberRead, around: Scope): boolean {
  const first = around.tokens[number.from]!
  return (
    (first.type === 'number' && (isCode(number, around) || isClock(number, around) || isYear(number, around))) ||
    isOrdinal(number, around) ||
    isCalendarDay(number, around) ||
    (isNamed(number, around) && !currencyBefore(around.tokens, number.from, around.start)) ||
    isAddress(number, around) ||
    isListMark(number, around) ||
    isIdle(number, around)
  )
}

const tokenAt = ({ tokens, start, end }: Scope, at: number) => (at >= start && at < end ? tokens[at]! : NO_TOKEN)
const isJoined = (token: Token) => token !== NO_TOKEN && !token.spaced

/** "F-16", "192.168.1.2", "24703L202", "+1-222-2222", "/item/5", "#5", "3x4". */
function isCode(number: NumberRead, around: Scope): boolean {
  const first = tokenAt(around, number.from)
  const [before, behind] = [tokenAt(around, number.from - 1), tokenAt(around, number.from - 2)]
  if (isJoined(first) && CODE_MARKS.has(before.text)) return true
  if (isJoined(first) && before.type === 'word' && !before.spaced && before.tag !== 'clitic') return true
  if (
    isJoined(first) &&
    isJoined(before) &&
    before.text === '-' &&
    behind.type === 'word' &&
    behind.lower !== 'magnitude'
  )
    return true
  if (CALLS.has(before.lower) && first.text.length === 3) return true
  if (isJoined(first) && before.text === '-' && behind.type === 'number' && /^(?:1[5-9]|20)\d\d$/.test(behind.text))
    return true // "1995-99"
  const next = tokenAt(around, number.to)
  if (isJoined(next) && CODE_MARKS.has(next.text) && next.text !== '+') return true
  return (
    isJoined(next) &&
    next.text === '/' &&
    tokenAt(around, number.to + 1).type === 'number' &&
    isJoined(tokenAt(around, number.to + 1))
  )
}

/** "called 911". */
const CALLS = new Set([
  'call',
  'called',
  'calling',
  'calls',
  'dial',
  'dialed',
  'dialled',
  'dialing',
  'dialling',
  'phoned',
])
const CODE_MARKS = new Set(['/', '=', '&', '_', '@', '#', '\\', '+', '№', '*', '^'])

/** "10:30", "11am", "11 o'clock", "1353 GMT", "at 6 p.m.". */
function isClock(number: NumberRead, around: Scope): boolean {
  const [before, next] = [tokenAt(around, number.from - 1), tokenAt(around, number.to)]
  const after = tokenAt(around, number.to + 1)
  if (
    (next.text === ':' && isJoined(next) && after.type === 'number' && isJoined(after)) ||
    (before.text === ':' && isJoined(before) && isJoined(tokenAt(around, number.from)))
  )
    return true
  if (/^(?:a|p)\.?m\.?$/.test(next.lower) || next.lower === "o'clock")
    return number.value !== null && number.value <= 24
  if (/^[ap]$/.test(next.lower) && after.text === '.' && /^m$/.test(tokenAt(around, number.to + 2).lower)) return true
  const digits = tokenAt(around, number.from).text
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return false
  return CLOCK_WORDS.has(next.lower) || before.lower === 'at' || (before.text === '(' && CLOCK_WORDS.has(next.lower))
}

/** "11th", "21 st", "twenty-first", "one hundred fifth". */
function isOrdinal(number: NumberRead, around: Scope): boolean {
  const next = tokenAt(around, number.to)
  const word = next.text === '-' ? tokenAt(around, number.to + 1).lower : next.lower
  const round = number.value !== null && number.value >= 20 && number.value % 10 === 0
  if (round && tokenAt(around, number.from).type === 'word' && (ORDINAL_ONES.has(word) || DENOMINATORS.has(word)))
    return true
  return isJoined(next) && /^(?:st|nd|rd|th)$/.test(next.lower)
}

/** "7 April", "October 7", "Oct. 13", "Tuesday 27"; a guard for where no date was found. */
function isCalendarDay(number: NumberRead, around: Scope): boolean {
  if (number.value === null || number.value > 31 || !Number.isInteger(number.value)) return false
  const [before, next] = [tokenAt(around, number.from - 1), tokenAt(around, number.to)]
  if (
    next.capital &&
    MONTHS.has(next.lower) &&
    ((next.lower !== 'march' && next.lower !== 'may') || tokenAt(around, number.to + 1).tag !== 'noun')
  )
    return true
  const point = before.text === '.' ? tokenAt(around, number.from - 2) : before
  return point.capital && MONTHS.has(point.lower) && !tokenAt(around, number.to).lower.endsWith('s')
}

/** "Route 7", "Boeing 737", "Channel 16", "No. 10", "Group of Seven", "Formula One". */
function isNamed(number: NumberRead, around: Scope): boolean {
  const first = tokenAt(around, number.from)
  const before = tokenAt(around, number.from - 1)
  const next = tokenAt(around, number.to)
  if (first.type === 'word' && first.capital && !around.capitals && number.from > around.start && isNumberWord(first)) {
    if (!/^["“‘'(«:—–.-]+$/.test(before.text) && next.tag !== 'noun') return true
    if (before.tag === 'name' || before.lower === 'of') return true
  }
  const point = before.text === '.' && isJoined(before) ? tokenAt(around, number.from - 2) : before
  if (DESIGNATORS.has(point.lower) && number.to - number.from === 1) {
    if (before !== point) return true
    if (point.capital && !around.capitals && number.from - 1 > around.start) return true
    return !CAPITAL_DESIGNATORS.has(point.lower) && point.tag !== 'verb' && !startsNoun(next)
  }
  if (
    first.type !== 'number' ||
    before.tag !== 'name' ||
    around.capitals ||
    !first.spaced ||
    WEEKDAYS.has(before.lower) ||
    MONTHS.has(before.lower)
  )
    return false
  return Number.isInteger(number.value) && number.scale === 1 && !startsNoun(next) && !isUnitSign(next)
}

const isNumberWord = ({ lower }: Token) => SMALL_NUMBERS.has(lower) || SCALES.has(lower) || DENOMINATORS.has(lower)

const startsNoun = (token: Token) =>
  token.tag === 'noun' ||
  token.tag === 'adjective' ||
  token.tag === 'ing' ||
  token.tag === 'participle' ||
  token.tag === 'name' ||
  token.tag === 'number' ||
  MEASURE_WORDS.has(token.lower)
const isUnitSign = (token: Token) =>
  token.text === '%' ||
  token.text === '-' ||
  token.text === '°' ||
  token.text === '+' ||
  CURRENCY_SIGNS.has(token.text) ||
  token.lower === 'per' ||
  token.lower === 'or'

/** "10 Downing Street". */
const MAX_STREET_WORDS = 4

function isAddress(number: NumberRead, around: Scope): boolean {
  if (number.to - number.from !== 1 || tokenAt(around, number.from).type !== 'number') return false
  if (tokenAt(around, number.to).lower === 'block' && (number.value ?? 0) >= 100) return true // "the 12000 block of"
  for (let i = number.to; i < number.to + MAX_STREET_WORDS; i++) {
    const token = tokenAt(around, i)
    if (!token.capital) return false
    if (i > number.to && STREETS.has(token.lower)) return true
  }
  return false
}

/** "1) …", "(2) …", "[10]", and "3." at the start of a line. */
function isListMark(number: NumberRead, around: Scope): boolean {
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
function isIdle(number: NumberRead, around: Scope): boolean {
  const [before, next] = [tokenAt(around, number.from - 1), tokenAt(around, number.to)]
  const after = tokenAt(around, number.to + 1)
  if (next.text === '-' && after.type === 'word' && !after.spaced && NO_COMPOUNDS.has(after.lower)) return true
  const word = tokenAt(around, number.from).lower
  if (word !== 'one' || number.to - number.from > 1) return false
  if (before.lower === 'minus' || before.lower === 'negative') return false
  if (PRONOUN_BEFORE.has(before.lower))
    return !(POINTING.has(before.lower) && (next.tag === 'noun' || next.lower === 'of'))
  if (next.text === '-') return !MEASURE_WORDS.has(after.lower) && after.tag !== 'noun'
  return !ONE_BEFORE.has(next.lower) && !startsNoun(next)
}

const PRONOUN_BEFORE = new Set(
  'the this that which each every any another no some first last next previous only such same other right wrong new old big good bad whichever everyone loved'.split(
    ' ',
  ),
)
/** "that one of the men", "the one mile": before a noun these are no pronouns. */
const POINTING = new Set(['that', 'the', 'only', 'last', 'first', 'which'])
/** What "one" may count without a noun behind it: "one of the men", "one was killed", "one other". */
const ONE_BEFORE = new Set('of was is other more killed dead injured wounded missing hurt died'.split(' '))

/** Two numbers joined by a hyphen that are a result, a vote or a season rather than a range; `[from, to)` are both. */
const SCORE_REACH = 6

export function isScore(low: number, high: number, from: number, to: number, around: Scope): boolean {
  if (high <= low || low === 0) return true
  const bracketed = around.tokens[from - 1]?.text === '(' || around.tokens[to]?.text === ')'
  if (bracketed && high < 200 && around.tokens[to]?.type === 'punct') return true // a team's record: "(15-17)"
  for (let i = Math.max(around.start, from - SCORE_REACH); i < Math.min(around.end, to + 2); i++)
    if (SCORE_WORDS.has(around.tokens[i]!.lower)) return high < 1000
  return false
}
