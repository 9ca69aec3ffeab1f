import type { Pair } from './event-pairs.ts'
import { Heap } from './heap.ts'

/** Articles joined step by step, the likest first; a leaf is an article, or a known story as a whole. */
export interface EventTree {
  readonly leaves: readonly number[]
  /** Sum of the likeness of all its pairs of articles. */
  readonly within: number
  /** The known story in it: there is never more than one. */
  readonly known: string | null
  /** Absent for a leaf. */
  readonly joined?: Join
}

export interface Join {
  readonly parts: readonly [EventTree, EventTree]
  /** Mean likeness of an article of the one to one of the other. */
  readonly between: number
}

/** Two trees that may be joined: it is out of date where one of them was joined to another since. */
interface Offer {
  readonly a: number
  readonly b: number
  readonly between: number
}

/**
 * Joins the two trees that are likest by the mean of their articles' pairs (average linkage), again and again, until none are as like as
 * `minLikeness`. Pairs not given count 0, so that the work grows with the pairs and not with the square of the articles.
 */
export function joinTrees(leaves: readonly EventTree[], pairs: readonly Pair[], minLikeness: number): EventTree[] {
  const trees: (EventTree | null)[] = [...leaves]
  const near = nearOf(leaves, pairs)
  const queue = new Heap<Offer>((x, y) => y.between - x.between || x.a - y.a || x.b - y.b)
  const offer = (a: number, b: number, sum: number) => {
    const [one, other] = [trees[a]!, trees[b]!]
    const between = sum / (one.leaves.length * other.leaves.length)
    if (between >= minLikeness && !(one.known && other.known)) queue.push({ a, b, between })
  }
  for (const [a, others] of near.entries()) for (const [b, sum] of others) if (a < b) offer(a, b, sum)
  for (let join = queue.pop(); join; join = queue.pop()) {
    const { a, b, between } = join
    const [one, other] = [trees[a], trees[b]]
    if (!one || !other) continue
    const made = trees.length
    trees.push(joinTwo(one, other, between))
    const sums = new Map<number, number>()
    for (const part of [a, b]) {
      for (const [other, sum] of near[part]!)
        if (other !== a && other !== b) {
          sums.set(other, (sums.get(other) ?? 0) + sum)
          near[other]!.delete(part)
        }
      near[part]!.clear()
      trees[part] = null
    }
    near.push(sums)
    for (const [other, sum] of sums) {
      near[other]!.set(made, sum)
      offer(other, made, sum)
    }
  }
  return trees.filter((tree) => tree !== null)
}

/** For each leaf the others that it shares pairs with, and the sum of their likeness. */
function nearOf(leaves: readonly EventTree[], pairs: readonly Pair[]): Map<number, number>[] {
  const near = leaves.map(() => new Map<number, number>())
  const leafOf = new Map(leaves.flatMap((tree, i) => tree.leaves.map((leaf) => [leaf, i] as const)))
  for (const { a, b, likeness } of pairs) {
    const [one, other] = [leafOf.get(a)!, leafOf.get(b)!]
    if (one === other) continue
    near[one]!.set(other, (near[one]!.get(other) ?? 0) + likeness)
    near[other]!.set(one, (near[other]!.get(one) ?? 0) + likeness)
  }
  return near
}

function joinTwo(one: EventTree, other: EventTree, between: number): EventTree {
  return {
    leaves: [...one.leaves, ...other.leaves],
    within: one.within + other.within + between * one.leaves.length * other.leaves.length,
    known: one.known ?? other.known,
    joined: { parts: [one, other], between },
  }
}
