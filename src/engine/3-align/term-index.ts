import type { Vocabulary } from './vocabulary.ts'

/** Some words of an article, as terms of the vocabulary: a sentence or a part of one. */
export interface Terms {
  /** Index of the article among the story's. */
  readonly article: number
  readonly terms: Int32Array
}

/** A term that stands in more units than this brings up no candidates: it still counts between candidates that rarer terms bring up. */
const MAX_POSTINGS = 800

/** Finds the units that share terms, or synonyms of terms, with given ones; cost grows with what is shared, not with all pairs. */
export class TermIndex {
  private readonly vocabulary: Vocabulary
  private readonly articles: Int32Array
  /** Term t stands in the units `holders[starts[t]] … holders[starts[t + 1] - 1]`, in rising order. */
  private readonly starts: Int32Array
  private readonly holders: Int32Array
  /** Unit → the last question, of all that were asked, that found it. */
  private readonly seen: Int32Array
  private questions = 0
  /** Term → the last of all who asked that has it. */
  private readonly own: Int32Array
  private asked = 0
  /** The units that the last question found, and the weight they share with it by unit. */
  readonly found: number[] = []
  readonly shared: Float64Array

  constructor(units: readonly Terms[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.articles = Int32Array.from(units, (unit) => unit.article)
    this.starts = new Int32Array(vocabulary.size + 1)
    for (const { terms } of units) for (const term of terms) this.starts[term + 1]!++
    for (let term = 0; term < vocabulary.size; term++) this.starts[term + 1]! += this.starts[term]!
    this.holders = new Int32Array(this.starts[vocabulary.size]!)
    const next = this.starts.slice()
    for (const [unit, { terms }] of units.entries()) for (const term of terms) this.holders[next[term]!++] = unit
    this.shared = new Float64Array(units.length)
    this.seen = new Int32Array(units.length)
    this.own = new Int32Array(vocabulary.size)
  }

  /** Finds each unit of another article that shares terms, with their summed weight: in `found` and `shared`, until the next question. */
  ask({ article, terms }: Terms): void {
    const { shared, vocabulary, found, own } = this
    for (const unit of found) shared[unit] = 0
    found.length = 0
    const asked = ++this.asked
    for (const term of terms) own[term] = asked
    for (const term of terms) {
      const question = ++this.questions
      const weight = vocabulary.weightOf(term)
      this.add(term, weight, article, question)
      for (const { term: other, worth } of vocabulary.synonymsOf(term))
        if (own[other] !== asked)
          this.add(other, worth * Math.min(weight, vocabulary.weightOf(other)), article, question)
    }
  }

  /** A term and its synonyms, which make one question, count once in a unit. */
  private add(term: number, weight: number, article: number, question: number): void {
    const { shared, seen, holders, articles, found } = this
    const [from, to] = [this.starts[term]!, this.starts[term + 1]!]
    if (weight === 0 || to - from > MAX_POSTINGS) return
    for (let i = from; i < to; i++) {
      const unit = holders[i]!
      if (seen[unit] === question) continue
      seen[unit] = question
      if (articles[unit] === article) continue
      if (shared[unit] === 0) found.push(unit)
      shared[unit]! += weight
    }
  }
}
