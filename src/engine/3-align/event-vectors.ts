import type { Profile } from './article-profile.ts'

/** Terms by number, in rising order, and their weights. The product of two articles' vectors is their likeness, 0–1. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** Who and where tell events apart better than what: two earthquakes share their words. */
const SHARES: { readonly [K in keyof Profile]: number } = { names: 0.38, words: 0.14, numbers: 0.2, lead: 0.28 }
const ASPECTS = Object.entries(SHARES) as (readonly [keyof Profile, number])[]

/** One vector an article, each aspect of its profile with its share. What few of the articles share tells more than what many do. */
export function toVectors(profiles: readonly Profile[]): Vector[] {
  const drafts = profiles.map((): [term: number, weight: number][] => [])
  let terms = 0
  for (const [aspect, share] of ASPECTS) {
    const known = new Map<string, { readonly term: number; holders: number }>()
    for (const profile of profiles)
      for (const word of profile[aspect].keys()) {
        const found = known.get(word)
        if (found) found.holders++
        else known.set(word, { term: terms++, holders: 1 })
      }
    for (const [i, profile] of profiles.entries()) {
      const weighted = [...profile[aspect]].map(([word, weight]): [number, number] => {
        const { term, holders } = known.get(word)!
        return [term, weight * (1 + Math.log((profiles.length + 0.5) / holders))]
      })
      const scale = Math.sqrt(share / weighted.reduce((sum, [, weight]) => sum + weight * weight, 0))
      for (const [term, weight] of weighted) drafts[i]!.push([term, weight * scale])
    }
  }
  return drafts.map((draft) => {
    draft.sort((a, b) => a[0] - b[0])
    return {
      terms: Int32Array.from(draft, ([term]) => term),
      weights: Float64Array.from(draft, ([, weight]) => weight),
    }
  })
}

export function product(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const ahead = a.terms[i]! - b.terms[j]!
    if (ahead === 0) sum += a.weights[i]! * b.weights[j]!
    if (ahead <= 0) i++
    if (ahead >= 0) j++
  }
  return sum
}
