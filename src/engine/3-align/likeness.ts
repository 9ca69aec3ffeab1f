import type { SentenceFeatures } from './sentence-features.ts'

/** Two sentences of different articles and how much they say the same: 0 nothing, 1 the same words. Indices into the features. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly score: number
}

const MIN_LIKENESS = 0.1

/** Weighted cosine of every two sentences of different articles that share a word, by an inverted index; weak pairs are left out. */
export function compareSentences(sentences: readonly SentenceFeatures[]): Likeness[] {
  const postings = new Map<string, number[]>()
  for (const [i, { features }] of sentences.entries())
    for (const feature of features.keys()) {
      const list = postings.get(feature)
      if (list) list.push(i)
      else postings.set(feature, [i])
    }
  const weight = (feature: string) => Math.log(1 + sentences.length / postings.get(feature)!.length)
  const norms = sentences.map(({ features }) =>
    Math.sqrt([...features.keys()].reduce((sum, feature) => sum + weight(feature) ** 2, 0)),
  )
  const likenesses: Likeness[] = []
  for (const [a, { article, features }] of sentences.entries()) {
    const sums = new Map<number, number>()
    for (const feature of features.keys()) {
      const squared = weight(feature) ** 2
      for (const b of postings.get(feature)!)
        if (b > a && sentences[b]!.article !== article) sums.set(b, (sums.get(b) ?? 0) + squared)
    }
    for (const [b, sum] of sums) {
      const score = sum / (norms[a]! * norms[b]! || 1)
      if (score >= MIN_LIKENESS) likenesses.push({ a, b, score })
    }
  }
  return likenesses
}
