import type { Moment } from '../flow/date-expression.ts'
import { DOUBTFUL_MONTHS, MONTHS } from '../lexicon/calendar-words.ts'
import { at, isComma, isDash, isTie, type Line, lowerAt, type Reading } from './date-line.ts'
import { dayInWordsAt, dayNumberAt, digitCount, digitsAt, ordinalAt, saidYearAt, yearAt } from './date-numbers.ts'
import { isRealDay } from './date-numeric.ts'

/** The month named at `i`, with the point of its abbreviation. Whether "May" is one is for the words around it to say. */
export function monthAt(line: Line, i: number): Reading<number> | null {
  const month = MONTHS.get(lowerAt(line, i))
  if (!month) return null
  const point = at(line, i + 1)
  const abbreviated = at(line, i).text.length <= 4 && point.text === '.' && !point.spaced && i + 2 < line.to
  return { value: month, from: i, to: abbreviated ? i + 2 : i + 1 }
}

/** "January 27, 2024", "Jan. 27", "January 2024", "November 28 , 2005", "May the 4th", "Oct/2", "August". */
export function monthDateAt(line: Line, i: number): Reading<Moment> | null {
  const month = monthAt(line, i)
  if (!month) return null
  const day = dayBehind(line, month)
  if (day) return withYear(line, i, day.to, { month: month.value, day: day.value })
  const packed = packedAt(line, month)
  if (packed) return packed
  const dated = withYear(line, i, month.to, { month: month.value })
  return dated.value.year !== undefined || isMonthHere(line, i) ? dated : null
}

function dayBehind(line: Line, month: Reading<number>): Reading<number> | null {
  let from = month.to
  if (isComma(line, from) || lowerAt(line, from) === 'the' || at(line, from).text === '/' || isTie(line, from)) from++
  const day = dayNumberAt(line, from) ?? (from === month.to ? dayInWordsAt(line, from) : null)
  if (!day || !isRealDay(undefined, month.value, day.value)) return null
  if (isComma(line, from - 1) && !ordinalAt(line, from)) return null // "In May, 20 people"
  const next = at(line, day.to)
  if ((next.text === ':' && digitsAt(line, day.to + 1) >= 0 && !next.spaced) || isCounted(line, month.from, day.to))
    return null
  return day
}

/** "In May 20 people were killed", "in June 5 percent": a number of something; but "the June 20 talks", "on June 20". */
function isCounted(line: Line, month: number, to: number): boolean {
  const next = at(line, to)
  if (next.text === '%' || /^(?:percent|per|million|billion|thousand|hundred|km|am|pm|a\.m\.|p\.m\.)$/.test(next.lower))
    return true
  return (
    lowerAt(line, month - 1) === 'in' &&
    next.type === 'word' &&
    !next.capital &&
    next.tag === 'noun' &&
    next.lower.endsWith('s')
  )
}

/** "28,2005" without its space is one number to the scanner. */
function packedAt(line: Line, month: Reading<number>): Reading<Moment> | null {
  const [day = 0, year = 0, more] = at(line, month.to).text.split(',').map(Number)
  if (more !== undefined || !(year >= 1900 && year < 2100) || !isRealDay(year, month.value, day)) return null
  return { value: { year, month: month.value, day }, from: month.from, to: month.to + 1 }
}

const YEAR_TIES = new Set([',', 'of', 'in', '/', '-', '–'])

/** The year behind a date: "27 January 2024", "January 27, 2024", "August in 2020", "Dec/2018", "April of '87". */
export function withYear(line: Line, i: number, to: number, moment: Moment): Reading<Moment> {
  const tie = YEAR_TIES.has(lowerAt(line, to)) ? to + 1 : to
  const year = saidYearAt(line, tie) ?? bareShortYear(line, tie, moment)
  if (!year || year.value < 1000 || followsNumber(line, year.to)) return { value: moment, from: i, to }
  if (moment.day !== undefined && !isRealDay(year.value, moment.month!, moment.day))
    return { value: moment, from: i, to }
  return { value: { ...moment, year: year.value }, from: i, to: year.to }
}

/** "15 April of 87". */
function bareShortYear(line: Line, i: number, { day }: Moment): Reading<number> | null {
  const year = lowerAt(line, i - 1) === 'of' && digitCount(line, i) === 2 ? digitsAt(line, i) : -1
  return year > 31 && (day || lowerAt(line, i - 1) === 'of') ? { value: 1900 + year, from: i, to: i + 1 } : null
}

const followsNumber = (line: Line, to: number) =>
  at(line, to).text === ':' && !at(line, to).spaced && !at(line, to + 1).spaced && digitsAt(line, to + 1) >= 0

/** "27 January 2024", "the 27th of January", "fourth of July", "27-28 January" is a range and read elsewhere. */
export function dayMonthAt(line: Line, i: number): Reading<Moment> | null {
  const day = dayNumberAt(line, i) ?? wordsBeforeYear(line, i)
  if (!day || /^[$€£¥]$/.test(lowerAt(line, i - 1))) return null
  let from = day.to
  if (lowerAt(line, from) === 'day') from++
  if (lowerAt(line, from) === 'of' || isTie(line, from) || at(line, from).text === '/') from++
  if (lowerAt(line, from) === 'the') return null
  const month = monthAt(line, from)
  if (!month || !isRealDay(undefined, month.value, day.value) || isOther(line, i, from, month.value)) return null
  return withYear(line, i, month.to, { month: month.value, day: day.value })
}

/** "fifteen August nineteen ninety-three". */
function wordsBeforeYear(line: Line, i: number): Reading<number> | null {
  const day = dayInWordsAt(line, i)
  return day && monthAt(line, day.to) && saidYearAt(line, day.to + 1) ? day : null
}

/** "the second May reshuffle", "5 may be hurt": a small letter, or an ordinal before a doubtful month without "of". */
function isOther(line: Line, i: number, month: number, value: number): boolean {
  const word = at(line, month)
  if (value === 5 || value === 3)
    return !word.capital && lowerAt(line, month - 1) !== 'of' && yearAt(line, month + 1) < 0
  return at(line, i).type === 'word' && month === i + 1 && DOUBTFUL_MONTHS.has(word.lower) && !word.capital
}

const words = (list: string) => new Set(list.split(' '))
/** Only a time stands behind these; behind the weaker ones also a person ("by April Smith", "of June Brown"). */
const ASKS = words('in since until till during throughout last next this early late mid past coming every each')
const ALLOWS = words('by of through before after between from to for about around late. end beginning start')
const VERBS_TOO = words('may march')

/**
 * A month without day or year is one where its word means nothing else ("October") or a preposition asks for a time ("in May",
 * "since August", "mid-June"); "May" the verb, "April Smith", "the March" are none.
 */
function isMonthHere(line: Line, i: number): boolean {
  const { lower, capital } = at(line, i)
  const before = lowerAt(line, isDash(line, i - 1) ? i - 2 : i - 1)
  const after = at(line, i + 1)
  if (ASKS.has(before)) return capital || !VERBS_TOO.has(lower) || (before !== 'this' && after.type === 'punct')
  const named = after.type === 'word' && after.capital && !after.breaks && !MONTHS.has(after.lower)
  if (named) return false
  if (!DOUBTFUL_MONTHS.has(lower)) return capital || lower === 'july' || lower.length > 4
  return (capital || !VERBS_TOO.has(lower)) && (ALLOWS.has(before) || isListed(line, i) || narrowsNoun(line, i))
}

/** "Said April UNEMPLOYMENT fell", "strong May SALES"; not "Judge April Smith", "May voters decide?", "March organisers said". */
function narrowsNoun(line: Line, i: number): boolean {
  const [before, { capital, lower }, after] = [at(line, i - 1), at(line, i), at(line, i + 1)]
  if (!capital || before.capital || after.type !== 'word' || after.tag !== 'noun' || after.breaks > 0) return false
  return MONTHLY.has(after.lower) && (i > line.from || !VERBS_TOO.has(lower))
}

/** What is counted or held by the month. */
const MONTHLY = words(
  'unemployment sales inflation output exports imports employment payrolls orders prices production retail figures data report reading election elections vote referendum deadline meeting summit trial quarter issue delivery flooding floods earthquake attack attacks bombing coup ceasefire',
)

/** "June and August", "April to June", "March, May and June". */
function isListed(line: Line, i: number): boolean {
  const ties = (k: number) => isDash(line, k) || isComma(line, k) || /^(?:and|or|to)$/.test(lowerAt(line, k))
  const isMonth = (k: number) => MONTHS.has(lowerAt(line, k)) && at(line, k).capital
  return (ties(i - 1) && (isMonth(i - 2) || isMonth(i - 3))) || (ties(i + 1) && isMonth(i + 2))
}
