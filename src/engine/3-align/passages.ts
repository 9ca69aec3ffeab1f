import type { Passage } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import type { Likeness } from './likeness.ts'
import type { SentenceFeatures } from './sentence-features.ts'

const MIN_SAME = 0.51

/**
 * Groups of sentences of different articles that tell the same: from the likest pair on, a group takes in every sentence that is like
 * each of its members. A sentence may stand in several groups; every pair that is like enough stands in one.
 */
export function groupPassages(
  sentences: readonly SentenceFeatures[],
  likenesses: readonly Likeness[],
  ids: readonly string[],
): Passage[] {
  const like = new Map<number, Map<number, number>>()
  const link = (a: number, b: number, score: number) => (like.get(a) ?? like.set(a, new Map()).get(a)!).set(b, score)
  const pairs = likenesses
    .filter((l) => l.score >= MIN_SAME)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b, score } of pairs) {
    link(a, b, score)
    link(b, a, score)
  }
  const covered = new Set<string>()
  const passages: Passage[] = []
  for (const { a, b } of pairs) {
    if (covered.has(`${a} ${b}`)) continue
    const group = [a, b]
    const articles = new Set(group.map((i) => sentences[i]!.article))
    for (const [c] of [...like.get(a)!].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
      if (articles.has(sentences[c]!.article) || !group.every((member) => like.get(member)!.has(c))) continue
      group.push(c)
      articles.add(sentences[c]!.article)
    }
    for (const x of group) for (const y of group) if (x < y) covered.add(`${x} ${y}`)
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
