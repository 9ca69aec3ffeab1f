import type { Passage } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import type { Likenesses } from './likenesses.ts'
import { PassageGroup, SameSentences } from './same-sentences.ts'
import type { SentenceFeatures } from './sentence-features.ts'

/**
 * Groups of sentences of different articles that tell the same: from the likest pair on, a group takes in every sentence that is like
 * each of its members. A sentence may stand in several groups; every pair that is like enough stands in one.
 */
export function groupPassages(
  sentences: readonly SentenceFeatures[],
  likenesses: Likenesses,
  ids: readonly string[],
): Passage[] {
  const same = new SameSentences(sentences.length, likenesses)
  const group = new PassageGroup(same)
  const covered = new Uint8Array(same.size)
  const passages: Passage[] = []
  for (const { sentence, slot } of same.pairs()) {
    if (covered[slot]) continue
    group.begin(sentence)
    group.add(same.others[slot]!)
    const articles = new Set(group.members.map((i) => sentences[i]!.article))
    for (const candidate of same.likest(sentence)) {
      const { article } = sentences[candidate]!
      if (articles.has(article) || !group.isLikeAll(candidate)) continue
      group.add(candidate)
      articles.add(article)
    }
    group.eachPair((at) => {
      covered[at] = 1
    })
    const members = [...group.members].sort((x, y) => x - y)
    passages.push({ id: `p${passages.length + 1}`, sentences: members.map((i) => placeOf(sentences[i]!, ids)) })
  }
  return passages
}

const placeOf = (s: SentenceFeatures, ids: readonly string[]): Place => ({
  article: ids[s.article]!,
  start: s.start,
  end: s.end,
  ...(s.field && { field: s.field }),
})
