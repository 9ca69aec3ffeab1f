import { type Cluster, Clusters, type Link } from './clusters.ts'
import type { Node } from './quote-nodes.ts'
import type { Segment } from './quote-segments.ts'

/** Two groups are joined only where their members are like one another on the whole, not through a single link. */
const MIN_MEAN_SCORE = 0.3
/** A further piece of a sentence that is in the group (“operational requirements,”) is like one part of the others alone. */
const MIN_MEAN_OF_PIECE = 0.1
/** Groups larger than this take in no further group: speech that many articles carry would cost the square of them. */
const MAX_GROUP = 400

/**
 * Segments that give one utterance, from the surest pair of nodes on. Of one article a group holds what one speaker says in one sentence, or
 * sentences of one quotation: two statements of an article are never one utterance.
 */
export function groupNodes(nodes: readonly Node[], pairs: readonly Link[]): Segment[][] {
  const clusters = new Clusters(
    (i) => nodes[i]![0]!.article,
    pairs.map(({ a, b, score }) => ({ a, b, score: Math.min(1, score) })),
  )
  const segmentsIn = ({ items }: Cluster) => [...items].sort((i, j) => i - j).flatMap((i) => nodes[i]!)
  const refused = new Map<Cluster, Map<Cluster, number>>()
  for (const { a, b } of pairs) {
    const [x, y] = [clusters.of(a), clusters.of(b)]
    const size = x.items.length + y.items.length
    if (x === y || size > MAX_GROUP || refused.get(x)?.get(y) === size) continue
    const mean = clusters.between(x, y).sum / (x.items.length * y.items.length)
    if (mean < MIN_MEAN_OF_PIECE) continue
    const [xs, ys] = [segmentsIn(x), segmentsIn(y)]
    if ((mean >= MIN_MEAN_SCORE || shareUtterance(xs, ys)) && mayJoin(xs, ys)) clusters.join(x, y)
    else refused.set(x, (refused.get(x) ?? new Map<Cluster, number>()).set(y, size))
  }
  const groups = new Set(nodes.map((_, i) => clusters.of(i)))
  return [...groups].map(segmentsIn).filter((group) => group.length > 1)
}

function shareUtterance(x: readonly Segment[], y: readonly Segment[]): boolean {
  const held = new Set(x.map(({ utterance }) => utterance))
  return y.some(({ utterance }) => held.has(utterance))
}

function mayJoin(x: readonly Segment[], y: readonly Segment[]): boolean {
  const held = new Map(x.map((segment) => [segment.article, segment]))
  return y.every((segment) => {
    const other = held.get(segment.article)
    return !other || other.utterance === segment.utterance || other.quote === segment.quote
  })
}
