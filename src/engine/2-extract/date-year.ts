import type { Moment } from '../flow/date-expression.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { at, isDash, isTie, type Line, lowerAt, type Reading } from './date-line.ts'
import { digitCount, digitsAt, yearAt } from './date-numbers.ts'

const words = (list: string) => new Set(list.split(' '))
/** A year stands behind these even where a noun follows ("since 2014 elections …"). */
const ASKS = words(
  'in since until till by during before after through throughout year early late mid of from between fiscal circa',
)
const ALLOWS = words(
  'the and or to for than about around a its his her their this with on next that like , ( ; : [ “ " — – - ~ =',
)
/** What a number of this size may count; a year is never followed by them. */
const COUNTED = words(
  'people troops soldiers men women children dollars euros pounds percent % million billion km kilometers kilometres miles metres meters feet tons tonnes barrels pounds years days hours votes points jobs homes houses workers seats',
)

/**
 * Four figures as a year: "in 2014", "(1998)", "the 2006 war", "since 1979", "2014-2018". Not "2,000", "2000 troops", "1500 metres",
 * "Boeing 2000", a telephone number or a price.
 */
export function bareYearAt(line: Line, i: number): Reading<Moment> | null {
  const year = yearAt(line, i)
  if (year < 0) return null
  const before = at(line, i - 1)
  const after = at(line, i + 1)
  const read = { value: { year }, from: i, to: i + 1 }
  if (isPartOfNumber(line, i) || COUNTED.has(lowerAt(line, i + 1))) return null
  const asked = ASKS.has(lowerAt(line, i - 1))
  if (year < 1800 || year > 2099) return asked && !countsNext(line, i) ? read : null
  if (asked) return countsNext(line, i) && year % 100 === 0 ? null : read
  if (leadsToYear(line, i)) return read
  if (i === line.from) return after.type !== 'word' || !countsNext(line, i) ? read : null
  if (ALLOWS.has(lowerAt(line, i - 1)))
    return isMonthless(line, i) && (!countsNext(line, i) || isDetermined(line, i)) ? read : null
  if (before.tag === 'clitic') return read
  if (before.tag === 'name' || before.capital)
    return after.type === 'word' && countsNext(line, i) ? null : yearAfterName(line, i) ? read : null
  if (before.type !== 'word') return null
  return after.type === 'punct' && after.text !== '%' && year >= 1900 ? read : null
}

/** "Rio 2016", "Black Friday 2010", "World Cup 2018"; not "Boeing 1900", "Route 2000", "PO Box 1999". */
const yearAfterName = (line: Line, i: number) => {
  const year = yearAt(line, i)
  return (
    year >= 1980 &&
    year <= 2039 &&
    !/^(?:boeing|route|box|room|flight|windows|area|model|class|no|number|highway|channel)$/.test(lowerAt(line, i - 1))
  )
}

const isMonthless = (line: Line, i: number) => !/^[$€£¥#]$/.test(at(line, i - 1).text)

const isDetermined = (line: Line, i: number) =>
  /^(?:the|a|its|his|her|their|this|that)$/.test(lowerAt(line, i - 1)) || at(line, i - 1).tag === 'clitic'

/** A plural noun follows at once: "2000 protesters". */
function countsNext(line: Line, i: number): boolean {
  const { type, lower, tag, capital, breaks } = at(line, i + 1)
  return type === 'word' && !capital && !breaks && tag === 'noun' && lower.endsWith('s') && lower.length > 3
}

/** Tied to figures or letters: "138-2010-2015", "A2010", "2010.5", "2014/15" where read as one season elsewhere. */
function isPartOfNumber(line: Line, i: number): boolean {
  const before = at(line, i - 1)
  const after = at(line, i + 1)
  if (!at(line, i).spaced && i > line.from && /^[#$€£¥+.:/]$/.test(before.text)) return true
  if (!at(line, i).spaced && i > line.from && before.type === 'word') return true
  if (tiedNumbers(line, i) > 2) return true
  const tiedTo = isDash(line, i - 1) && !at(line, i).spaced ? i - 2 : isDash(line, i + 1) && !after.spaced ? i + 2 : 0
  if (tiedTo && at(line, tiedTo).type === 'number' && !at(line, Math.max(tiedTo, i)).spaced)
    return yearAt(line, tiedTo) < 0
  if (
    tiedTo > i &&
    tiedTo &&
    at(line, tiedTo).type === 'word' &&
    !at(line, tiedTo).spaced &&
    MONTHS.has(lowerAt(line, tiedTo))
  )
    return true
  if (after.text === ':' && !at(line, i + 2).spaced && digitsAt(line, i + 2) >= 0) return true
  if (after.type === 'word' && !after.spaced && after.lower !== "'s") return true
  return /^[%°€$£]$/.test(after.text) || (isDash(line, i + 1) && !after.spaced && digitCount(line, i + 2) > 4)
}

/** "2014 to 2018", "1990-95": the first year of two. */
function leadsToYear(line: Line, i: number): boolean {
  const tied = /^(?:to|through|until|till|-|–)$/.test(lowerAt(line, i + 1))
  return tied && yearAt(line, i + 2) > yearAt(line, i) && !COUNTED.has(lowerAt(line, i + 3)) && !countsNext(line, i + 2)
}

const MAX_TIED = 4

/** How many numbers dashes tie to one: 3 and more make a telephone number or a code. */
function tiedNumbers(line: Line, i: number): number {
  let count = 1
  for (let k = i; count < MAX_TIED && isTie(line, k + 1) && at(line, k + 2).type === 'number'; k += 2) count++
  for (let k = i; count < MAX_TIED && isTie(line, k - 1) && at(line, k - 2).type === 'number'; k -= 2) count++
  return count
}

/** "2005-06", "2013/14", "1980-88". */
export function seasonYearsAt(line: Line, i: number): Reading<{ at: Moment; until: Moment }> | null {
  const year = yearAt(line, i)
  const tie = at(line, i + 1)
  const next = digitsAt(line, i + 2)
  if (year < 1800 || tie.spaced || at(line, i + 2).spaced || (!isDash(line, i + 1) && tie.text !== '/')) return null
  // "2005-08" may be a month; "1980-88" and "2005-06" are years.
  const isYear = next === (year + 1) % 100 || (tie.text !== '/' && next > 12 && next > year % 100)
  if (digitCount(line, i + 2) !== 2 || !isYear || tiedNumbers(line, i) > 2) return null
  const last = next === 0 ? year + 1 : year - (year % 100) + next
  return { value: { at: { year }, until: { year: last } }, from: i, to: i + 3 }
}
