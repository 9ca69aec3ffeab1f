import type { Likenesses } from './likenesses.ts'

const MIN_SAME = 0.51

/** The pairs of sentences that tell the same, each twice: once from either side. A slot is a place in `others` and `scores`. */
export class SameSentences {
  /** Sentence s tells the same as `others[starts[s]] … others[starts[s + 1] - 1]`, in rising order. */
  readonly starts: Int32Array
  readonly others: readonly number[]
  private readonly scores: readonly number[]
  private readonly sorted = new Map<number, readonly number[]>()

  constructor(sentences: number, likenesses: Likenesses) {
    const others: number[] = []
    const scores: number[] = []
    this.starts = new Int32Array(sentences + 1)
    for (let sentence = 0; sentence < sentences; sentence++) {
      likenesses.like(sentence, MIN_SAME, (other, score) => {
        others.push(other)
        scores.push(score)
      })
      this.starts[sentence + 1] = others.length
    }
    this.others = others
    this.scores = scores
  }

  get size(): number {
    return this.others.length
  }

  /** Each pair once, the likest first, as the smaller sentence and the slot of the other. */
  pairs(): { readonly sentence: number; readonly slot: number }[] {
    const pairs: { readonly sentence: number; readonly slot: number }[] = []
    for (let sentence = 0; sentence + 1 < this.starts.length; sentence++)
      for (let slot = this.starts[sentence]!; slot < this.starts[sentence + 1]!; slot++)
        if (sentence < this.others[slot]!) pairs.push({ sentence, slot })
    return pairs.sort((x, y) => this.scores[y.slot]! - this.scores[x.slot]! || x.slot - y.slot)
  }

  /** The sentences that tell the same as one, the likest first. */
  likest(sentence: number): readonly number[] {
    let sorted = this.sorted.get(sentence)
    if (!sorted) {
      const slots = Array.from(
        { length: this.starts[sentence + 1]! - this.starts[sentence]! },
        (_, i) => this.starts[sentence]! + i,
      )
      sorted = slots.sort((x, y) => this.scores[y]! - this.scores[x]! || x - y).map((slot) => this.others[slot]!)
      this.sorted.set(sentence, sorted)
    }
    return sorted
  }
}

/** A growing group of sentences that knows what tells the same as all of its members. */
export class PassageGroup {
  members: number[] = []
  private readonly same: SameSentences
  /** Of each sentence: the members that it tells the same as. */
  private readonly ties: Int32Array
  private readonly isMember: Uint8Array

  constructor(same: SameSentences) {
    this.same = same
    this.ties = new Int32Array(same.starts.length - 1)
    this.isMember = new Uint8Array(same.starts.length - 1)
  }

  begin(sentence: number): void {
    for (const member of this.members) {
      this.isMember[member] = 0
      this.count(member, -1)
    }
    this.members = []
    this.add(sentence)
  }

  add(sentence: number): void {
    this.members.push(sentence)
    this.isMember[sentence] = 1
    this.count(sentence, 1)
  }

  isLikeAll(sentence: number): boolean {
    return this.ties[sentence] === this.members.length
  }

  /** Calls `take` with the slot of every pair of members. */
  eachPair(take: (slot: number) => void): void {
    const { starts, others } = this.same
    for (const member of this.members)
      for (let slot = starts[member]!; slot < starts[member + 1]!; slot++) if (this.isMember[others[slot]!]) take(slot)
  }

  private count(sentence: number, change: number): void {
    const { starts, others } = this.same
    for (let slot = starts[sentence]!; slot < starts[sentence + 1]!; slot++) this.ties[others[slot]!]! += change
  }
}
