import type { Passage } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import type { Likenesses } from './likenesses.ts'
import type { SentenceFeatures } from './sentence-features.ts'

const MIN_SAME = 0.51

/**
 * Groups of sentences of different articles that tell the same: from the likest pair on, a group takes in every sentence that is like
 * each of its members. A sentence may stand in several groups; every pair that is like enough stands in one.
 */
export function groupPassages(
  sentences: readonly SentenceFeatures[],
  likenesses: Likenesses,
  ids: readonly string[],
): Passage[] {
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = []
  for (const a of sentences.keys())
    likenesses.like(a, MIN_SAME, (b, score) => {
      if (a < b) pairs.push({ a, b, score })
    })
  const byScore = (x: { readonly score: number }, y: { readonly score: number }) => y.score - x.score
  pairs.sort((x, y) => byScore(x, y) || x.a - y.a || x.b - y.b)
  const covered = new Set<number>()
  const keyOf = (a: number, b: number) => a * sentences.length + b
  const passages: Passage[] = []
  for (const { a, b } of pairs) {
    if (covered.has(keyOf(a, b))) continue
    const group = [a, b]
    const articles = new Set(group.map((i) => sentences[i]!.article))
    const others: { readonly c: number; readonly score: number }[] = []
    likenesses.like(a, MIN_SAME, (c, score) => others.push({ c, score }))
    for (const { c } of others.sort((x, y) => byScore(x, y) || x.c - y.c)) {
      const isLike = (member: number) => likenesses.of(member, c) >= MIN_SAME
      if (articles.has(sentences[c]!.article) || !group.every(isLike)) continue
      group.push(c)
      articles.add(sentences[c]!.article)
    }
    for (const x of group) for (const y of group) if (x < y) covered.add(keyOf(x, y))
    passages.push({
      id: `p${passages.length + 1}`,
      sentences: group.sort((x, y) => x - y).map((i) => placeOf(sentences[i]!, ids)),
    })
  }
  return passages
}

const placeOf = (s: SentenceFeatures, ids: readonly string[]): Place => ({
  article: ids[s.article]!,
  start: s.start,
  end: s.end,
  ...(s.field && { field: s.field }),
})
