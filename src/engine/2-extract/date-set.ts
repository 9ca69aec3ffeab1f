import type { CalendarUnit, DateExpression, Moment } from '../flow/date-expression.ts'
import { DAY_PARTS, DOUBTFUL_WEEKDAYS, MONTHS, SEASONS, SET_WORDS, UNITS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { clockAt, dayPartAt } from './date-clock.ts'
import { at, isDash, type Line, lowerAt, type Reading } from './date-line.ts'
import { cardinalAt, ordinalAt } from './date-numbers.ts'

type SetReading = Reading<DateExpression>
const set = (from: number, to: number, parts: Omit<DateExpression, 'type'>): SetReading => ({
  value: { type: 'set', ...parts },
  from,
  to,
})
const every = (count: number, unit: CalendarUnit) => ({ length: [{ count, unit }] })

/** What comes again: "every Friday", "each year", "daily", "twice a week", "on Mondays", "every two weeks". */
export function setAt(line: Line, i: number): SetReading | null {
  return setWordAt(line, i) ?? everyAt(line, i) ?? pluralAt(line, i)
}

/** Names are no sets: "the Daily Mail", "the Annual Report". */
function setWordAt(line: Line, i: number): SetReading | null {
  const { lower, capital } = at(line, i)
  const unit = SET_WORDS.get(lower)
  if (!unit) return null
  const [count, length] = unit
  if (capital && (i > line.from || at(line, i + 1).capital)) return null
  return isDash(line, i - 1) && !at(line, i).spaced ? null : set(i, i + 1, every(count, length))
}

/** "every other Friday", "each of the past three years" is none. */
function everyAt(line: Line, i: number): SetReading | null {
  const word = lowerAt(line, i)
  if (word !== 'every' && word !== 'each' && word !== 'per' && word !== 'all') return null
  const other = lowerAt(line, i + 1) === 'other' || lowerAt(line, i + 1) === 'second' ? 1 : 0
  const ordinal = other ? null : ordinalAt(line, i + 1)
  const count = other || ordinal ? null : cardinalAt(line, i + 1)
  const k = count?.to ?? ordinal?.to ?? i + 1 + other
  const unit = UNITS.get(lowerAt(line, k))
  if (word === 'all') {
    const whole = unit && /^(?:day|night|week|month|year)$/.test(lowerAt(line, k)) && k === i + 1
    return whole ? { value: { type: 'duration', ...every(1, unit) }, from: i, to: k + 1 } : null
  }
  const part = DAY_PARTS.get(lowerAt(line, k))
  if (part && word !== 'per' && !count) return set(i, k + 1, { at: { dayPart: part } })
  if (unit === 'weekend' && !count && !other) return set(i, k + 1, { at: { weekend: true } })
  if (unit && unit !== 'second' && unit !== 'half' && unit !== 'season')
    return set(i, clockBehind(line, k + 1), every(count?.value ?? ordinal?.value ?? 1 + other, unit))
  const place = word === 'per' ? null : placeAt(line, k)
  return place ? set(i, place.to, { at: place.value }) : null
}

/** "every day at 7:13 p.m." */
function clockBehind(line: Line, to: number): number {
  return clockAt(line, lowerAt(line, to) === 'at' ? to + 1 : to)?.to ?? to
}

/** A weekday, month or season as what comes again. */
function placeAt(line: Line, i: number): Reading<Moment> | null {
  const word = lowerAt(line, i)
  const weekday = WEEKDAYS.get(word)
  const month = MONTHS.get(word)
  const season = SEASONS.get(word)
  const value: Moment | null = weekday ? { weekday } : month ? { month } : season ? { season } : null
  if (!value) return null
  const part = weekday ? dayPartAt(line, i + 1) : null
  const k = part?.to ?? i + 1
  const clock = weekday ? clockAt(line, lowerAt(line, k) === 'at' ? k + 1 : k) : null
  return { value: { ...value, ...(part && { dayPart: part.value }), ...clock?.value }, from: i, to: clock?.to ?? k }
}

/** "Fridays", "Tuesday afternoons", "weekends". */
function pluralAt(line: Line, i: number): SetReading | null {
  const word = lowerAt(line, i)
  const one = word.endsWith('s') ? word.slice(0, -1) : ''
  const weekday = WEEKDAYS.get(one)
  if (weekday && !DOUBTFUL_WEEKDAYS.has(one) && at(line, i).capital && !isUnmarkedGenitive(line, i)) {
    const clock = clockAt(line, lowerAt(line, i + 1) === 'at' ? i + 2 : i + 1)
    return set(i, clock?.to ?? i + 1, { at: { weekday, ...clock?.value } })
  }
  const name = WEEKDAYS.get(word)
  const part = lowerAt(line, i + 1).endsWith('s') ? DAY_PARTS.get(lowerAt(line, i + 1).slice(0, -1)) : undefined
  if (name && part) return set(i, i + 2, { at: { weekday: name, dayPart: part } })
  if (word === 'weekends') return set(i, i + 1, { at: { weekend: true } })
  return null
}

/** "Tuesdays casualties" in a text that lost its apostrophes. */
const isUnmarkedGenitive = (line: Line, i: number): boolean =>
  at(line, i + 1).tag === 'noun' && !/^(?:on|and|or|,|every)$/.test(lowerAt(line, i - 1))

/** "twice a week", "three times a day", "once a year": the number of times is no date. */
export function rateAt(line: Line, i: number): SetReading | null {
  const word = lowerAt(line, i)
  const times = lowerAt(line, i - 1) === 'times' || /^(?:once|twice)$/.test(lowerAt(line, i - 1))
  const unit = UNITS.get(lowerAt(line, i + 1))
  if ((word !== 'a' && word !== 'an') || !times || !unit) return null
  return set(/^(?:once|twice)$/.test(lowerAt(line, i - 1)) ? i - 1 : i, i + 2, every(1, unit))
}

export const setStarters: ReadonlySet<string> = new Set([
  ...SET_WORDS.keys(),
  ...'every each per all weekends'.split(' '),
  ...[...WEEKDAYS.keys()].flatMap((name) => [name, `${name}s`]),
])
