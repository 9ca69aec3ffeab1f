import { meanWithin } from './event-groups.ts'
import type { Pair } from './event-pairs.ts'
import { type EventTree, type Join, joinTrees } from './event-trees.ts'

/** Articles of one event, by index, in rising order, and the known story they are of. */
export interface PileGroup {
  readonly articles: readonly number[]
  readonly known: string | null
}

/** Articles are of one event from this mean likeness on; half of the articles on one topic but different events reach 0.1. */
const MIN_LIKENESS = 0.22
/** Two groups of several articles each tell two events where they are less than this share as like each other as each is within itself. */
const MAX_RELATIVE_LIKENESS = 0.45
/** An article left alone goes to the story it is nearest to from this likeness on … */
const MIN_LIKENESS_ALONE = 0.13
/** … where no other story is nearly as near. */
const MIN_LEAD_ALONE = 1.6

/** Sorts articles, 0 to `count` - 1, into groups of one event each, the largest first. `known` names the known story of those that have one. */
export function groupPile(known: readonly (string | null)[], pairs: readonly Pair[]): PileGroup[] {
  const groups = joinTrees(leavesOf(known, pairs), pairs, MIN_LIKENESS).flatMap(cut)
  return attachAlone(groups, pairs)
    .map((group) => ({ ...group, articles: [...group.articles].sort((a, b) => a - b) }))
    .sort((a, b) => b.articles.length - a.articles.length || a.articles[0]! - b.articles[0]!)
}

function leavesOf(known: readonly (string | null)[], pairs: readonly Pair[]): EventTree[] {
  const alone: EventTree[] = []
  const stories = new Map<string, number[]>()
  for (const [i, story] of known.entries()) {
    if (story === null) alone.push({ leaves: [i], within: 0, known: null })
    else stories.set(story, [...(stories.get(story) ?? []), i])
  }
  const within = new Map<string, number>()
  for (const { a, b, likeness } of pairs) {
    const story = known[a]
    if (story && story === known[b]) within.set(story, (within.get(story) ?? 0) + likeness)
  }
  return [
    ...alone,
    ...[...stories].map(([story, leaves]) => ({ leaves, within: within.get(story) ?? 0, known: story })),
  ]
}

function cut(tree: EventTree): PileGroup[] {
  const { leaves, known, joined } = tree
  return joined && tellTwoEvents(joined) ? joined.parts.flatMap(cut) : [{ articles: leaves, known }]
}

const tellTwoEvents = ({ parts, between }: Join) =>
  parts.every(({ leaves }) => leaves.length > 1) && between < MAX_RELATIVE_LIKENESS * meanWithin(parts)

/** A short or far-off article on an event that others tell at length. */
function attachAlone(groups: readonly PileGroup[], pairs: readonly Pair[]): PileGroup[] {
  const groupOf = new Map(groups.flatMap((group) => group.articles.map((i) => [i, group] as const)))
  const isAlone = ({ articles, known }: PileGroup) => articles.length === 1 && !known
  const nearness = new Map<PileGroup, Map<PileGroup, number>>()
  const note = (from: PileGroup, to: PileGroup, likeness: number) => {
    if (!isAlone(from) || isAlone(to)) return
    const sums = nearness.get(from) ?? new Map<PileGroup, number>()
    sums.set(to, (sums.get(to) ?? 0) + likeness / to.articles.length)
    nearness.set(from, sums)
  }
  for (const { a, b, likeness } of pairs) {
    const [one, other] = [groupOf.get(a)!, groupOf.get(b)!]
    note(one, other, likeness)
    note(other, one, likeness)
  }
  const added = new Map<PileGroup, number[]>()
  const moved = new Set<PileGroup>()
  for (const [group, sums] of nearness) {
    const [[best, likeness], [, next] = [null, 0]] = [...sums].sort((a, b) => b[1] - a[1]) as [
      [PileGroup, number],
      [PileGroup, number]?,
    ]
    if (likeness < MIN_LIKENESS_ALONE || likeness < MIN_LEAD_ALONE * next) continue
    added.set(best, [...(added.get(best) ?? []), ...group.articles])
    moved.add(group)
  }
  return groups
    .filter((group) => !moved.has(group))
    .map((group) => ({ ...group, articles: [...group.articles, ...(added.get(group) ?? [])] }))
}
