import type { Profile } from './article-profile.ts'

/** Who and where tell events apart better than what: two earthquakes share their words. */
const SHARES: { readonly [K in keyof Profile]: number } = { names: 0.6, words: 0.2, numbers: 0.2 }

/** Row by row how much two articles are about the same, 0–1. */
export function compareArticles(profiles: readonly Profile[]): number[][] {
  const damped = profiles.map((p) => ({ names: p.names, words: squareRoots(p.words), numbers: squareRoots(p.numbers) }))
  return damped.map((a) =>
    damped.map((b) =>
      a === b
        ? 1
        : SHARES.names * cosine(a.names, b.names) +
          SHARES.words * cosine(a.words, b.words) +
          SHARES.numbers * cosine(a.numbers, b.numbers),
    ),
  )
}

const squareRoots = (weights: ReadonlyMap<string, number>) =>
  new Map([...weights].map(([term, weight]) => [term, Math.sqrt(weight)]))

export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum && sum / (norm(a) * norm(b))
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
