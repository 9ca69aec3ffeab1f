import {
  CARDINALS,
  DAY_PARTS,
  DEICTIC_DAYS,
  HOLIDAYS,
  MONTHS,
  MOVING_HOLIDAYS,
  ORDINALS,
  SEASONS,
  TENS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from '../lexicon/calendar-words.ts'
import { momentStarters } from './date-core.ts'
import { at, type Line, lowerAt } from './date-line.ts'
import { partStarters } from './date-moment.ts'
import { referenceStarters } from './date-reference.ts'
import { rollingStarters } from './date-rolling.ts'
import { setStarters } from './date-set.ts'

const words = (list: string) => list.split(' ')

export const lengthStarters: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...VAGUE_COUNTS,
  ...words('a an another half ½ couple dozens hundreds scores hundred'),
])
export const unitStarters: ReadonlySet<string> = new Set([
  ...[...UNITS.keys()].filter((word) => word.endsWith('s')),
  'hour',
])

/** Words that can begin a date; at all others nothing is tried. Numbers can, too. */
const STARTERS: ReadonlySet<string> = new Set([
  ...momentStarters,
  ...partStarters,
  ...setStarters,
  ...referenceStarters,
  ...rollingStarters,
  ...lengthStarters,
  ...unitStarters,
])

const BETWEEN = words(
  'more full whole straight consecutive long solid business working work additional calendar fiscal financial school academic other',
)
const HOLIDAY_STARTS = [...HOLIDAYS.keys(), ...MOVING_HOLIDAYS.keys()].map((name) => name.split(' ')[0]!)
const COUNTS = [
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...VAGUE_COUNTS,
  ...words('couple dozen dozens hundred number fortnight'),
]
const PLACES = [
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...DEICTIC_DAYS.keys(),
  ...HOLIDAY_STARTS,
]
const LENGTHS = new Set([...UNITS.keys(), ...BETWEEN, ...COUNTS, '-', '–'])
const PERIODS = new Set([
  ...UNITS.keys(),
  ...BETWEEN,
  ...COUNTS,
  ...PLACES,
  ...ORDINALS.keys(),
  ...words('past last coming upcoming same very next -'),
])

/** Frequent words that begin a date only where one of these follows, or a number. */
const FOLLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...words('a an another').map((word) => [word, LENGTHS] as const),
  ...[...VAGUE_COUNTS].map((word) => [word, LENGTHS] as const),
  ...words('the this that same last next past current coming previous following every each all per').map(
    (word) => [word, PERIODS] as const,
  ),
])

/** Whether anything is tried at the token: the one look that every token of a text costs. */
export function mayStart(line: Line, i: number): boolean {
  const { type, lower } = at(line, i)
  if (type === 'number') return true
  if (!STARTERS.has(lower)) return false
  const followers = FOLLOWED.get(lower)
  return !followers || at(line, i + 1).type === 'number' || followers.has(lowerAt(line, i + 1))
}
