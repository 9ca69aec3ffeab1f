import type { Clock, DayPart, Moment } from '../flow/date-expression.ts'
import { CARDINALS, DAY_PARTS, TIME_ZONES } from '../lexicon/calendar-words.ts'
import { anyWordsAt, at, type Line, lowerAt, type Reading, wordsAt } from './date-line.ts'
import { digitCount, digitsAt } from './date-numbers.ts'

/** "10:30", "5 p.m.", "5pm", "8.30 am", "17:49:19", "1353 GMT", "noon", "7 o'clock", with the zone behind it. */
export function clockAt(line: Line, i: number): Reading<Moment> | null {
  const word = lowerAt(line, i)
  const twelve = word === '12' ? i + 1 : i
  if (/^(?:noon|midday)$/.test(lowerAt(line, twelve)) && !isMiddayOf(line, twelve))
    return { value: { clock: { hour: 12 } }, from: i, to: twelve + 1 }
  if (lowerAt(line, twelve) === 'midnight') return { value: { clock: { hour: 0 } }, from: i, to: twelve + 1 }
  const past = pastHourAt(line, i)
  if (past) return past
  const hours = hoursAt(line, i)
  if (!hours) return null
  const half = halfOfDay(line, hours.to)
  const zoned = afterZone(line, half?.to ?? hours.to)
  const oClock = wordsAt(line, hours.to, "o'clock") || wordsAt(line, hours.to, 'oclock')
  if (!hours.sure && !half && !oClock) return null
  const { hour } = hours.value
  if (half && hour > 12) return { value: { clock: hours.value }, from: i, to: zoned }
  const turned = half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour
  return { value: { clock: { ...hours.value, hour: turned } }, from: i, to: oClock || zoned }
}

/** "the midday sun", "a noon deadline" is a time all the same. */
const isMiddayOf = (line: Line, i: number) => lowerAt(line, i) === 'midday' && at(line, i + 1).tag === 'noun'

/** Minutes that are told from the hour, in words. */
const MINUTES = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
])

/** "half past six", "quarter to nine", "ten past five in the morning". */
function pastHourAt(line: Line, i: number): Reading<Moment> | null {
  const minute = MINUTES.get(lowerAt(line, i))
  const side = lowerAt(line, i + 1)
  const hour = CARDINALS.get(lowerAt(line, i + 2))
  if (minute === undefined || !hour || hour > 12 || !/^(?:at|by|about|around|until|a)$/.test(lowerAt(line, i - 1)))
    return null
  if (side === 'past') return { value: { clock: { hour, minute } }, from: i, to: i + 3 }
  const before = at(line, i + 3)
  return side === 'to' && minute < 30 && before.tag !== 'noun'
    ? { value: { clock: { hour: hour - 1, minute: 60 - minute } }, from: i, to: i + 3 }
    : null
}

interface Hours {
  readonly value: Clock
  readonly to: number
  /** A time even without a.m. or p.m. */
  readonly sure: boolean
}

const inDay = (hour: number, minute = 0, second = 0) =>
  hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60

function hoursAt(line: Line, i: number): Hours | null {
  const { text, type } = at(line, i)
  if (type !== 'number') return wordHour(line, i)
  const [whole = '', fraction, more] = text.split('.')
  const hour = Number(whole)
  if (whole.length > 4 || more !== undefined || Number.isNaN(hour) || isTiedBefore(line, i)) return null
  if (fraction !== undefined) {
    if (fraction.length !== 2 || !inDay(hour, Number(fraction))) return null
    return { value: { hour, minute: Number(fraction) }, to: i + 1, sure: false }
  }
  if (whole.length >= 3) return militaryAt(line, i, hour)
  const minute = colonPart(line, i + 1)
  if (minute < 0) return inDay(hour) ? { value: { hour }, to: i + 1, sure: false } : null
  const second = colonPart(line, i + 3)
  if (!inDay(hour, minute, Math.max(second, 0)) || isScore(line, i)) return null
  return second < 0
    ? { value: { hour, minute }, to: i + 3, sure: true }
    : { value: { hour, minute, second }, to: i + 5, sure: true }
}

/** ":30" behind a number, both without spaces; -1 where there is none. */
const colonPart = (line: Line, i: number) =>
  at(line, i).text === ':' && !at(line, i).spaced && !at(line, i + 1).spaced && digitCount(line, i + 1) === 2
    ? digitsAt(line, i + 1)
    : -1

/** "1353 (1023 GMT)", "0730 hours", "1140 a.m." */
function militaryAt(line: Line, i: number, value: number): Hours | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  const named =
    TIME_ZONES.has(lowerAt(line, i + 1)) ||
    isZoneBehind(line, i + 1) ||
    /^(?:hours|hrs)$/.test(lowerAt(line, i + 1)) ||
    halfOfDay(line, i + 1) !== null
  return named && inDay(hour, minute) ? { value: { hour, minute }, to: i + 1, sure: true } : null
}

/** "1353 (1023 GMT)": the second time names the zone. */
const isZoneBehind = (line: Line, i: number) =>
  at(line, i).text === '(' && digitCount(line, i + 1) === 4 && TIME_ZONES.has(lowerAt(line, i + 2))

function wordHour(line: Line, i: number): Hours | null {
  const hour = CARDINALS.get(lowerAt(line, i))
  return hour && hour <= 12 ? { value: { hour }, to: i + 1, sure: false } : null
}

/** "John 3:16", "a 2:10 marathon", "12-10:30" */
const isScore = (line: Line, i: number) =>
  at(line, i - 1).tag === 'name' && at(line, i - 1).lower.length < 10 && !isTimeName(line, i - 1)
const isTimeName = (line: Line, i: number) =>
  /^(?:gmt|utc|est|edt|by|at)$/.test(lowerAt(line, i)) || lowerAt(line, i).endsWith('day')
const isTiedBefore = (line: Line, i: number) =>
  !at(line, i).spaced && i > line.from && /^[.:/$€£#]$/.test(at(line, i - 1).text)

/** "a.m.", "pm", "a . m ." */
function halfOfDay(line: Line, i: number): Reading<'am' | 'pm'> | null {
  const word = lowerAt(line, i)
  if (/^(?:am|a\.m\.|pm|p\.m\.)$/.test(word)) {
    const value = word.startsWith('a') ? 'am' : 'pm'
    const pointed = word.length === 2 && at(line, i + 1).text === '.' && !at(line, i + 1).spaced && i + 2 < line.to
    return { value, from: i, to: pointed && !at(line, i + 2).capital ? i + 2 : i + 1 }
  }
  if (word !== 'a' && word !== 'p') return null
  const to = anyWordsAt(line, i + 1, ['. m .', '. m'])
  return to ? { value: word === 'a' ? 'am' : 'pm', from: i, to } : null
}

function afterZone(line: Line, i: number): number {
  if (TIME_ZONES.has(lowerAt(line, i)) && at(line, i).text === at(line, i).text.toUpperCase()) return i + 1
  return wordsAt(line, i, 'local time') || wordsAt(line, i, 'hours') || wordsAt(line, i, 'hrs') || i
}

/** "in the morning", "at night", "during the evening" behind a day or a time. */
export function dayPartAt(line: Line, i: number): Reading<DayPart> | null {
  const prefix = anyWordsAt(line, i, [
    'in the',
    'during the',
    'at',
    'in the early',
    'in the late',
    'late in the',
    'early in the',
  ])
  const k = prefix || i
  const narrowed = /^(?:early|late|mid)$/.test(lowerAt(line, k)) ? k + 1 : k
  const after = at(line, narrowed).text === '-' && narrowed > k ? narrowed + 1 : narrowed
  const value = DAY_PARTS.get(lowerAt(line, after))
  if (!value || (prefix && lowerAt(line, i) === 'at' && value !== 'NI' && value !== 'MO')) return null
  return { value, from: i, to: after + 1 }
}
