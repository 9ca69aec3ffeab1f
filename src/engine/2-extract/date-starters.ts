import { askedOnce } from '../flow/word.ts'
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
import { at, type Line } from './date-line.ts'
import { partStarters } from './date-moment.ts'
import { referenceFollowers, referenceStarters } from './date-reference.ts'
import { rollingStarters } from './date-rolling.ts'
import { setStarters } from './date-set.ts'

const words = (list: string) => list.split(' ')

const lengthStarters: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...VAGUE_COUNTS,
  ...words('a an another half ½ couple dozens hundreds scores hundred'),
])
const unitStarters: ReadonlySet<string> = new Set([...[...UNITS.keys()].filter((word) => word.endsWith('s')), 'hour'])

/** What is tried at a token, as a sum of these; 0 at most tokens. */
export const REFERENCE = 1
export const SET = 2
export const RATE = 4
export const ROLLING = 8
export const LENGTH = 16
export const POINT = 32
export const UNITS_ALONE = 64
const BY_WORD: readonly (readonly [number, ReadonlySet<string>])[] = [
  [REFERENCE, referenceStarters],
  [SET, setStarters],
  [RATE, new Set(['a', 'an'])],
  [ROLLING, rollingStarters],
  [LENGTH, lengthStarters],
  [POINT, momentStarters],
  [POINT, partStarters],
  [UNITS_ALONE, unitStarters],
]

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

interface Beginning {
  readonly tries: number
  /** What must follow; null where anything may. */
  readonly followers: ReadonlySet<string> | null
}

const beginningOf = askedOnce((word): Beginning => {
  let tries = 0
  for (const [kind, starters] of BY_WORD) if (starters.has(word)) tries |= kind
  const followers = tries === REFERENCE ? referenceFollowers(word) : FOLLOWED.get(word)
  return { tries, followers: followers ?? null }
})

/** What is tried at the token: the one look that every token of a text costs. */
export function triesAt(line: Line, i: number): number {
  const token = at(line, i)
  if (token.type === 'number') return LENGTH | POINT
  const { tries, followers } = beginningOf(token)
  if (tries === 0 || followers === null) return tries
  const next = at(line, i + 1)
  return next.type === 'number' || followers.has(next.lower) ? tries : 0
}
