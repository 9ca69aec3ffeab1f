import { NO_TOKEN, type Token } from '../flow/token.ts'
import { intervalOf } from '../lexicon/hedge-interval.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import { readCounted } from './figure-counted.ts'
import type { Draft, NumberRead, Scope, UnitRead } from './figure-draft.ts'
import { type HedgeRead, hedgeAfter } from './figure-hedge.ts'
import { rateAfter } from './figure-measure.ts'

/** The figure around a number, with its sign, unit, bounds and what it counts; null where it is none. `at`: the token to go on from. */
export interface AmountRead {
  readonly draft: Draft | null
  readonly at: number
}

/** What an amount claims. */
export interface Bounds {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Draft['hedge']
}

/** An amount with its unit and bounds, tokens `[from, to)`. */
export interface Core {
  readonly from: number
  readonly to: number
  readonly unit: UnitRead | null
  readonly bounds: Bounds
  readonly number: NumberRead
}

/** Adds what is counted. */
export function finish({ from, to, unit, bounds, number }: Core, scope: Scope): AmountRead {
  const { tokens, end } = scope
  const at = Math.max(to, number.to)
  const next = to < end ? tokens[to]! : NO_TOKEN
  if (!unit && next.type === 'word' && !next.spaced) return { draft: null, at: at + 1 } // a code: "24703L202"
  const share = unit ? unit.unit.startsWith('%') : number.fraction
  const hyphen = !unit && next.text === '-' ? 1 : 0
  const of = next.lower === 'of' && !(unit && isDistanceOf(unit.unit, tokens[to + 1])) ? 1 : 0
  const many = bounds.value === null || Math.abs(bounds.value) !== 1
  const half = number.fraction && !unit && number.value === 0.5 && !hyphen && WHOSE.has(next.lower) // "half the town"
  const part = half || (of > 0 && (tokens[to + 1]?.tag === 'determiner' || tokens[to + 1]?.tag === 'pronoun'))
  const reach = hyphen ? { ...scope, end: Math.min(end, to + 2) } : scope // a "five-member panel" has five members
  const counted = unit && !of ? null : countedAfter(to + hyphen + of, part, many && !hyphen, reach)
  const hedge = hedgeAfter(tokens, counted?.to ?? to, end)
  const step = number.step * (unit?.times ?? 1)
  const bound = hedge && bounds.hedge === 'exact' && bounds.value !== null ? withHedge(bounds, hedge, step) : bounds
  const nested = counted !== null && tokens.slice(to + of, counted.from).some((t) => t.tag === 'number') // "four of their last | five games"
  const whole =
    counted && !nested && !half && (of === 0 || share || bounds.value === null || part || unit) ? counted.to : 0
  const rate = unit && of && counted ? rateAfter(tokens, counted.to, end) : null // "2.4 billion gallons of jet fuel a year"
  return {
    draft: {
      from,
      to: Math.max(to, whole, bound !== bounds ? hedge!.to : 0, rate?.to ?? 0),
      ...bound,
      unit: unit
        ? rate && !unit.unit.includes(' per ')
          ? `${unit.unit} per ${rate.base}`
          : unit.unit
        : (counted?.unit ?? null),
      counted: counted ? { from: counted.from, to: counted.to } : null,
      vague: null,
      role: null,
      part: part && !share,
      former: false,
      share,
      compound: hyphen > 0,
      measured: unit !== null,
    },
    at,
  }
}

const WHOSE = new Set(['the', 'its', 'their', 'his', 'her', 'our'])

/** "within 4.6 million miles of Earth" counts no Earths. */
const isDistanceOf = (unit: string, next: Token | undefined) =>
  next?.tag === 'name' && measureOf(unit)?.dimension === 'length'

function withHedge(bounds: Bounds, { hedge }: HedgeRead, step: number): Bounds {
  const [low, high] = intervalOf(hedge, bounds.value!, step)
  return { value: bounds.value, low, high, hedge }
}

/** "10 of the team's FIRST 17 points". */
const PASSED = new Set(['first', 'last', 'next', 'past', 'previous', 'other', 'most', 'least'])

/** Behind "of the", the noun of a whole: "one of the computers", "five of the three-ton satellites", "40 percent of its buildings". */
function countedAfter(at: number, part: boolean, many: boolean, { tokens, end }: Scope) {
  let from = at
  while (part && from < end && from < at + 2 && tokens[from]!.tag === 'determiner') from++
  if (part && tokens[from + 1]?.tag === 'clitic') from += 2
  while (part && from < end && PASSED.has(tokens[from]!.lower)) from++
  if (part && tokens[from]?.tag === 'number') from += tokens[from + 1]?.text === '-' ? 3 : 1
  return from < end ? readCounted(tokens, from, end, many || part) : null
}
