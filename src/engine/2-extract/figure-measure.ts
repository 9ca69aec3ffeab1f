import { NO_TOKEN, type Token } from '../flow/token.ts'
import { SCALES } from '../lexicon/number-words.ts'
import { LONG_TIMES, MEASURE_MARKS, MEASURE_WORDS, RATE_BASES } from '../lexicon/unit-measures.ts'
import { type NumberRead, type UnitRead, unitRead } from './figure-draft.ts'

/** "58km", "10.5 miles", "68-ounce", "20 degrees Celsius", "5 percent", "18-year-old", "two decades"; null where no measure follows the number. */
export function readMeasure(tokens: readonly Token[], number: NumberRead, end: number): UnitRead | null {
  const hyphen = number.to < end && tokens[number.to]!.text === '-' ? 1 : 0
  const at = number.to + hyphen
  if (at >= end || tokens[at]!.breaks > 1) return null
  const read =
    readPercent(tokens, at, end) ??
    readDegrees(tokens, at, end) ??
    readAge(tokens, at, end) ??
    readTimes(tokens, at, end)
  const unit = read ?? readPlain(tokens, at, end, hyphen > 0)
  return unit && { ...unit, from: number.from }
}

const at1 = (unit: string, to: number, times = 1) => unitRead(unit, 0, to, times)
const tokenAt = (tokens: readonly Token[], at: number, end: number) => (at < end ? tokens[at]! : NO_TOKEN)

const PERCENTS = new Set(['%', 'percent', 'percents', 'pct', 'percentage', '٪'])

function readPercent(tokens: readonly Token[], at: number, end: number): UnitRead | null {
  const split = tokens[at]!.lower === 'per' && tokenAt(tokens, at + 1, end).lower === 'cent' ? 1 : 0
  if (!split && !PERCENTS.has(tokens[at]!.lower)) return null
  const point = at + split + 1
  if (/^points?$/.test(tokenAt(tokens, point, end).lower)) return at1('percentage point', point + 1)
  if (tokens[at]!.lower === 'percentage' && tokenAt(tokens, point, end).tag === 'noun') return null
  const rate = rateAfter(tokens, point, end)
  return rate && MEASURE_WORDS.get(rate.base)?.dimension === 'time'
    ? at1(`% per ${rate.base}`, rate.to)
    : at1('%', point)
}

const DEGREES = new Set(['degree', 'degrees', 'deg', '°', 'º'])
const SCALE_OF: ReadonlyMap<string, string> = new Map([
  ['c', 'Celsius'],
  ['celsius', 'Celsius'],
  ['celcius', 'Celsius'],
  ['centigrade', 'Celsius'],
  ['f', 'Fahrenheit'],
  ['fahrenheit', 'Fahrenheit'],
  ['farenheit', 'Fahrenheit'],
  ['℃', 'Celsius'],
  ['℉', 'Fahrenheit'],
])

/** "20 degrees Celsius", "-5°C", "90 Fahrenheit", "75°". */
function readDegrees(tokens: readonly Token[], at: number, end: number): UnitRead | null {
  const first = tokens[at]!
  if (!DEGREES.has(first.lower)) {
    if (isDegreeLetter(tokens, at)) return at1(`degree ${SCALE_OF.get(first.lower)!}`, at + 1)
    const scale = first.lower.length > 1 || first.type === 'punct' ? SCALE_OF.get(first.lower) : undefined
    return scale === undefined ? null : at1(`degree ${scale}`, at + 1)
  }
  const point = first.lower === 'deg' && tokenAt(tokens, at + 1, end).text === '.' ? 1 : 0
  const scale = SCALE_OF.get(tokenAt(tokens, at + 1 + point, end).lower)
  return scale === undefined ? at1('degree', at + 1) : at1(`degree ${scale}`, at + 2 + point)
}

/** "risen by 1.1C", "above 38C", "108 F (42 C)"; not "gate 4C", "an 8 F grade". */
function isDegreeLetter(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at]!
  if (spaced && !endsPhrase(tokens[at + 1])) return false
  if ((text !== 'C' && text !== 'F') || tokens[at - 1]?.type !== 'number') return false
  const before = (tokens[at - 2] ?? NO_TOKEN).tag
  return before !== 'noun' && before !== 'name' && !isJoinedWord(tokens[at + 1])
}

const ENDING: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'punct'])
const endsPhrase = (token: Token | undefined) => token === undefined || (ENDING.has(token.tag) && token.text !== '-')

const isJoinedWord = (token: Token | undefined) => token !== undefined && !token.spaced && token.type !== 'punct'

const AGE_UNITS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day', 'hour'].flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
)

/** "years old", "-year-old", "years of age", "yo". */
function readAge(tokens: readonly Token[], at: number, end: number): UnitRead | null {
  const unit = AGE_UNITS.get(tokens[at]!.lower)
  const next = tokenAt(tokens, at + 1, end)
  if (unit === undefined) return tokens[at]!.lower === 'yo' ? at1('year of age', at + 1) : null
  const hyphen = next.text === '-' ? 1 : 0
  const old = tokenAt(tokens, at + 1 + hyphen, end).lower
  if (old === 'old' || old === 'olds') return at1(`${unit} of age`, at + 2 + hyphen)
  return next.lower === 'of' && tokenAt(tokens, at + 2, end).lower === 'age' ? at1(`${unit} of age`, at + 3) : null
}

/** "two decades", "a century". */
function readTimes(tokens: readonly Token[], at: number, _end: number): UnitRead | null {
  const long = LONG_TIMES.get(tokens[at]!.lower)
  return long ? at1(long[1], at + 1, long[0]) : null
}

/** Marks that are too short to stand apart from their number: "5 m", "3 t". */
const JOINED_ONLY = new Set([
  'm',
  't',
  'g',
  'l',
  'w',
  'v',
  's',
  'in',
  'min',
  'kt',
  'mp',
  'cal',
  'nm',
  'pp',
  'bp',
  'rad',
  'cc',
  'h',
])
/** Behind "305 m" they say that it is metres. */
const SIZES = new Set(
  'in long wide high tall deep away from above below across apart off under over sprint dash race hurdles freestyle'.split(
    ' ',
  ),
)
/** "20s", "5G" are names of times and nets. */
const NO_MARKS = new Set(['s', 'G', 'H'])

/** "1h 20M", "3h 05m 12S": a time in short form, whose parts follow each other. */
function partOfTime(tokens: readonly Token[], at: number): string | null {
  const [first, before] = [tokens[at]!, tokens[at - 2] ?? NO_TOKEN]
  if (first.spaced || before.spaced) return null
  if (first.lower === 'm') return before.lower === 'h' ? 'min' : null
  return first.lower === 's' && before.lower === 'm' && tokens[at - 4]?.lower === 'h' ? 'sec' : null
}

function readPlain(tokens: readonly Token[], at: number, end: number, hyphen: boolean): UnitRead | null {
  const first = tokens[at]!
  const second = tokenAt(tokens, at + 1, end)
  const joint = second.text === '-' ? 2 : 1
  const two =
    second.type === 'word' || joint === 2
      ? MEASURE_WORDS.get(`${first.lower}-${tokenAt(tokens, at + joint, end).lower}`)
      : undefined
  const parts = partsPer(tokens, at, end)
  if (parts) return parts
  const spelt = two ?? MEASURE_WORDS.get(first.lower)
  if (spelt) return withRate(tokens, spelt.unit, at + (two ? joint + 1 : 1), end)
  const power = /^[23]$/.test(second.text) && !second.spaced ? second.text : '' // "190 km 2" is read as one unit when joined
  const mark = MEASURE_MARKS.get(partOfTime(tokens, at) ?? first.lower + power)
  const apart = first.spaced && JOINED_ONLY.has(first.lower) && !(first.text === 'm' && SIZES.has(second.lower))
  if (!mark || apart || (!first.spaced && NO_MARKS.has(first.text) && !partOfTime(tokens, at))) return null
  if (hyphen && JOINED_ONLY.has(first.lower)) return null
  return withRate(tokens, mark.unit, at + (power ? 2 : 1), end)
}

/** "421 parts per million". */
function partsPer(tokens: readonly Token[], at: number, end: number): UnitRead | null {
  const base = tokenAt(tokens, at + 2, end).lower
  const isPart = tokens[at]!.lower === 'parts' || tokens[at]!.lower === 'part'
  return isPart && tokenAt(tokens, at + 1, end).lower === 'per' && SCALES.has(base)
    ? at1(`part per ${base}`, at + 3)
    : null
}

/** "a day", "per hour", "-a-share", "km/h". */
function withRate(tokens: readonly Token[], unit: string, at: number, end: number): UnitRead {
  const rate = rateAfter(tokens, at, end)
  return rate ? at1(`${unit} per ${rate.base}`, rate.to) : at1(unit, at)
}

const PER = new Set(['a', 'an', 'per', '/', 'each'])

/** What a price, a speed or an output is taken over, at `at`. */
export function rateAfter(tokens: readonly Token[], at: number, end: number): { base: string; to: number } | null {
  const hyphen = tokenAt(tokens, at, end).text === '-' ? 1 : 0
  const word = tokenAt(tokens, at + hyphen, end)
  const often = hyphen ? undefined : OFTEN.get(word.lower)
  if (often) return { base: often, to: at + 1 }
  if (!PER.has(word.lower)) return null
  const behind = at + hyphen + 1 + (hyphen && tokenAt(tokens, at + hyphen + 1, end).text === '-' ? 1 : 0)
  const base = tokenAt(tokens, behind, end)
  const mark = word.text === '/' ? MARKED_BASES.get(base.lower) : undefined
  const named =
    mark ??
    (RATE_BASES.has(base.lower) ? base.lower : word.lower === 'per' && base.type === 'word' ? base.lower : undefined)
  if (named === undefined || POINTS_AWAY.has(tokenAt(tokens, behind + 1, end).lower)) return null
  return { base: named === 'annum' ? 'year' : named, to: behind + 1 }
}

/** "$13bn a year earlier" tells when, not how often. */
const POINTS_AWAY = new Set(['earlier', 'ago', 'later', 'before', 'after', 'old', 'previously'])

/** "$3 million ANNUALLY". */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
])

const MARKED_BASES: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['ms', 'millisecond'],
  ['min', 'minute'],
  ['day', 'day'],
  ['l', 'litre'],
  ['kg', 'kilogram'],
])
