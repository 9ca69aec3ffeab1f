/** Articles of one event, by index, in rising order. */
type Group = readonly number[]

interface Tree {
  readonly leaves: Group
  readonly children?: readonly [Tree, Tree]
}

/** Two groups tell two events where they are less than this share as like each other as each is within itself. */
const MAX_RELATIVE_LIKENESS = 0.41
/** The same for an article too short to name what the others name. */
const MAX_RELATIVE_LIKENESS_SHORT = 0.25
/** Two articles less like than this tell two events, whatever the others are like. */
const MIN_LIKENESS = 0.03

/**
 * Groups of articles on one event, the largest first. The likest articles are joined first, by the mean of their likeness; then the tree
 * is cut from the top wherever its halves have much less in common than each has within itself. `short` marks articles of few words.
 */
export function groupByLikeness(likeness: readonly (readonly number[])[], short: readonly boolean[] = []): Group[] {
  const groups: Group[] = []
  const cut = (tree: Tree) => {
    if (tree.children && tellTwoEvents(tree.children, likeness, short)) for (const child of tree.children) cut(child)
    else groups.push([...tree.leaves].sort((a, b) => a - b))
  }
  if (likeness.length) cut(joinLikest(likeness))
  return groups.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}

function tellTwoEvents(
  [left, right]: readonly [Tree, Tree],
  likeness: readonly (readonly number[])[],
  short: readonly boolean[],
): boolean {
  const between = meanBetween(left.leaves, right.leaves, likeness)
  const tooShort = [left, right].some(({ leaves }) => leaves.length === 1 && short[leaves[0]!])
  const limit = tooShort ? MAX_RELATIVE_LIKENESS_SHORT : MAX_RELATIVE_LIKENESS
  if (between < MIN_LIKENESS) return true
  const pairs = [left, right].flatMap(({ leaves }) =>
    leaves.flatMap((a, i) => leaves.slice(i + 1).map((b) => likeness[a]![b]!)),
  )
  return pairs.length > 0 && between < limit * (pairs.reduce((sum, x) => sum + x, 0) / pairs.length)
}

/** One tree of all articles: average linkage. Quadratic in memory and cubic at worst in time: a story has tens of articles. */
function joinLikest(likeness: readonly (readonly number[])[]): Tree {
  let trees: Tree[] = likeness.map((_, i) => ({ leaves: [i] }))
  while (trees.length > 1) {
    let best = { score: -1, i: 0, j: 1 }
    for (let i = 0; i < trees.length; i++)
      for (let j = i + 1; j < trees.length; j++) {
        const score = meanBetween(trees[i]!.leaves, trees[j]!.leaves, likeness)
        if (score > best.score) best = { score, i, j }
      }
    const children = [trees[best.i]!, trees[best.j]!] as const
    trees = [
      ...trees.filter((_, k) => k !== best.i && k !== best.j),
      { leaves: children.flatMap((c) => c.leaves), children },
    ]
  }
  return trees[0]!
}

function meanBetween(left: Group, right: Group, likeness: readonly (readonly number[])[]): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += likeness[a]![b]!
  return sum / (left.length * right.length)
}
