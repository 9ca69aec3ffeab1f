import type { SentenceFeatures } from './sentence-features.ts'
import { TermIndex, type Terms } from './term-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Likeness to a mere clause is worth a little less than likeness to all that a sentence says. */
const CLAUSE_WORTH = 0.9
const MIN_SHARED = 0.02

/**
 * Likeness of sentences of different articles by the terms that they, or two of their clauses, share. A row is made each time it is asked
 * for: together they would grow with the square of the story.
 */
export class SharedTerms {
  /** Whole sentences and their clauses: those of sentence s are `units[firsts[s]] … units[firsts[s + 1] - 1]`. */
  private readonly units: readonly Terms[]
  private readonly firsts: Int32Array
  /** Of each unit: its sentence, what likeness to it is worth, and the weight of all its terms. */
  private readonly sentences: Int32Array
  private readonly worths: Float64Array
  private readonly sums: Float64Array
  private readonly index: TermIndex
  /** Likeness of each sentence to the one read last; `found` are those where it is not 0. */
  readonly row: Float64Array
  readonly found: number[] = []

  constructor(sentences: readonly SentenceFeatures[], vocabulary: Vocabulary) {
    const units: Terms[] = []
    const places: number[] = []
    const worths: number[] = []
    const put = (article: number, sentence: number, words: readonly string[], worth: number) => {
      units.push({ article, terms: vocabulary.numbersOf(words) })
      places.push(sentence)
      worths.push(worth)
    }
    this.firsts = new Int32Array(sentences.length + 1)
    for (const [i, { article, terms, clauses }] of sentences.entries()) {
      put(article, i, terms, 1)
      for (const clause of clauses) put(article, i, clause.terms, CLAUSE_WORTH)
      this.firsts[i + 1] = units.length
    }
    this.units = units
    this.sentences = Int32Array.from(places)
    this.worths = Float64Array.from(worths)
    this.sums = Float64Array.from(units, ({ terms }) => vocabulary.sumOf(terms))
    this.index = new TermIndex(this.units, vocabulary)
    this.row = new Float64Array(sentences.length)
  }

  read(sentence: number): void {
    const { row, found, sentences, worths, sums, index } = this
    for (const other of found) row[other] = 0
    found.length = 0
    for (let unit = this.firsts[sentence]!; unit < this.firsts[sentence + 1]!; unit++) {
      const sum = sums[unit]!
      const worth = worths[unit]!
      index.ask(this.units[unit]!)
      for (const at of index.found) {
        const other = sentences[at]!
        const score = (index.shared[at]! / (Math.sqrt(sum * sums[at]!) || 1)) * Math.min(worth, worths[at]!)
        if (score < MIN_SHARED || score <= row[other]!) continue
        if (row[other] === 0) found.push(other)
        row[other] = score
      }
    }
  }
}
