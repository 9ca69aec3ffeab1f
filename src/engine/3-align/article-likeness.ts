import type { Profile } from './article-profile.ts'

/** Who and where tell events apart better than what: two earthquakes share their words. */
const SHARES: { readonly [K in keyof Profile]: number } = {
  entities: 0.21,
  names: 0.21,
  words: 0.14,
  numbers: 0.14,
  lead: 0.3,
}
const ASPECTS = Object.keys(SHARES) as (keyof Profile)[]

/** Row by row how much two articles are about the same, 0–1. What few of the articles share tells more than what all of them share. */
export function compareArticles(profiles: readonly Profile[]): number[][] {
  const likeness = profiles.map((_, i) => profiles.map((_, j) => (i === j ? 1 : 0)))
  for (const aspect of ASPECTS) {
    const weighted = weigh(profiles.map((p) => p[aspect]))
    const norms = weighted.map(norm)
    for (const [i, a] of weighted.entries())
      for (let j = 0; j < i; j++) {
        const cosine = product(a, weighted[j]!) / (norms[i]! * norms[j]! || 1)
        likeness[i]![j]! += SHARES[aspect] * cosine
        likeness[j]![i] = likeness[i]![j]!
      }
  }
  return likeness
}

/** A term that all have still counts 1, one that half of them have about 1.7. */
function weigh(maps: readonly ReadonlyMap<string, number>[]): Map<string, number>[] {
  const holders = new Map<string, number>()
  for (const map of maps) for (const term of map.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return maps.map(
    (map) =>
      new Map(
        [...map].map(([term, weight]) => [term, weight * (1 + Math.log((maps.length + 0.5) / holders.get(term)!))]),
      ),
  )
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
