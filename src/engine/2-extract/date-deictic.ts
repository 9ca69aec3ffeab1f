import type { CalendarUnit, Moment, Shift } from '../flow/date-expression.ts'
import { DAY_PARTS, DEICTIC_DAYS, MONTHS, UNITS } from '../lexicon/calendar-words.ts'
import { dayMonthAt, monthDateAt } from './date-calendar.ts'
import { at, isTie, type Line, lowerAt, type Reading } from './date-line.ts'
import { slashedDay } from './date-numeric.ts'
import { decadeAt, holidayAt, quarterAt, seasonAt } from './date-period.ts'
import { weekdayAt } from './date-weekday.ts'

/** "today", "yesterday", "tonight", "the day after tomorrow", "last night", "overnight". */
export function deicticDayAt(line: Line, i: number): Reading<Moment> | null {
  const word = lowerAt(line, i)
  const count = DEICTIC_DAYS.get(word)
  if (count !== undefined) {
    const outer =
      lowerAt(line, i - 2) === 'day' && lowerAt(line, i - 1) === (count > 0 ? 'after' : 'before') ? Math.sign(count) : 0
    const value: Moment = {
      shift: { unit: 'day', count: count + outer, base: 'publication' },
      ...(word === 'tonight' && { dayPart: 'NI' }),
    }
    if (isName(line, i)) return null
    return { value, from: outer ? i - (lowerAt(line, i - 3) === 'the' ? 3 : 2) : i, to: i + 1 }
  }
  return null
}

/** "USA Today", "Russia Today", "The Tonight Show". */
const isName = (line: Line, i: number) =>
  at(line, i).capital &&
  i > line.from &&
  at(line, i - 1).type === 'word' &&
  (at(line, i - 1).capital || lowerAt(line, i - 1) === 'the')

interface Direction {
  readonly count: -1 | 0 | 1
  readonly base: Shift['base']
}
const publication = (count: Direction['count']): Direction => ({ count, base: 'publication' })
const context = (count: Direction['count']): Direction => ({ count, base: 'context' })

const MODIFIERS: ReadonlyMap<string, Direction> = new Map([
  ['last', publication(-1)],
  ['past', publication(-1)],
  ['this', publication(0)],
  ['current', publication(0)],
  ['next', publication(1)],
  ['coming', publication(1)],
  ['upcoming', publication(1)],
  ['previous', context(-1)],
  ['preceding', context(-1)],
  ['prior', context(-1)],
  ['following', context(1)],
  ['ensuing', context(1)],
  ['same', context(0)],
  ['that', context(0)],
  ['the', { count: 0, base: 'near' }],
])

/** "this past Wednesday", "this coming Friday", "that same day". */
const DOUBLE = new Map([
  ['this past', publication(-1)],
  ['this last', publication(-1)],
  ['this coming', publication(1)],
  ['this upcoming', publication(1)],
  ['that same', context(0)],
  ['this same', context(0)],
  ['the very', context(0)],
])

/** "last year", "this summer", "next Monday", "the following day", "that night", "the coming month", "this fiscal year". */
export function modifiedAt(line: Line, i: number): Reading<Moment> | null {
  const double = DOUBLE.get(`${lowerAt(line, i)} ${lowerAt(line, i + 1)}`)
  const direction = double ?? MODIFIERS.get(lowerAt(line, i))
  if (!direction) return null
  const k = i + (double ? 2 : 1)
  return unitAt(line, i, k, direction) ?? (lowerAt(line, i) === 'the' ? null : placeAt(line, i, k, direction))
}

/** Units that a modifier makes a period of: not "this minute", "the second". */
const PERIODS: ReadonlySet<CalendarUnit> = new Set([
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
])

function unitAt(line: Line, from: number, i: number, { count, base }: Direction): Reading<Moment> | null {
  const word = lowerAt(line, i)
  const modifier = lowerAt(line, from)
  if (/^(?:fiscal|school|calendar|academic|financial)$/.test(word) && lowerAt(line, i + 1) === 'year') {
    const fiscal =
      word === 'calendar'
        ? {}
        : { fiscal: word === 'school' || word === 'academic' ? ('SY' as const) : ('FY' as const) }
    if (at(line, i + 2).type === 'number') return null
    return {
      value: { shift: { unit: 'year', count, base: base === 'near' ? 'publication' : base }, ...fiscal },
      from,
      to: i + 2,
    }
  }
  const working = /^(?:work|working|business)$/.test(word) && lowerAt(line, i + 1) === 'week' ? 1 : 0
  const unit =
    at(line, i).capital && at(line, from).type === 'word' && i > line.from + 1
      ? undefined
      : UNITS.get(lowerAt(line, i + working))
  const to = i + working + 1
  if (!unit || !PERIODS.has(unit) || lowerAt(line, to - 1).endsWith('s')) return null
  if (isTie(line, to) && !working) return null // "this year-end", "last day-long"
  if (lowerAt(line, i) === 'night') {
    const before = modifier === 'the' ? sideOf(line, to) : 0
    if (before < 0) return { value: { shift: { unit, count: -1, base: 'context' }, dayPart: 'NI' }, from, to: to + 1 }
    if (modifier === 'the' || modifier === 'next') return null
    const night = modifier === 'last' ? -1 : count
    return { value: { shift: { unit: 'day', count: night, base }, dayPart: 'NI' }, from, to }
  }
  if (modifier === 'the') return endsWithMonth(line, to) ? null : theUnit(line, from, to, unit)
  if (unit === 'day' && base === 'publication' && modifier !== 'next') return null // "this day", "last day of"
  if (modifier === 'last' && lowerAt(line, to) === 'of' && unit !== 'year') return null // "the last week of July"
  // "in 2005, and a report the next year"; "in the next year" is the coming one
  const following = modifier === 'next' && lowerAt(line, from - 1) === 'the' && !WITHIN.test(lowerAt(line, from - 2))
  const near = following && base === 'publication' ? 'near' : base
  const shift: Shift = { unit, count, base: unit === 'day' && base === 'publication' ? 'context' : near }
  return { value: { shift }, from: modifier === 'that' ? from : withThe(line, from), to }
}

/** "Prices rose 3% in the year TO MARCH", "the quarter ENDED June 30": so long a time, not this year. */
const endsWithMonth = (line: Line, i: number) =>
  /^(?:ended|ending)$/.test(lowerAt(line, i)) ||
  (/^(?:to|through)$/.test(lowerAt(line, i)) &&
    MONTHS.has(lowerAt(line, lowerAt(line, i + 1) === 'end' ? i + 2 : i + 1)))

const WITHIN = /^(?:in|over|within|for|during|through|of)$/

const withThe = (line: Line, from: number) => (/^(?:the|that)$/.test(lowerAt(line, from - 1)) ? from - 1 : from)

const BEFORE_THE_UNIT = new Set(
  'during for of in over within by until since through throughout into later earlier'.split(' '),
)

/** "the day before", "the week after", "the year earlier", at the end of its clause. */
function sideOf(line: Line, i: number): -1 | 0 | 1 {
  const word = lowerAt(line, i)
  const side = /^(?:before|earlier)$/.test(word) ? -1 : /^(?:after|later)$/.test(word) ? 1 : 0
  return at(line, i + 1).type === 'punct' ? side : 0
}

/** "During the year", "later in the week": only behind a preposition and not where the words go on to say which ("the week of 5 May"). */
function theUnit(line: Line, from: number, to: number, unit: CalendarUnit): Reading<Moment> | null {
  const side = sideOf(line, to)
  if (side) return { value: { shift: { unit, count: side, base: 'context' } }, from, to: to + 1 }
  if (
    unit === 'day'
      ? !/^(?:for|during|throughout|earlier|later)$/.test(
          lowerAt(line, lowerAt(line, from - 1) === 'in' ? from - 2 : from - 1),
        )
      : unit === 'century' || !BEFORE_THE_UNIT.has(lowerAt(line, from - 1))
  )
    return null
  const next = at(line, to)
  if (next.type === 'number' || next.tag === 'number') return null // "the year 2008"
  const ends =
    next.type !== 'word' ||
    /^(?:and|but|the|to|in|on|by|with|from|as|at|was|were|is|has|had|when|after|before|because)$/.test(next.lower) ||
    next.tag === 'verb' ||
    next.tag === 'pronoun' ||
    next.tag === 'wh' ||
    (next.lower === 'that' && unit === 'weekend') // not "the week that followed"
  if (!ends || /^(?:when|before|after)$/.test(next.lower) || isTie(line, to)) return null
  const base = unit === 'weekend' ? 'publication' : 'near'
  return { value: { shift: { unit, count: 0, base } }, from, to }
}

const FAR = new Set(['last', 'previous', 'next', 'following'])

/** A day, month, season or part of the day behind the modifier. */
function placeAt(line: Line, from: number, i: number, { count, base }: Direction): Reading<Moment> | null {
  const toward = count < 0 ? ('past' as const) : count > 0 ? ('future' as const) : undefined
  const part = at(line, i).capital ? undefined : DAY_PARTS.get(lowerAt(line, i)) // not "CBS This Morning"
  if (part && (count === 0 || lowerAt(line, from) === 'last' || base === 'context')) {
    const night = lowerAt(line, from) === 'last' ? -1 : base === 'context' ? count : 0
    return { value: { shift: { unit: 'day', count: night, base }, dayPart: part }, from, to: i + 1 }
  }
  const quarter = lowerAt(line, i) === 'quarter' ? null : quarterAt(line, i)
  if (quarter) return null // "last third quarter": left to the quarter
  const place =
    weekdayAt(line, i) ??
    monthDateAt(line, i) ??
    seasonAt(line, i) ??
    holidayAt(line, i) ??
    slashedDay(line, i) ??
    dayMonthAt(line, i)
  if (!place || decadeAt(line, i)) return null
  if (base === 'context' && count === 0) return null
  const { month, day, year } = place.value
  if (year !== undefined || (month !== undefined && day !== undefined && lowerAt(line, from) === 'last'))
    return { ...place, from }
  const step = FAR.has(lowerAt(line, from)) ? ('far' as const) : ('near' as const)
  const way = toward ? { toward, step } : { in: thisPeriod(place.value) }
  return { value: { ...place.value, ...way }, from, to: place.to }
}

/** "this Friday" lies in the week, "this September" and "this summer" in the year of writing. */
const thisPeriod = ({ weekday }: Moment): Moment => ({
  shift: { unit: weekday ? 'week' : 'year', count: 0, base: 'publication' },
})
