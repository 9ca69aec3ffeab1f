import type { Segment } from './quote-segments.ts'

/** Segments of different articles with the same words, the first by article id before the others: one unit in what follows. */
export type Node = readonly Segment[]

/** Fewer words may be the same in two utterances. */
const MIN_SAME_WORDS = 5

/**
 * Joins what several articles carry word for word, so that neither its words count as common nor each pair of articles must be compared.
 * Where an article prints the words twice, the second time stays apart.
 */
export function nodesOf(segments: readonly Segment[]): Node[] {
  const nodes: Segment[][] = []
  const byWords = new Map<string, { readonly node: Segment[]; readonly articles: Set<number> }>()
  for (const segment of segments) {
    const key = segment.words.map((word) => word.folded).join(' ')
    const known = segment.words.length >= MIN_SAME_WORDS ? byWords.get(key) : undefined
    if (known && !known.articles.has(segment.article)) {
      known.articles.add(segment.article)
      known.node.push(segment)
      continue
    }
    const node = [segment]
    nodes.push(node)
    if (!known) byWords.set(key, { node, articles: new Set([segment.article]) })
  }
  return nodes
}
