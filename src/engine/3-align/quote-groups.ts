import type { Pair } from './quote-likeness.ts'
import type { Segment } from './quote-segments.ts'

/** Two groups are joined only where their members are like one another on the whole, not through a single link. */
const MIN_MEAN_SCORE = 0.3
/** Groups larger than this take in no further group: speech that many articles carry would cost the square of them. */
const MAX_GROUP = 400

/**
 * Segments that give one utterance, from the surest pair on. Of one article a group holds what one speaker says in one sentence, or
 * sentences of one quotation: two statements of an article are never one utterance.
 */
export function groupSegments(segments: readonly Segment[], pairs: readonly Pair[]): number[][] {
  const groupOf = new Map<number, number[]>()
  const scores = new Map<string, number>()
  for (const { a, b, score } of pairs) scores.set(`${a} ${b}`, score)
  const scoreOf = (a: number, b: number) => scores.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0
  const groupFor = (i: number) => groupOf.get(i) ?? groupOf.set(i, [i]).get(i)!
  const refused = new Map<readonly number[], Set<readonly number[]>>()
  for (const { a, b } of pairs) {
    const x = groupFor(a)
    const y = groupFor(b)
    if (x === y || x.length + y.length > MAX_GROUP || refused.get(x)?.has(y)) continue
    if (!mayJoin(segments, x, y) || meanScore(segments, x, y, scoreOf) < MIN_MEAN_SCORE) {
      refused.set(x, (refused.get(x) ?? new Set()).add(y))
      continue
    }
    const joined = [...x, ...y].sort((i, j) => i - j)
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].filter((group) => group.length > 1).sort((x, y) => x[0]! - y[0]!)
}

function mayJoin(segments: readonly Segment[], x: readonly number[], y: readonly number[]): boolean {
  const held = new Map(x.map((i) => [segments[i]!.article, segments[i]!]))
  return y.every((i) => {
    const segment = segments[i]!
    const other = held.get(segment.article)
    return !other || other.utterance === segment.utterance || other.quote === segment.quote
  })
}

function meanScore(
  segments: readonly Segment[],
  x: readonly number[],
  y: readonly number[],
  scoreOf: (a: number, b: number) => number,
): number {
  let sum = 0
  let count = 0
  for (const i of x)
    for (const j of y)
      if (segments[i]!.article !== segments[j]!.article) {
        sum += Math.min(1, scoreOf(i, j))
        count++
      }
  return count ? sum / count : 0
}
