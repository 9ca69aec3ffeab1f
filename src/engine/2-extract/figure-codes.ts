import { CLOCK_WORDS, MONTHS } from '../lexicon/figure-names.ts'
import { DENOMINATORS, ORDINAL_ONES } from '../lexicon/number-words.ts'
import { isJoined, type NumberRead, type Scope, tokenAt } from './figure-draft.ts'

/** "F-16", "192.168.1.2", "24703L202", "+1-222-2222", "/item/5", "#5", "3x4". */
export function isCode(number: NumberRead, around: Scope): boolean {
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
  if (/\d{16}/.test(first.text)) return true // an id
  if (before.type === 'number' && /^0\d{2,}$/.test(before.text)) return true // "0800 123 456"
  if (first.text.length === 3 && (CALLS.has(before.lower) || CALLS.has(tokenAt(around, number.to).lower))) return true
  if (isJoined(first) && isJoined(before) && before.text === '-' && behind.type === 'number') return true // "1995-99", "555-0123"
  const next = tokenAt(around, number.to)
  if (isJoined(next) && CODE_MARKS.has(next.text) && next.text !== '+') return true
  return (
    isJoined(next) &&
    next.text === '/' &&
    tokenAt(around, number.to + 1).type === 'number' &&
    isJoined(tokenAt(around, number.to + 1))
  )
}

/** "called 911", "a 911 caller". */
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
  'caller',
  'callers',
  'dispatcher',
  'dispatchers',
  'operator',
])
const CODE_MARKS = new Set(['/', '=', '&', '_', '@', '#', '\\', '+', '№', '*', '^'])

/** "10:30", "11am", "11 o'clock", "1353 GMT", "at 6 p.m.". */
export function isClock(number: NumberRead, around: Scope): boolean {
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
export function isOrdinal(number: NumberRead, around: Scope): boolean {
  const next = tokenAt(around, number.to)
  const word = next.text === '-' ? tokenAt(around, number.to + 1).lower : next.lower
  const round = number.value !== null && number.value >= 20 && number.value % 10 === 0
  if (round && tokenAt(around, number.from).type === 'word' && (ORDINAL_ONES.has(word) || DENOMINATORS.has(word)))
    return true
  return isJoined(next) && /^(?:st|nd|rd|th)$/.test(next.lower)
}

/** "7 April", "October 7", "Oct. 13", "Tuesday 27"; a guard for where no date was found. */
export function isCalendarDay(number: NumberRead, around: Scope): boolean {
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
