import type { Moment } from '../flow/date-expression.ts'
import {
  CARDINALS,
  DAY_PARTS,
  DECADE_WORDS,
  DEICTIC_DAYS,
  HOLIDAYS,
  MONTHS,
  MOVING_HOLIDAYS,
  ORDINALS,
  SEASONS,
  TENS,
  WEEKDAYS,
} from '../lexicon/calendar-words.ts'
import { dayMonthAt, monthDateAt } from './date-calendar.ts'
import { clockAt } from './date-clock.ts'
import { bareDayAt, listedDayAt } from './date-days.ts'
import { deicticDayAt, modifiedAt } from './date-deictic.ts'
import { at, isDash, type Line, lowerAt, type Reader, type Reading } from './date-line.ts'
import { nthAt, weekNumberAt } from './date-nth.ts'
import { saidYearAt, yearAt } from './date-numbers.ts'
import { numericDateAt } from './date-numeric.ts'
import { centuryAt, decadeAt, holidayAt, quarterAt, saidYear, seasonAt } from './date-period.ts'
import type { ReadMoment } from './date-shift.ts'
import { weekdayAt } from './date-weekday.ts'
import { bareYearAt } from './date-year.ts'

type CoreReader = (line: Line, i: number, read: ReadMoment) => Reading<Moment> | null

const plain = (...readers: Reader<Moment>[]): CoreReader[] => readers

const NUMBER_READERS: readonly CoreReader[] = [
  listedDayAt,
  ...plain(numericDateAt, dayMonthAt, decadeAt, centuryAt, quarterAt),
  nthAt,
  ...plain(yearAndMonthAt, clockAt, bareYearAt, bareDayAt),
]

/** Word → what may begin with it, the longest first. Whoever adds a reader adds its first words here. */
const WORD_READERS = new Map<string, CoreReader[]>()
const starts = (words: Iterable<string>, ...readers: CoreReader[]) => {
  for (const word of words) WORD_READERS.set(word, [...(WORD_READERS.get(word) ?? []), ...readers])
}
starts(MONTHS.keys(), monthDateAt)
starts(
  [...WEEKDAYS.keys()].flatMap((name) => [name, `${name}s`]),
  weekdayAt,
)
starts(DEICTIC_DAYS.keys(), deicticDayAt)
starts(['last'], nthAt)
starts(
  'last past this current next coming upcoming previous preceding prior following ensuing same that'.split(' '),
  modifiedAt,
)
starts(['the'], theUnitAt)
starts(SEASONS.keys(), seasonAt)
starts([...ORDINALS.keys(), ...TENS.keys()], dayMonthAt, centuryAt, quarterAt, nthAt, bareDayAt)
starts(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], quarterAt)
starts(DECADE_WORDS.keys(), decadeAt)
starts(new Set([...HOLIDAYS.keys(), ...MOVING_HOLIDAYS.keys()].map((name) => name.split(' ')[0]!)), holidayAt)
starts(['fiscal', 'school', 'calendar', 'year'], saidYear)
starts(['year', 'month'], endAt, yearAgoAt)
starts(['noon', 'midday', 'midnight', 'half', 'quarter', ...CARDINALS.keys()], clockAt)
starts([...CARDINALS.keys(), ...TENS.keys()], dayMonthAt, yearInWordsAt)
starts(['week'], weekNumberAt, weekOfAt)
starts(['now'], nowAt)
starts(DAY_PARTS.keys(), dayPartOfAt)
starts(["'", '’', '‘'], decadeAt)

/** Words that can begin a moment; numbers aside. */
export const momentStarters: ReadonlySet<string> = new Set(WORD_READERS.keys())

/** A moment in one piece: "January 27, 2024", "Saturday", "last year", "10:30 a.m.", "the third quarter". */
export function coreAt(line: Line, i: number, read: ReadMoment): Reading<Moment> | null {
  const token = at(line, i)
  const readers = token.type === 'number' ? NUMBER_READERS : WORD_READERS.get(lowerAt(line, i))
  if (!readers) return null
  for (const reader of readers) {
    const reading = reader(line, i, read)
    if (reading) return reading
  }
  return null
}

/** "between now and May 5", "from now until Friday": elsewhere "now" is no day. */
function nowAt(line: Line, i: number): Reading<Moment> | null {
  const ranged = /^(?:between|from)$/.test(lowerAt(line, i - 1)) && /^(?:and|until|till|to)$/.test(lowerAt(line, i + 1))
  return ranged ? { value: { shift: { unit: 'day', count: 0, base: 'publication' } }, from: i, to: i + 1 } : null
}

/** "the week of April 10", "the week beginning 4 February". */
function weekOfAt(line: Line, i: number, read: ReadMoment): Reading<Moment> | null {
  if (!/^(?:of|beginning|starting|commencing|ending|ended)$/.test(lowerAt(line, i + 1))) return null
  const k = lowerAt(line, i + 2) === 'on' || lowerAt(line, i + 2) === 'the' ? i + 3 : i + 2
  const day = read(line, k)
  if (!day?.value.day || day.value.clock) return null
  return { value: { shift: { unit: 'week', count: 0, base: day.value } }, from: i, to: day.to }
}

/** "by year-end", "at year's end". */
function endAt(line: Line, i: number): Reading<Moment> | null {
  const tied = isDash(line, i + 1) || lowerAt(line, i + 1) === "'s"
  const unit = lowerAt(line, i) === 'year' ? 'year' : 'month'
  if (!tied || lowerAt(line, i + 2) !== 'end') return null
  return { value: { shift: { unit, count: 0, base: 'publication' }, part: 'late' }, from: i, to: i + 3 }
}

/** "the year-ago quarter", "year-earlier profit". */
function yearAgoAt(line: Line, i: number): Reading<Moment> | null {
  if (!isDash(line, i + 1) || !/^(?:ago|earlier|before)$/.test(lowerAt(line, i + 2))) return null
  const unit = lowerAt(line, i) === 'year' ? 'year' : 'month'
  const to = /^(?:quarter|period|month|half)$/.test(lowerAt(line, i + 3)) ? i + 4 : i + 3
  return { value: { shift: { unit, count: -1, base: 'context' } }, from: i, to }
}

/** "2017 April". */
function yearAndMonthAt(line: Line, i: number): Reading<Moment> | null {
  const year = yearAt(line, i)
  const month = MONTHS.get(lowerAt(line, i + 1))
  if (year < 1900 || !month || lowerAt(line, i + 1) === 'may' || lowerAt(line, i + 1) === 'march') return null
  return yearAt(line, i + 2) > 0 || /^\d/.test(at(line, i + 2).text)
    ? null
    : { value: { year, month }, from: i, to: i + 2 }
}

/** "in nineteen ninety-six". */
function yearInWordsAt(line: Line, i: number): Reading<Moment> | null {
  const year = /^(?:in|since|until|by)$/.test(lowerAt(line, i - 1)) ? saidYearAt(line, i) : null
  return year && { value: { year: year.value }, from: i, to: year.to }
}

/** "the year", "the same day": only `modifiedAt` behind "the". */
function theUnitAt(line: Line, i: number): Reading<Moment> | null {
  return modifiedAt(line, i)
}

const DAWNS = /^(?:dawn|dusk)$/

/** "the morning of June 5", "the night of the attack" is none. */
function dayPartOfAt(line: Line, i: number, read: ReadMoment): Reading<Moment> | null {
  const dayPart = DAY_PARTS.get(lowerAt(line, i))!
  if (lowerAt(line, i + 1) === 'of') {
    const day = read(line, i + 2)
    const { clock, year, ...parts } = day?.value ?? {}
    const isDay = parts.day || parts.weekday || parts.holiday || parts.shift?.unit === 'day'
    return day && isDay && !clock ? { value: { ...day.value, dayPart }, from: i, to: day.to } : null
  }
  const k = /^(?:early|mid|late)$/.test(lowerAt(line, i - 1)) ? i - 1 : i // "in the late afternoon"
  const asked = /^(?:in|during)$/.test(lowerAt(line, k - 2)) && lowerAt(line, k - 1) === 'the'
  const night = lowerAt(line, i - 1) === 'at' && dayPart === 'NI'
  const next = at(line, i + 1)
  if (DAWNS.test(lowerAt(line, i)) && /^(?:by|before|until|since)$/.test(lowerAt(line, i - 1)))
    return { value: { dayPart }, from: i, to: i + 1 }
  const alone = next.type === 'punct' || next.tag === 'preposition' || next.tag === 'conjunction'
  return (asked || night) && alone ? { value: { dayPart }, from: asked ? k - 1 : i, to: i + 1 } : null
}
