import type { Hedge } from '../../model/mention.ts'
import type { Thing } from './figure-things.ts'

const baseValues = ({ figure: f, kind: x }: Thing, { figure: g, kind: y }: Thing): [number, number] => [
  Math.abs((f.value ?? 0) * x.factor + x.offset),
  Math.abs((g.value ?? 0) * y.factor + y.offset),
]

const BOUNDS: ReadonlySet<Hedge> = new Set<Hedge>(['more-than', 'at-least'])
/** Who writes "more than 400" means some 420, hardly 610. */
const BOUND_RATIO = 1.1
const LOOSE_RATIO = 1.3
const MIN_BOUND = 100

/** The lower bound that the one gives, and what the other says; null unless one alone is a bound. */
function boundAndValue(a: Thing, b: Thing): readonly [number, number] | null {
  const [first, second] = [BOUNDS.has(a.figure.hedge), BOUNDS.has(b.figure.hedge)]
  if (first === second || a.figure.value === null || b.figure.value === null) return null
  const [p, q] = baseValues(a, b)
  return first ? [p, q] : [q, p]
}

/** "More than 400 flights", "420 flights". */
export function isBound(a: Thing, b: Thing): boolean {
  const found = boundAndValue(a, b)
  return found !== null && found[0] >= MIN_BOUND && found[1] >= found[0] && found[1] <= BOUND_RATIO * found[0]
}

/** "More than 400 flights", "610 flights": both can hold, but hardly of one thing. */
export function isBoundOfOther(a: Thing, b: Thing): boolean {
  const found = boundAndValue(a, b)
  return found !== null && found[0] >= MIN_BOUND && found[1] > LOOSE_RATIO * found[0]
}

const TWIN_RATIO = 1.02
const MIN_TWIN = 1000

/** "78,412 fans", "78,214 spectators": two counts to the last digit, and so near each other, are hardly of two things. */
export function areTwins(a: Thing, b: Thing): boolean {
  if (!a.specific || !b.specific || a.kind.measured || a.figure.hedge !== 'exact' || b.figure.hedge !== 'exact')
    return false
  const [p, q] = baseValues(a, b)
  return (
    Math.min(p, q) >= MIN_TWIN &&
    Math.max(p, q) <= TWIN_RATIO * Math.min(p, q) &&
    a.modifiers.size + b.modifiers.size === 0
  )
}
