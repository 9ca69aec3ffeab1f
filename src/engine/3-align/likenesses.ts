/** Pairs of sentences by index, each pair once, the smaller first, in rising order; column by column. */
export interface Pairs {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly scores: readonly number[]
}

/** The likeness of a pair, by its index: `rival` is the best score that one of its sentences has with the other's article. */
type Rated = (pair: number, rival: number) => number

/** How much every two sentences of a story say the same: 0 nothing, 0.5 and more the same told again. */
export class Likenesses {
  /** Sentence s is like `partners[starts[s]] … partners[starts[s + 1] - 1]`, in rising order. */
  private readonly starts: Int32Array
  private readonly partners: Int32Array
  private readonly scores: Float64Array

  /** `articles`: of each sentence. */
  constructor(articles: Int32Array, { first, second, scores }: Pairs, rated: Rated) {
    const count = first.length
    this.starts = startsOf(articles.length, first, second)
    this.partners = new Int32Array(2 * count)
    this.scores = new Float64Array(2 * count)
    const next = this.starts.slice(0, -1)
    const [ofFirst, ofSecond] = [new Int32Array(count), new Int32Array(count)]
    for (let i = 0; i < count; i++) {
      const at = next[second[i]!]!++
      this.partners[at] = first[i]!
      ofSecond[i] = at
    }
    for (let i = 0; i < count; i++) {
      const at = next[first[i]!]!++
      this.partners[at] = second[i]!
      ofFirst[i] = at
    }
    for (let i = 0; i < count; i++) this.scores[ofFirst[i]!] = this.scores[ofSecond[i]!] = scores[i]!
    const best = this.bestInArticle(articles)
    for (let i = 0; i < count; i++) {
      const rival = Math.max(best[ofFirst[i]!]!, best[ofSecond[i]!]!)
      this.scores[ofFirst[i]!] = this.scores[ofSecond[i]!] = rated(i, rival)
    }
  }

  of(a: number, b: number): number {
    const end = this.starts[a + 1]!
    let low = this.starts[a]!
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.partners[middle]! < b) low = middle + 1
      else high = middle
    }
    return low < end && this.partners[low] === b ? this.scores[low]! : 0
  }

  /** Calls `take` for each sentence that is at least so much like the one, in rising order. */
  like(sentence: number, minimum: number, take: (other: number, score: number) => void): void {
    for (let i = this.starts[sentence]!; i < this.starts[sentence + 1]!; i++)
      if (this.scores[i]! >= minimum) take(this.partners[i]!, this.scores[i]!)
  }

  /** For each place in `partners` the best score that its sentence has with one of the partner's article. */
  private bestInArticle(articles: Int32Array): Float64Array {
    const best = new Float64Array(this.partners.length)
    const ofArticle = new Map<number, number>()
    for (let s = 0; s < articles.length; s++) {
      ofArticle.clear()
      for (let i = this.starts[s]!; i < this.starts[s + 1]!; i++) {
        const article = articles[this.partners[i]!]!
        ofArticle.set(article, Math.max(this.scores[i]!, ofArticle.get(article) ?? 0))
      }
      for (let i = this.starts[s]!; i < this.starts[s + 1]!; i++) best[i] = ofArticle.get(articles[this.partners[i]!]!)!
    }
    return best
  }
}

function startsOf(sentences: number, first: readonly number[], second: readonly number[]): Int32Array {
  const starts = new Int32Array(sentences + 1)
  for (const s of first) starts[s + 1]!++
  for (const s of second) starts[s + 1]!++
  for (let s = 0; s < sentences; s++) starts[s + 1]! += starts[s]!
  return starts
}
