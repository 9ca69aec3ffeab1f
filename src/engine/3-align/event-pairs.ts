import { calendarFit, type EventCalendar } from './event-calendar.ts'
import { product, type Vector } from './event-vectors.ts'

/** Two articles, by index, and how like they are. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** A term that more articles hold than this finds no pairs, it only counts in those found: the cost grows with the articles, not their square. */
const MAX_HOLDERS = 200
/** So many of the likest that come before it are looked at for each article. */
const MAX_CANDIDATES = 200
/** What the rarer terms alone must give a pair to be looked at. */
const MIN_FOUND = 0.015
/** Pairs less like than this count as not like at all. */
const MIN_LIKENESS = 0.02

/** The articles that hold a term, and how much each holds of it. */
interface Holders {
  readonly articles: number[]
  readonly weights: number[]
}

/** The pairs of articles that have something in common. `onArticle` is called for each article. */
export function likePairs(
  calendars: readonly EventCalendar[],
  vectors: readonly Vector[],
  onArticle: () => void = () => {},
): Pair[] {
  const { rare, common } = split(vectors)
  const index: Holders[] = []
  const found = new Float64Array(vectors.length)
  const pairs: Pair[] = []
  for (const [a, { terms, weights }] of rare.entries()) {
    onArticle()
    const touched: number[] = []
    for (let k = 0; k < terms.length; k++) {
      index[terms[k]!] ??= { articles: [], weights: [] }
      const before = index[terms[k]!]!
      for (let n = 0; n < before.articles.length; n++) {
        const b = before.articles[n]!
        if (found[b] === 0) touched.push(b)
        found[b]! += weights[k]! * before.weights[n]!
      }
      before.articles.push(a)
      before.weights.push(weights[k]!)
    }
    for (const b of likest(touched, found)) {
      const likeness = (found[b]! + product(common[a]!, common[b]!)) * calendarFit(calendars[a]!, calendars[b]!)
      if (likeness >= MIN_LIKENESS) pairs.push({ a: b, b: a, likeness })
    }
    for (const b of touched) found[b] = 0
  }
  return pairs
}

/** Terms that several articles hold, but few enough to find pairs by, and those that too many hold. */
function split(vectors: readonly Vector[]): { readonly rare: readonly Vector[]; readonly common: readonly Vector[] } {
  const holders = new Int32Array(1 + vectors.reduce((most, { terms }) => Math.max(most, terms.at(-1) ?? 0), 0))
  for (const { terms } of vectors) for (const term of terms) holders[term]!++
  const only = (isIn: (count: number) => boolean) =>
    vectors.map(({ terms, weights }): Vector => {
      const isKept = (_: number, k: number) => isIn(holders[terms[k]!]!)
      return { terms: terms.filter(isKept), weights: weights.filter(isKept) }
    })
  return {
    rare: only((count) => count > 1 && count <= MAX_HOLDERS),
    common: only((count) => count > MAX_HOLDERS),
  }
}

function likest(touched: readonly number[], found: Float64Array): readonly number[] {
  const worth = touched.filter((b) => found[b]! >= MIN_FOUND)
  return worth.length <= MAX_CANDIDATES
    ? worth
    : worth.sort((a, b) => found[b]! - found[a]! || a - b).slice(0, MAX_CANDIDATES)
}
