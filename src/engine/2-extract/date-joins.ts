import type { Moment } from '../flow/date-expression.ts'
import { SEASONS } from '../lexicon/calendar-words.ts'
import { dayMonthAt, monthDateAt, withYear } from './date-calendar.ts'
import { clockAt, dayPartAt } from './date-clock.ts'
import { deicticDayAt, modifiedAt } from './date-deictic.ts'
import { oneLengthAt } from './date-length.ts'
import { at, isComma, isDash, type Line, lowerAt, type Reading, wordsAt } from './date-line.ts'
import { sizeOf } from './date-nth.ts'
import { dayNumberAt, ordinalAt, saidYearAt } from './date-numbers.ts'
import { numericDateAt, slashedDay } from './date-numeric.ts'
import { quarterAt, saidYear } from './date-period.ts'
import { weekdayAt } from './date-weekday.ts'

type Found = Reading<Moment>
type Join = (line: Line, found: Found) => Found | null

const MAX_JOINS = 5

/** A moment with what stands beside it and narrows it: "Saturday" + "evening", "Today" + "Saturday", "8 p.m." + "Friday", "June 5" + "last year". */
export function joinAll(line: Line, core: Found): Found {
  let found = core
  for (let n = 0; n < MAX_JOINS; n++) {
    const next = joinOne(line, found)
    if (!next) return found
    found = next
  }
  return found
}

function joinOne(line: Line, found: Found): Found | null {
  for (const join of JOINS) {
    const joined = join(line, found)
    if (joined) return joined
  }
  return null
}

const isDeicticDay = ({ shift, dayPart }: Moment) => shift?.unit === 'day' && !dayPart
const isDay = (m: Moment) =>
  m.day !== undefined || m.weekday !== undefined || m.holiday !== undefined || m.shift?.unit === 'day'
const grown = (found: Found, more: Moment, to: number): Found => ({
  value: { ...found.value, ...more },
  from: found.from,
  to,
})

/** "Today, Saturday", "on Thursday (Jan. 25)", "Tuesday March 7", "Monday the 27th", "Friday 7/6". */
const joinDate: Join = (line, found) => {
  const { weekday, month, day, year } = found.value
  if (month || day || year || !(weekday || isDeicticDay(found.value))) return null
  const open = at(line, found.to).text === '('
  const tied = open || isComma(line, found.to) || isDash(line, found.to)
  let k = tied ? found.to + 1 : found.to
  if (lowerAt(line, k) === 'the' || (isComma(line, k - 1) && lowerAt(line, k) === 'on')) k++
  const name = weekday ? null : weekdayAt(line, k)
  const date =
    name ??
    numericDateAt(line, k) ??
    slashedDay(line, k) ??
    monthDateAt(line, k) ??
    dayMonthAt(line, k) ??
    (tied ? null : dayAlone(line, k, found))
  if (!date || (!name && date.value.day === undefined)) return null
  const closed = open && at(line, date.to).text === ')' ? date.to + 1 : date.to
  return open && closed === date.to ? null : grown(found, date.value, closed)
}

/** "Monday the 21st", "Mon 13th", "Monday 21." */
function dayAlone(line: Line, i: number, found: Found): Found | null {
  const day = dayNumberAt(line, i)
  if (!day || !found.value.weekday) return null
  const ordinal = ordinalAt(line, i)
  const next = at(line, day.to)
  if (next.text === ':' || next.text === '%' || next.text === '-' || (!ordinal && next.type === 'word')) return null
  return { value: { day: day.value }, from: i, to: day.to }
}

/** "27 January, Saturday,". */
const joinWeekday: Join = (line, found) => {
  if (found.value.weekday || found.value.clock || !found.value.day || !found.value.month) return null
  const open = at(line, found.to).text === '('
  if (!open && !isComma(line, found.to)) return null
  const name = weekdayAt(line, found.to + 1)
  const closes = name && /^[,).]?$/.test(at(line, name.to).text)
  return closes ? grown(found, name.value, open ? name.to + 1 : name.to) : null
}

/** "Saturday evening", "June 5 in the morning", "yesterday afternoon", "3 o'clock in the afternoon". */
const joinDayPart: Join = (line, found) => {
  if (!(isDay(found.value) || found.value.clock) || found.value.dayPart) return null
  const part = dayPartAt(line, found.to)
  return part ? grown(found, { dayPart: part.value }, part.to) : null
}

/** "Saturday at 10:30", "January 27, 2024 5 p.m.". */
const joinClock: Join = (line, found) => {
  if (!isDay(found.value) || found.value.clock) return null
  let k = isComma(line, found.to) || isDash(line, found.to) ? found.to + 1 : found.to
  if (/^(?:at|around|about|by|for|@)$/.test(lowerAt(line, k))) k++
  const packed = /^t(\d\d)$/.exec(lowerAt(line, k))
  if (packed && !at(line, k).spaced && at(line, k + 1).text === ':') return isoClock(line, found, Number(packed[1]), k)
  const clock = clockAt(line, k)
  return clock ? grown(found, clock.value, clock.to) : null
}

/** "2024-01-27T10:30:00Z". */
function isoClock(line: Line, found: Found, hour: number, k: number): Found {
  const minute = Number(at(line, k + 2).text)
  const seconds = at(line, k + 3).text === ':' ? 2 : 0
  const zone = /^z/.test(lowerAt(line, k + 3 + seconds)) ? 1 : 0
  return grown(found, { clock: { hour, minute } }, k + 3 + seconds + zone)
}

/** "Monday two weeks from now", "Thursday a week ago". */
const joinWeeks: Join = (line, found) => {
  if (!found.value.weekday || Object.keys(found.value).length > 1) return null
  const k = isComma(line, found.to) ? found.to + 1 : found.to
  const weeks = oneLengthAt(line, k)
  if (weeks?.value.unit !== 'week' || weeks.value.count === null) return null
  const ahead = wordsAt(line, weeks.to, 'from now')
  const to = ahead || wordsAt(line, weeks.to, 'ago')
  const count = ahead ? weeks.value.count : -weeks.value.count
  return to ? grown(found, { in: { shift: { unit: 'week', count, base: 'publication' } } }, to) : null
}

/** "8 p.m. Friday", "10:30 on Saturday", "noon on January 5", "before dawn on Tuesday". */
const joinDayToClock: Join = (line, found) => {
  const bare =
    found.value.dayPart !== undefined && lowerAt(line, found.to) === 'on' && Object.keys(found.value).length === 1
  if (!(found.value.clock || bare) || isDay(found.value)) return null
  const k = /^(?:on|,)$/.test(lowerAt(line, found.to)) ? found.to + 1 : found.to
  const day =
    deicticDayAt(line, k) ??
    weekdayAt(line, k) ??
    numericDateAt(line, k) ??
    monthDateAt(line, k) ??
    dayMonthAt(line, k) ??
    modifiedAt(line, k)
  return day && isDay(day.value) ? grown(found, day.value, day.to) : null
}

/** "Monday of last week", "June 5 last year", "the third quarter of 1998", "August of that year", "spring 2003". */
const joinWhole: Join = (line, found) => {
  const { year, shift, clock, toward } = found.value
  if (year !== undefined || found.value.in || shift || (clock && !isDay(found.value)) || toward) return null
  const size = sizeOf(found.value)
  if (size === 0 || size >= 5) return null
  const tied = /^(?:of|in)$/.test(lowerAt(line, found.to))
  const k = tied ? found.to + 1 : found.to
  const whole =
    saidYear(line, k) ?? modifiedAt(line, k) ?? (lowerAt(line, k) === 'the' ? modifiedAt(line, k + 1) : null)
  if (whole && isWhole(whole.value, size)) {
    const { year: said, fiscal } = whole.value
    return said
      ? grown(found, { year: said, ...(fiscal && { fiscal }) }, whole.to)
      : grown(found, { in: whole.value }, whole.to)
  }
  if (found.value.month && !found.value.holiday) return null // read with its year already
  const comma = isComma(line, k) && !tied ? k + 1 : k
  const said = saidYearAt(line, isDash(line, comma) ? comma + 1 : comma)
  return said && said.value >= 1000 && !found.value.weekday
    ? withYear(line, found.from, isDash(line, comma) ? comma + 1 : comma, found.value)
    : null
}

const isWhole = (moment: Moment, size: number) =>
  sizeOf(moment) > size &&
  !(size === 1 && moment.shift?.unit === 'quarter') &&
  (moment.shift !== undefined || moment.year !== undefined)

/** "last year's third quarter", "next week on Tuesday", "2019 Q1", "last week, Monday". */
const joinPart: Join = (line, found) => {
  const { shift, year, month, quarter, season } = found.value
  if (month || quarter || season || found.value.in || isDay(found.value)) return null
  if (shift?.unit === 'week') {
    const k = /^(?:on|-|–|,)$/.test(lowerAt(line, found.to)) ? found.to + 1 : found.to
    const name = weekdayAt(line, k)
    return name ? { value: { ...name.value, in: found.value }, from: found.from, to: name.to } : null
  }
  if (shift?.unit !== 'year' && year === undefined) return null
  const owned = lowerAt(line, found.to) === "'s"
  const k = owned || isDash(line, found.to) ? found.to + 1 : found.to
  const part = quarterAt(line, k) ?? (owned ? seasonAlone(line, k) : null)
  if (!part) return null
  return {
    value: year === undefined ? { ...part.value, in: found.value } : { ...part.value, year },
    from: found.from,
    to: part.to,
  }
}

function seasonAlone(line: Line, i: number): Found | null {
  const season = SEASONS.get(lowerAt(line, i))
  return season ? { value: { season }, from: i, to: i + 1 } : null
}

const JOINS: readonly Join[] = [
  joinDate,
  joinWeekday,
  joinDayPart,
  joinClock,
  joinDayToClock,
  joinWeeks,
  joinWhole,
  joinPart,
]
