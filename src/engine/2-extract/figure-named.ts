import type { Token } from '../flow/token.ts'
import { CAPITAL_DESIGNATORS, DESIGNATORS, MONTHS, STREETS, WEEKDAYS } from '../lexicon/figure-names.ts'
import { DENOMINATORS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { CURRENCY_SIGNS } from '../lexicon/unit-currencies.ts'
import { MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import { isJoined, type NumberRead, type Scope, tokenAt } from './figure-draft.ts'
import { isPlural } from './figure-noun.ts'

/** "Route 7", "Boeing 737", "Channel 16", "No. 10", "Group of Seven", "Formula One". */
export function isNamed(number: NumberRead, around: Scope): boolean {
  const first = tokenAt(around, number.from)
  const before = tokenAt(around, number.from - 1)
  const next = tokenAt(around, number.to)
  if (first.type === 'word' && first.capital && !around.capitals && number.from > around.start && isNumberWord(first)) {
    if (!/^["“‘'(«:—–.-]+$/.test(before.text) && next.tag !== 'noun') return true
    if (before.tag === 'name' || before.lower === 'of') return true
  }
  if (
    first.type === 'word' &&
    isJoined(first) &&
    before.text === '-' &&
    tokenAt(around, number.from - 2).type === 'number'
  )
    return true // "7-Eleven"
  const point = before.text === '.' && isJoined(before) ? tokenAt(around, number.from - 2) : before
  if (DESIGNATORS.has(point.lower) && number.to - number.from === 1) {
    if (before !== point) return true
    if ((point.capital || CAMEL.test(point.text)) && !around.capitals && number.from - 1 > around.start) return true
    if (CAPITAL_DESIGNATORS.has(point.lower)) return first.type === 'number' && point.tag !== 'verb' && !isPlural(next) // "type 2 diabetes"
    return point.tag !== 'verb' && !(startsNoun(next) && (first.type !== 'number' || leadsToPlural(number.to, around))) // "Chapter 11 protection"
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
  const behind = tokenAt(around, number.to + 1)
  if (next.text === '-' && isJoined(next) && behind.type === 'number' && isJoined(behind))
    // "Boeing 737-800"
    return !leadsToPlural(number.to + 2, around)
  return Number.isInteger(number.value) && number.scale === 1 && !isUnitSign(next) && !leadsToPlural(number.to, around)
}

/** "iPhone". */
const CAMEL = /^[a-z][A-Z]/

const MAX_PHRASE = 5

/** Things are counted behind the number, or a measure: "Monday 12 people"; not "a Boeing 737 jet". */
function leadsToPlural(at: number, around: Scope): boolean {
  for (let i = at; i < at + MAX_PHRASE; i++) {
    const token = tokenAt(around, i)
    if (!startsNoun(token)) return false
    if (isPlural(token) || MEASURE_WORDS.has(token.lower) || token.tag === 'participle') return true
  }
  return false
}

export const isNumberWord = ({ lower }: Token) =>
  SMALL_NUMBERS.has(lower) || SCALES.has(lower) || DENOMINATORS.has(lower)

export const startsNoun = (token: Token) =>
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

export function isAddress(number: NumberRead, around: Scope): boolean {
  if (number.to - number.from !== 1 || tokenAt(around, number.from).type !== 'number') return false
  if (tokenAt(around, number.to).lower === 'block' && (number.value ?? 0) >= 100) return true // "the 12000 block of"
  for (let i = number.to; i < number.to + MAX_STREET_WORDS; i++) {
    const token = tokenAt(around, i)
    if (!token.capital) return false
    if (i > number.to && STREETS.has(token.lower)) return true
  }
  return false
}
