import type { Prepared } from '../flow/aligned.ts'
import type { DateExpression } from '../flow/date-expression.ts'
import type { DateRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { BEGINNING_STEMS } from '../lexicon/date-verbs.ts'
import { stemIn } from '../lexicon/stem.ts'
import { yearsOf } from './date-lengths.ts'

/** The years an article's text states, each with its first date; `begun` are those in which it says that something came to be. */
export interface Anchors {
  readonly stated: ReadonlyMap<number, DateRead>
  readonly begun: ReadonlyMap<number, DateRead>
}

/** The year that an anchored length leads to, and the date that states the year it counts from. */
export interface Anchored {
  readonly year: number
  readonly by: DateRead
}

/** How far from the year its verb may stand: "formed in 2014", "launched by Washington in late 2014". */
const REACH_TOKENS = 6

export function anchorsOf({ segmented: { body }, extraction }: Prepared): Anchors {
  const stated = new Map<number, DateRead>()
  const begun = new Map<number, DateRead>()
  for (const read of extraction.date) {
    const year = read.field || read.sentence < 0 ? undefined : bareYear(read.expression)
    if (year === undefined) continue
    if (!stated.has(year)) stated.set(year, read)
    if (!begun.has(year) && standsByBeginning(read, body)) begun.set(year, read)
  }
  return { stated, begun }
}

/**
 * "ten years after it began" in an article that says "formed in 2014" is 2024. Only a year beside a verb of beginning is counted from,
 * and only where there is one; where the article is known to be of the year that a stated one leads to, that one is.
 */
export function anchoredYear(
  { anchor, length }: DateExpression,
  { stated, begun }: Anchors,
  publishedIn: readonly number[],
): Anchored | null {
  const years = anchor && length ? yearsOf(length) : null
  if (years === null) return null
  const shift = anchor === 'after' ? years : -years
  for (const year of publishedIn) {
    const by = begun.get(year - shift) ?? stated.get(year - shift)
    if (by) return { year, by }
  }
  const [only, ...more] = begun
  return only && more.length === 0 ? { year: only[0] + shift, by: only[1] } : null
}

const bareYear = ({ type, at, until }: DateExpression) =>
  type === 'point' && !at?.part && !until && !at?.fiscal ? at?.year : undefined

function standsByBeginning({ from, to }: DateRead, { tokens }: Prose): boolean {
  for (let k = Math.max(0, from - REACH_TOKENS); k < Math.min(tokens.length, to + REACH_TOKENS); k++)
    if (tokens[k]!.type === 'word' && BEGINNING_STEMS.has(stemIn(tokens[k]!))) return true
  return false
}
