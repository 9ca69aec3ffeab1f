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
  const holders: number[] = []
  const numbers = ASPECTS.map(([aspect]) => numbered(profiles, aspect, holders))
  const weightOf = new Float64Array(holders.length)
  return profiles.map((profile) => {
    const terms: number[] = []
    for (const [i, [aspect, share]] of ASPECTS.entries()) {
      const first = terms.length
      let sum = 0
      for (const [word, weight] of profile[aspect]) {
        const term = numbers[i]!.get(word)!
        const rare = weight * (1 + Math.log((profiles.length + 0.5) / holders[term]!))
        weightOf[term] = rare
        sum += rare * rare
        terms.push(term)
      }
      const scale = Math.sqrt(share / sum)
      for (let k = first; k < terms.length; k++) weightOf[terms[k]!]! *= scale
    }
    const rising = Int32Array.from(terms).sort()
    return { terms: rising, weights: Float64Array.from(rising, (term) => weightOf[term]!) }
  })
}

/** A number for each word of an aspect, from the first that is free; `holders` counts the articles that hold it. */
function numbered(profiles: readonly Profile[], aspect: keyof Profile, holders: number[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const profile of profiles)
    for (const word of profile[aspect].keys()) {
      const known = numbers.get(word)
      if (known === undefined) numbers.set(word, holders.push(1) - 1)
      else holders[known]!++
    }
  return numbers
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
