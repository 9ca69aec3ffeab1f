import type { Pair } from './event-pairs.ts'
import { type EventTree, type Join, joinTrees } from './event-trees.ts'

/** Two groups tell two events where they are less than this share as like each other as each is within itself. */
const MAX_RELATIVE_LIKENESS = 0.34
/** The same for an article too short to name what the others name. */
const MAX_RELATIVE_LIKENESS_SHORT = 0.16
/** Groups less like than this tell two events, whatever each is within itself. */
const MIN_LIKENESS = 0.03

/**
 * Two tellings of one event are seldom liker than this. What is more is a copy, and how like a copy is to its original says nothing of how like
 * two tellings are: without this bound, three copies of one wire set the paper apart that has a reporter of its own.
 */
const MAX_LIKENESS = 0.8
/** Of fewer articles, two copies beside another text leave nothing else to tell by. */
const MIN_BOUNDED = 4

/**
 * The articles of a story, 0 to `short.length` - 1, in groups of one event each, the largest first. The likest are joined first; then each
 * tree is cut from the top wherever its halves have much less in common than each has within itself. `short` marks articles of few words.
 */
export function groupByLikeness(pairs: readonly Pair[], short: readonly boolean[]): number[][] {
  const cut = ({ leaves, joined }: EventTree): number[][] =>
    joined && tellTwoEvents(joined, short) ? joined.parts.flatMap(cut) : [[...leaves].sort((a, b) => a - b)]
  const leaves = short.map((_, i): EventTree => ({ leaves: [i], within: 0, known: null }))
  const most = short.length < MIN_BOUNDED ? Number.POSITIVE_INFINITY : MAX_LIKENESS
  const bounded = pairs.map((pair) => ({ ...pair, likeness: Math.min(pair.likeness, most) }))
  return joinTrees(leaves, bounded, MIN_LIKENESS)
    .flatMap(cut)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}

function tellTwoEvents({ parts, between }: Join, short: readonly boolean[]): boolean {
  const tooShort = parts.some(({ leaves }) => leaves.length === 1 && short[leaves[0]!])
  return between < (tooShort ? MAX_RELATIVE_LIKENESS_SHORT : MAX_RELATIVE_LIKENESS) * meanWithin(parts)
}

/** Mean likeness of two articles of the same part; 0 where each is of one article. */
export function meanWithin(parts: Join['parts']): number {
  const pairs = parts.reduce((sum, { leaves: { length } }) => sum + (length * (length - 1)) / 2, 0)
  return pairs && (parts[0].within + parts[1].within) / pairs
}
