import type { DateExpression } from '../flow/date-expression.ts'
import type { DateRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { BEGINNING_STEMS } from '../lexicon/date-verbs.ts'
import { stemOf } from '../lexicon/stem.ts'
import { yearsOf } from './date-lengths.ts'

/** The article states the year in which something began, and counts years from it elsewhere. */
export interface Anchored {
  /** The year counted from, and the one it leads to. */
  readonly anchor: number
  readonly year: number
  /** The date that states the anchor. */
  readonly by: DateRead
}

/** How far from the year its verb may stand: "formed in 2014", "assembled in 2014 by", "launched by Washington in late 2014". */
const REACH_TOKENS = 6

/**
 * "ten years after it began" in an article that says "formed in 2014" is 2024. Only a year beside a verb of beginning is counted from;
 * where several are, none is, unless the article is known to be of a year that one of them leads to.
 */
export function anchoredYear(
  read: DateRead,
  reads: readonly DateRead[],
  prose: Prose,
  publishedIn: readonly number[],
): Anchored | null {
  const { anchor, length } = read.expression
  const years = anchor && length ? yearsOf(length) : null
  if (years === null) return null
  const shift = anchor === 'after' ? years : -years
  const stated = reads.filter(
    (other) => other.field === read.field && isBareYear(other.expression) && other.sentence >= 0,
  )
  const begun = stated.filter((other) => standsByBeginning(other, prose))
  const led = begun.map((by) => ({ anchor: by.expression.at!.year!, year: by.expression.at!.year! + shift, by }))
  const fitting = led.filter(({ year }) => publishedIn.includes(year))
  const known = stated
    .map((by) => ({ anchor: by.expression.at!.year!, year: by.expression.at!.year! + shift, by }))
    .filter(({ year }) => publishedIn.includes(year))
  const chosen = fitting[0] ?? known[0] ?? led[0]
  if (!chosen) return null
  return publishedIn.length === 0 && led.some(({ year }) => year !== chosen.year) ? null : chosen
}

const isBareYear = ({ type, at, until }: DateExpression) =>
  type === 'point' && at?.year !== undefined && !at.part && !until && !at.fiscal

function standsByBeginning({ from, to }: DateRead, { tokens }: Prose): boolean {
  for (let k = Math.max(0, from - REACH_TOKENS); k < Math.min(tokens.length, to + REACH_TOKENS); k++)
    if (tokens[k]!.type === 'word' && BEGINNING_STEMS.has(stemOf(tokens[k]!.lower))) return true
  return false
}
