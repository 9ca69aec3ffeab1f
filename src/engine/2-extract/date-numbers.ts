import { CARDINALS, ORDINALS, TENS } from '../lexicon/calendar-words.ts'
import { at, isTie, type Line, lowerAt, type Reading } from './date-line.ts'

const MAX_DIGITS = 8

/** The value of a token of ASCII digits alone, at most eight of them; -1 where it is none. */
export function digitsAt(line: Line, i: number): number {
  const { type, text } = at(line, i)
  if (type !== 'number' || text.length > MAX_DIGITS) return -1
  const value = Number(text)
  return Number.isInteger(value) && !text.includes('.') ? value : -1
}

export const digitCount = (line: Line, i: number): number => at(line, i).text.length

/** "3", "1,500", "2.5", "three", "twenty-one", "a hundred", "two dozen"; with "and a half" behind it. */
export function cardinalAt(line: Line, i: number): Reading<number> | null {
  const whole = wholeAt(line, i)
  if (!whole) return null
  const fraction = fractionAt(line, whole.to)
  return fraction ? { value: whole.value + fraction.value, from: i, to: fraction.to } : whole
}

/** "and a half", "and half", "and a quarter". */
export function fractionAt(line: Line, i: number): Reading<number> | null {
  if (lowerAt(line, i) !== 'and') return null
  const k = lowerAt(line, i + 1) === 'a' ? i + 2 : i + 1
  if (lowerAt(line, k) === 'half') return { value: 0.5, from: i, to: k + 1 }
  return lowerAt(line, k) === 'quarter' && k > i + 1 ? { value: 0.25, from: i, to: k + 1 } : null
}

function wholeAt(line: Line, i: number): Reading<number> | null {
  const token = at(line, i)
  if (token.type === 'number') return figureAt(line, i)
  const small = smallAt(line, i)
  const from = small?.to ?? (token.lower === 'a' ? i + 1 : i)
  const factor = FACTORS.get(lowerAt(line, from))
  if (factor && (small || from > i)) return { value: (small?.value ?? 1) * factor, from: i, to: from + 1 }
  return small
}

const FACTORS = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])

/** "1,500", "2.5", "2-1/2", "2 1/2". */
function figureAt(line: Line, i: number): Reading<number> | null {
  const value = Number(at(line, i).text.replaceAll(',', ''))
  if (!Number.isFinite(value) || (at(line, i - 1).text === '/' && !at(line, i).spaced)) return null
  const k = isTie(line, i + 1) ? i + 2 : i + 1
  const [above, below] = [digitsAt(line, k), digitsAt(line, k + 2)]
  const fraction = at(line, k + 1).text === '/' && !at(line, k + 1).spaced && above > 0 && above < below && below <= 9
  return fraction ? { value: value + above / below, from: i, to: k + 3 } : { value, from: i, to: i + 1 }
}

/** One to ninety-nine in words. */
function smallAt(line: Line, i: number): Reading<number> | null {
  const word = lowerAt(line, i)
  const tens = TENS.get(word)
  if (tens === undefined) {
    const value = CARDINALS.get(word)
    return value === undefined ? null : { value, from: i, to: i + 1 }
  }
  const next = isTie(line, i + 1) ? i + 2 : i + 1
  const ones = CARDINALS.get(lowerAt(line, next))
  return ones && ones < 10 ? { value: tens + ones, from: i, to: next + 1 } : { value: tens, from: i, to: i + 1 }
}

/** "27th", "third", "twenty-first". */
export function ordinalAt(line: Line, i: number): Reading<number> | null {
  const digits = digitsAt(line, i)
  if (digits > 0) {
    const ending = at(line, i + 1)
    return !ending.spaced && /^(?:st|nd|rd|th)$/.test(ending.lower) ? { value: digits, from: i, to: i + 2 } : null
  }
  const word = lowerAt(line, i)
  const value = ORDINALS.get(word)
  if (value !== undefined) return { value, from: i, to: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = isTie(line, i + 1) ? i + 2 : i + 1
  const ones = ORDINALS.get(lowerAt(line, next))
  return ones && ones < 10 ? { value: tens + ones, from: i, to: next + 1 } : null
}

/** "1st" … "31st", "27" or "twenty-seventh" as the day of a month. */
export function dayNumberAt(line: Line, i: number): Reading<number> | null {
  const ordinal = ordinalAt(line, i)
  const value = ordinal?.value ?? (digitCount(line, i) <= 2 ? digitsAt(line, i) : -1)
  return value >= 1 && value <= 31 ? { value, from: i, to: ordinal?.to ?? i + 1 } : null
}

/** "twenty-nine" behind a month, "fifteen" before one and its year. */
export function dayInWordsAt(line: Line, i: number): Reading<number> | null {
  const day = at(line, i).type === 'word' ? smallAt(line, i) : null
  return day && day.value >= 1 && day.value <= 31 ? day : null
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199
/** Two digits: "5/3/18" is of 2018, "5/3/67" of 1967. */
const CENTURY_TURN = 40

/** A year in four digits. */
export function yearAt(line: Line, i: number): number {
  const value = digitCount(line, i) === 4 ? digitsAt(line, i) : -1
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1
}

export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits < CENTURY_TURN ? 2000 : 1900)

/** "2015", "'98", "nineteen ninety-six", "two thousand and fifteen", after a month or "the year". */
export function saidYearAt(line: Line, i: number): Reading<number> | null {
  const year = yearAt(line, i)
  if (year > 0) return { value: year, from: i, to: i + 1 }
  if (/^['’‘]$/.test(at(line, i).text) && digitCount(line, i + 1) === 2 && !at(line, i + 1).spaced) {
    const two = digitsAt(line, i + 1)
    return two >= 0 ? { value: fullYear(two), from: i, to: i + 2 } : null
  }
  const first = smallAt(line, i)
  if (!first || at(line, i).type === 'number') return null
  if (lowerAt(line, first.to) === 'thousand' && first.value === 2) {
    const rest = smallAt(line, lowerAt(line, first.to + 1) === 'and' ? first.to + 2 : first.to + 1)
    return { value: 2000 + (rest?.value ?? 0), from: i, to: rest?.to ?? first.to + 1 }
  }
  if (first.value < 15 || first.value > 20) return null
  const hundred = lowerAt(line, first.to) === 'hundred' ? 1 : 0
  const second = smallAt(line, first.to + hundred)
  if (!second && hundred) return { value: first.value * 100, from: i, to: first.to + 1 }
  return second && second.value >= 10 ? { value: first.value * 100 + second.value, from: i, to: second.to } : null
}
