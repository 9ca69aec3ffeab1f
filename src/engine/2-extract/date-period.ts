import type { Moment } from '../flow/date-expression.ts'
import { DECADE_WORDS, HOLIDAYS, LONGEST_HOLIDAY_TOKENS, MOVING_HOLIDAYS, SEASONS } from '../lexicon/calendar-words.ts'
import { at, isDash, isTie, type Line, lowerAt, type Reading } from './date-line.ts'
import { digitCount, digitsAt, ordinalAt, saidYearAt, yearAt } from './date-numbers.ts'

/** "1990s", "the 1990's", "'90s", "the nineties". */
export function decadeAt(line: Line, i: number): Reading<Moment> | null {
  const word = DECADE_WORDS.get(lowerAt(line, i))
  if (word !== undefined)
    return lowerAt(line, i - 1) === 'the' ? { value: { decade: 190 + word }, from: i, to: i + 1 } : null
  const marked = /^['’‘]$/.test(at(line, i).text)
  const k = marked ? i + 1 : i
  const value = digitsAt(line, k)
  const ending = at(line, k + 1)
  if ((ending.lower !== 's' && ending.lower !== "'s") || value % 10 || value < 0) return null
  if (ending.spaced && ending.lower !== 's') return null
  const long = digitCount(line, k) === 4 && yearAt(line, k) > 0
  const short = digitCount(line, k) === 2 && value >= 20 && (marked || followsThe(line, i))
  if (!long && !short) return null
  if (long && value % 100 === 0 && value < 2000) return { value: { century: value / 100 }, from: i, to: k + 2 } // "the 1800s"
  return { value: { decade: long ? value / 10 : 190 + value / 10 }, from: i, to: k + 2 }
}

/** "the 80s", "the early 80s", "the mid-80s"; "in her early 20s" is an age. */
function followsThe(line: Line, i: number): boolean {
  const k = isDash(line, i - 1) ? i - 2 : i - 1
  return lowerAt(line, k) === 'the' || (/^(?:early|mid|late)$/.test(lowerAt(line, k)) && lowerAt(line, k - 1) === 'the')
}

/** "the 19th century", "21st-century". */
export function centuryAt(line: Line, i: number): Reading<Moment> | null {
  const nth = ordinalAt(line, i)
  const to = nth && (isTie(line, nth.to) ? nth.to + 1 : nth.to)
  if (!to || !/^centur(?:y|ies)$/.test(lowerAt(line, to)) || nth.value > 22) return null
  return { value: { century: nth.value - 1 }, from: i, to: to + 1 }
}

/** "the third quarter", "Q3", "2017 Q1", "first half", "third-quarter"; their year is joined to them as to a month. */
export function quarterAt(line: Line, i: number): Reading<Moment> | null {
  const coded = /^([qh])([1-4])$/.exec(lowerAt(line, i))
  const before = isDash(line, i - 1) ? i - 2 : i - 1
  if (coded) {
    const n = Number(coded[2])
    if (coded[1] === 'q') return { value: { quarter: n }, from: i, to: i + 1 }
    return n <= 2 && (yearAt(line, before) > 0 || yearAt(line, i + 1) > 0)
      ? { value: { half: n }, from: i, to: i + 1 }
      : null
  }
  const nth = ordinalAt(line, i)
  if (!nth) return null
  const to = isTie(line, nth.to) ? nth.to + 1 : nth.to
  const unit = lowerAt(line, to)
  if (unit === 'quarter' && nth.value <= 4 && !isGame(line, i, to + 1))
    return { value: { quarter: nth.value }, from: i, to: to + 1 }
  if (unit === 'half' && nth.value <= 2 && (halfOfYear(line, to + 1) || isOfBusiness(line, i, to + 1)))
    return { value: { half: nth.value }, from: i, to: to + 1 }
  if (unit === 'quarter' || unit === 'half') return null
  return nth.value <= 4 && isElliptic(line, i, nth.to) ? { value: { quarter: nth.value }, from: i, to: nth.to } : null
}

/** "4.2 percent in the FIRST", behind a sentence's "second quarter". */
function isElliptic(line: Line, from: number, to: number): boolean {
  if (lowerAt(line, from - 1) !== 'the' || !/^(?:in|from|of)$/.test(lowerAt(line, from - 2))) return false
  if (at(line, to).type !== 'punct' || isTie(line, to)) return false
  for (let k = from - 3; k > Math.max(line.from, from - MAX_GAME_REACH); k--)
    if (lowerAt(line, k) === 'quarter') return !isGame(line, k, from)
  return false
}

/** "the first half of the match" is no date; "the first half of 2015", "of the year", "of last year" is. */
const halfOfYear = (line: Line, i: number) =>
  lowerAt(line, i) === 'of' &&
  (yearAt(line, i + 1) > 0 || [i + 1, i + 2].some((k) => /^(?:year|fiscal)$/.test(lowerAt(line, k))))

const BUSINESS = new Set(
  'profit profits sales revenue revenues earnings turnover dividend dividends exports imports output growth gdp pretax pre-tax'.split(
    ' ',
  ),
)

/** "first-half profit", "sales rose in the first half"; never beside a word of a match. */
function isOfBusiness(line: Line, from: number, to: number): boolean {
  if (isGame(line, from, to)) return false
  for (let k = Math.max(line.from, from - BUSINESS_REACH); k < to + BUSINESS_REACH; k++)
    if (BUSINESS.has(lowerAt(line, k))) return true
  return false
}
const BUSINESS_REACH = 8

/** Words of a match: its quarters are none of a year. */
const GAME = new Set(
  'touchdown touchdowns td goal goals yard yards pass passes game quarterback coach halftime scored points lead final finals interception rebounds'.split(
    ' ',
  ),
)
const MAX_GAME_REACH = 20

/** "the fourth quarter of 2008" is of a year, "the fourth quarter" beside a touchdown is not. */
function isGame(line: Line, from: number, to: number): boolean {
  const dated =
    lowerAt(line, to) === 'of' &&
    (yearAt(line, to + 1) > 0 || /^(?:the|this|last|next|fiscal|that)$/.test(lowerAt(line, to + 1)))
  if (dated) return false
  if (lowerAt(line, to) === 'of') return true
  for (let k = Math.max(line.from, from - MAX_GAME_REACH); k < to + MAX_GAME_REACH; k++)
    if (GAME.has(lowerAt(line, k))) return true
  return false
}

const BEFORE_SEASON = new Set(
  'in during of since until by this last next every early late mid past coming the each through all'.split(' '),
)

/** "summer" behind a word that asks for a time or before a year; "spring" the source and "fall" the drop are none. */
export function seasonAt(line: Line, i: number): Reading<Moment> | null {
  const season = SEASONS.get(lowerAt(line, i))
  if (!season) return null
  const value = { season }
  const before = lowerAt(line, isDash(line, i - 1) ? i - 2 : i - 1)
  const yearBehind = yearAt(line, i + 1) > 0 || (lowerAt(line, i + 1) === 'of' && yearAt(line, i + 2) > 0)
  const read = { value, from: i, to: i + 1 }
  if (yearBehind) return read
  if (!BEFORE_SEASON.has(before)) return null
  if (before !== 'the') return doubtful(line, i) && !SURE_BEFORE.test(before) ? null : read
  if (isInSpring(line, i)) return read
  return !doubtful(line, i) &&
    /^(?:in|during|of|since|until|by|over|through|throughout|for)$/.test(lowerAt(line, i - 2)) &&
    !nounBehind(line, i)
    ? read
    : null
}

const SURE_BEFORE = /^(?:this|last|next|every|each|early|late|mid|past|coming|since|until)$/

/** "They will marry in the spring.": nobody is in a spring of water at the end of a sentence; "in the fall" may be a drop. */
const isInSpring = (line: Line, i: number) =>
  lowerAt(line, i) === 'spring' && lowerAt(line, i - 2) === 'in' && at(line, i + 1).type === 'punct'

const doubtful = (line: Line, i: number) => /^(?:spring|fall)$/.test(lowerAt(line, i))
/** "in the summer games", "during the winter storm". */
const nounBehind = (line: Line, i: number) => at(line, i + 1).tag === 'noun' || at(line, i + 1).tag === 'name'

const BEFORE_HOLIDAY = new Set('on at by before after since until last next this to from through'.split(' '))
/** Feast days also where they are written small. */
const UNMISTAKABLE = new Set('christmas easter halloween thanksgiving juneteenth black earth'.split(' '))

export function holidayAt(line: Line, i: number): Reading<Moment> | null {
  let name = ''
  let found: Reading<Moment> | null = null
  for (let k = i; k < i + LONGEST_HOLIDAY_TOKENS; k++) {
    name = name ? `${name} ${lowerAt(line, k)}` : lowerAt(line, k)
    if (HOLIDAYS.has(name) || MOVING_HOLIDAYS.has(name)) found = { value: { holiday: name }, from: i, to: k + 1 }
  }
  const next = at(line, found?.to ?? i)
  if (!found || (next.capital && next.tag === 'name')) return null
  if (next.tag === 'noun' && !next.breaks && !BEFORE_HOLIDAY.has(lowerAt(line, i - 1))) return null // "Christmas trees"
  return at(line, i).capital || UNMISTAKABLE.has(lowerAt(line, i)) ? found : null
}

/** "fiscal 1998", "fiscal year 2008", "the year 2008", "calendar year 2008". */
export function saidYear(line: Line, i: number): Reading<Moment> | null {
  const fiscal = /^(?:fiscal|school)$/.test(lowerAt(line, i))
  const named = fiscal || lowerAt(line, i) === 'calendar' ? i + 1 : i
  const k = lowerAt(line, named) === 'year' ? named + 1 : named
  if (k === i) return null
  const year = saidYearAt(line, k)
  if (!year) return null
  const kind = fiscal ? { fiscal: lowerAt(line, i) === 'school' ? ('SY' as const) : ('FY' as const) } : {}
  return { value: { year: year.value, ...kind }, from: i, to: year.to }
}
