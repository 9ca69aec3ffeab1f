import type { Figure } from '../../model/mention.ts'
import { namesPeople, peopleUnit } from './figure-roles.ts'
import { stepOf } from './number-digits.ts'
import { converted, type UnitKind, unitKindOf } from './unit-kind.ts'

/** How two figures of one thing stand to each other. */
export type Standing =
  /** The same number, whatever the hedges. */
  | 'same'
  /** Other numbers that can both hold. */
  | 'meets'
  /** Cannot both hold. */
  | 'apart'

/** Lengths, areas and weights of one thing differ that much by where and how they are measured. */
const MEASURE_TOLERANCE = 0.1
const TOLERANT = new Set(['length', 'area', 'volume', 'mass', 'speed'])
/** Kinds that are counted in whole units rather than rounded: years of age, weeks. */
const COUNTED = new Set(['time', '%'])
/** A round number that is so near another, and by half its last digit at most, may stand for it: 600 for 612. Small numbers are counted, not rounded. */
const ROUNDING_SHARE = 0.05
const MIN_ROUNDED = 100

export function standingOf(a: Figure, b: Figure): Standing {
  if (a.vague !== null || b.vague !== null) return a.vague === b.vague ? 'same' : 'meets'
  const [x, y] = [kindOf(a), kindOf(b)]
  if (x.group !== y.group) return isSameNumber(a, b, x, y) && areBothPeople(a, b) ? 'same' : 'meets' // miles and people never speak against each other
  if (isSameNumber(a, b, x, y)) return 'same'
  const [p, q] = [intervalOf(a, x), intervalOf(b, y)]
  const gap = Math.max(p.low - q.high, q.low - p.high)
  if (gap <= 0) return 'meets'
  const size =
    p.high < q.low ? Math.max(Math.abs(p.high), Math.abs(q.low)) : Math.max(Math.abs(q.high), Math.abs(p.low))
  if (isLoose(a, b) && TOLERANT.has(x.group) && gap / size <= MEASURE_TOLERANCE) return 'meets'
  return isRoundingOf(a, b) || isRoundingOf(b, a) ? 'meets' : 'apart'
}

/** "12 people", "a dozen runners". */
const areBothPeople = (a: Figure, b: Figure) => namesPeople(a.unit ?? '') && namesPeople(b.unit ?? '')

/** Two exact lengths in one unit differ where they differ; "about 58 km" and "35 miles" need not. */
const isLoose = (a: Figure, b: Figure) => a.unit !== b.unit || a.hedge !== 'exact' || b.hedge !== 'exact'

const kindOf = (figure: Figure): UnitKind => unitKindOf(peopleUnit(figure.unit, figure.role) ?? '', isShare(figure))
/** "Half of the homes" is told as 0.5 homes; "0.5 goals a game" and a ".308 average" are no shares. */
export const isShare = ({ value, low, high, unit, text }: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'text'>) =>
  (value ?? high ?? low ?? 1) < 1 &&
  (value ?? low ?? 0) > 0 &&
  !unit?.startsWith('%') &&
  (!/\d/.test(text) || /\/| in | of /.test(text)) &&
  (unit === null || !unitKindOf(unit).measured)

interface Interval {
  readonly low: number
  readonly high: number
}

/** What a figure claims, in its kind's base unit; a measured value holds within half of its last digit. */
function intervalOf(figure: Pick<Figure, 'hedge' | 'value' | 'low' | 'high'>, kind: UnitKind): Interval {
  const rounded = kind.measured && !COUNTED.has(kind.group) && !kind.group.endsWith(' of age')
  const slack =
    rounded && figure.hedge === 'exact' && figure.value !== null
      ? (Number.isInteger(figure.value) ? stepOf(figure.value) : decimalStep(figure.value)) / 2
      : 0
  const low = figure.low === null ? null : figure.low - slack
  const high = figure.high === null ? null : figure.high + slack
  return {
    low: converted(low, kind) ?? Number.NEGATIVE_INFINITY,
    high: converted(high, kind) ?? Number.POSITIVE_INFINITY,
  }
}

/** 0.1 for 5.9. */
function decimalStep(value: number): number {
  const places = String(value).split('.')[1]?.length ?? 0
  return 10 ** -places
}

/** "90 days" and "three months" are one length; "seven km (4 miles)" too, as far as their last digits claim. */
const CONVERSION_TOLERANCE = 0.02
const CLAIMED_TOLERANCE = 0.1

/** The same number, whatever the hedges; in other units, about the same. */
export function isSameNumber(a: Figure, b: Figure, x = kindOf(a), y = kindOf(b)): boolean {
  if (a.vague !== null || b.vague !== null) return a.vague === b.vague
  if ((a.value === null) !== (b.value === null)) return false
  if (a.value !== null) return areClose(converted(a.value, x), converted(b.value, y), toleranceOf(a, b, x, y))
  return (
    areClose(converted(a.low, x), converted(b.low, y), EXACT) &&
    areClose(converted(a.high, x), converted(b.high, y), EXACT)
  )
}

const EXACT = 1e-9

function toleranceOf(a: Figure, b: Figure, x: UnitKind, y: UnitKind): number {
  if (a.unit === b.unit || !x.measured) return EXACT
  const exact = ({ value }: Figure) => ({ hedge: 'exact' as const, value, low: value, high: value })
  const [p, q] = [intervalOf(exact(a), x), intervalOf(exact(b), y)]
  return Math.max(p.low, q.low) <= Math.min(p.high, q.high) ? CLAIMED_TOLERANCE : CONVERSION_TOLERANCE
}

const areClose = (p: number | null, q: number | null, tolerance: number) =>
  p === null || q === null ? p === q : Math.abs(p - q) <= tolerance * Math.max(Math.abs(p), Math.abs(q))

function isRoundingOf(round: Figure, { value }: Figure): boolean {
  if (round.value === null || value === null || round.unit === null) return false
  if (Math.round(value) === round.value && !Number.isInteger(value)) return true // "10.7 years", "11 years"
  if (Math.abs(round.value) < MIN_ROUNDED) return false
  const difference = Math.abs(round.value - value)
  return difference <= stepOf(round.value) / 2 && difference <= Math.abs(round.value) * ROUNDING_SHARE
}
