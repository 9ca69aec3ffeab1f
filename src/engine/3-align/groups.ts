/** Things 0 … n−1 in groups that are joined step by step (union-find). */
export class Groups {
  private readonly parents: number[]

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, i) => i)
  }

  /** The member that stands for the group of `i`. */
  rootOf(i: number): number {
    let root = i
    while (this.parents[root] !== root) root = this.parents[root]!
    for (let at = i; at !== root; ) {
      const next = this.parents[at]!
      this.parents[at] = root
      at = next
    }
    return root
  }

  /** The smaller root stays, so that the outcome does not depend on the order of joins. */
  join(a: number, b: number): void {
    const [small, large] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number]
    this.parents[large] = small
  }
}
