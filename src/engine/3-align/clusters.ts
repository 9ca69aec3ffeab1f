/** How sure it is that two items are of one thing. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Items that were joined, in the order of joining. */
export interface Cluster {
  readonly items: readonly number[]
  /** Article → how many of the items are its. */
  readonly articles: ReadonlyMap<number, number>
}

interface Ties {
  count: number
  sum: number
}

interface Growing extends Cluster {
  items: number[]
  articles: Map<number, number>
  ties: Map<Growing, Ties>
}

const NO_TIES: Readonly<Ties> = { count: 0, sum: 0 }

/**
 * Groups that grow by joining. What links two of them is kept as they grow, so that a question about two groups does not cost every pair
 * of their items.
 */
export class Clusters {
  private readonly articleOf: (item: number) => number
  private readonly clusters = new Map<number, Growing>()
  private readonly joined: number[] = []

  /** `links`: each pair once. */
  constructor(articleOf: (item: number) => number, links: readonly Link[]) {
    this.articleOf = articleOf
    for (const { a, b, score } of links) {
      const [one, other] = [this.of(a), this.of(b)]
      const ties = { count: 1, sum: score }
      one.ties.set(other, ties)
      other.ties.set(one, ties)
    }
  }

  of(item: number): Growing {
    let cluster = this.clusters.get(item)
    if (!cluster) {
      cluster = { items: [item], articles: new Map([[this.articleOf(item), 1]]), ties: new Map() }
      this.clusters.set(item, cluster)
    }
    return cluster
  }

  /** How many links run from one to the other, and the sum of their scores. */
  between(one: Cluster, other: Cluster): Readonly<Ties> {
    return (one as Growing).ties.get(other as Growing) ?? NO_TIES
  }

  /** The items of the other follow those of the one. */
  join(one: Cluster, other: Cluster): void {
    const [first, second] = [one as Growing, other as Growing]
    for (const { items } of [first, second]) if (items.length === 1) this.joined.push(items[0]!)
    const items = [...first.items, ...second.items]
    const [large, small] = first.ties.size >= second.ties.size ? [first, second] : [second, first]
    for (const item of small.items) this.clusters.set(item, large)
    large.items = items
    for (const [article, count] of small.articles)
      large.articles.set(article, (large.articles.get(article) ?? 0) + count)
    large.ties.delete(small)
    for (const [third, { count, sum }] of small.ties) {
      if (third === large) continue
      third.ties.delete(small)
      const known = large.ties.get(third)
      if (known) {
        known.count += count
        known.sum += sum
      } else {
        const ties = { count, sum }
        large.ties.set(third, ties)
        third.ties.set(large, ties)
      }
    }
  }

  /** The groups of several items, the one that was begun first before the others. */
  ofSeveral(): Cluster[] {
    return [...new Set(this.joined.map((item) => this.of(item)))]
  }
}

/** Pairs of items of the two that are of one article. */
export function pairsWithinArticles({ articles: a }: Cluster, { articles: b }: Cluster): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let pairs = 0
  for (const [article, count] of few) pairs += count * (many.get(article) ?? 0)
  return pairs
}
