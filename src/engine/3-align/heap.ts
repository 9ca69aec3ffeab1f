/** A queue that gives its first item by `order`; what `order` calls equal comes in any order. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #order: (a: T, b: T) => number

  constructor(order: (a: T, b: T) => number) {
    this.#order = order
  }

  push(item: T): void {
    const items = this.#items
    let at = items.length
    items.push(item)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#order(items[above]!, item) <= 0) break
      items[at] = items[above]!
      at = above
    }
    items[at] = item
  }

  pop(): T | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return first
    let at = 0
    for (let below = 1; below < items.length; below = 2 * at + 1) {
      if (below + 1 < items.length && this.#order(items[below + 1]!, items[below]!) < 0) below++
      if (this.#order(last, items[below]!) <= 0) break
      items[at] = items[below]!
      at = below
    }
    items[at] = last
    return first
  }
}
