import type { Pair } from './quote-likeness.ts'
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
export function groupNodes(nodes: readonly Node[], pairs: readonly Pair[]): Segment[][] {
  const groupOf = new Map<number, number[]>()
  const scores = new Map<string, number>()
  for (const { a, b, score } of pairs) scores.set(`${a} ${b}`, score)
  const scoreOf = (a: number, b: number) => scores.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0
  const segmentsIn = (group: readonly number[]) => group.flatMap((i) => nodes[i]!)
  const groupFor = (i: number) => groupOf.get(i) ?? groupOf.set(i, [i]).get(i)!
  const refused = new Map<readonly number[], Set<readonly number[]>>()
  for (const { a, b } of pairs) {
    const x = groupFor(a)
    const y = groupFor(b)
    if (x === y || x.length + y.length > MAX_GROUP || refused.get(x)?.has(y)) continue
    const [xs, ys] = [segmentsIn(x), segmentsIn(y)]
    const minimum = xs.some((i) => ys.some((j) => i.utterance === j.utterance)) ? MIN_MEAN_OF_PIECE : MIN_MEAN_SCORE
    if (!mayJoin(xs, ys) || meanScore(x, y, scoreOf) < minimum) {
      refused.set(x, (refused.get(x) ?? new Set()).add(y))
      continue
    }
    const joined = [...x, ...y].sort((i, j) => i - j)
    for (const member of joined) groupOf.set(member, joined)
  }
  const groups = nodes.map((_, i) => groupFor(i))
  return [...new Set(groups)].map(segmentsIn).filter((group) => group.length > 1)
}

function mayJoin(x: readonly Segment[], y: readonly Segment[]): boolean {
  const held = new Map(x.map((segment) => [segment.article, segment]))
  return y.every((segment) => {
    const other = held.get(segment.article)
    return !other || other.utterance === segment.utterance || other.quote === segment.quote
  })
}

function meanScore(x: readonly number[], y: readonly number[], scoreOf: (a: number, b: number) => number): number {
  let sum = 0
  for (const i of x) for (const j of y) sum += Math.min(1, scoreOf(i, j))
  return sum / (x.length * y.length)
}
