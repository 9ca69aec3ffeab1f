import type { SentenceFeatures } from './sentence-features.ts'
import { TermIndex, type Terms } from './term-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Likeness to a mere clause is worth a little less than likeness to all that a sentence says. */
const CLAUSE_WORTH = 0.9
const MIN_SHARED = 0.02

/** A whole sentence or one of its clauses. */
interface Unit extends Terms {
  /** Index into the sentences. */
  readonly sentence: number
  readonly worth: number
  /** Weight of all its terms. */
  readonly sum: number
}

/**
 * Likeness of sentences of different articles by the terms that they, or two of their clauses, share. A row is made each time it is asked
 * for: together they would grow with the square of the story.
 */
export class SharedTerms {
  private readonly unitsOf: readonly (readonly Unit[])[]
  private readonly units: readonly Unit[]
  private readonly index: TermIndex
  /** Likeness of each sentence to the one read last; `found` are those where it is not 0. */
  readonly row: Float64Array
  readonly found: number[] = []

  constructor(sentences: readonly SentenceFeatures[], vocabulary: Vocabulary) {
    const toUnit = (article: number, sentence: number, words: readonly string[], worth: number): Unit => {
      const terms = vocabulary.numbersOf(words)
      return { article, sentence, terms, worth, sum: vocabulary.sumOf(terms) }
    }
    this.unitsOf = sentences.map(({ article, terms, clauses }, i) => [
      toUnit(article, i, terms, 1),
      ...clauses.map((clause) => toUnit(article, i, clause.terms, CLAUSE_WORTH)),
    ])
    this.units = this.unitsOf.flat()
    this.index = new TermIndex(this.units, vocabulary)
    this.row = new Float64Array(sentences.length)
  }

  read(sentence: number): void {
    const { row, found, units } = this
    for (const other of found) row[other] = 0
    found.length = 0
    for (const unit of this.unitsOf[sentence]!)
      this.index.sharedWith(unit, (at, weight) => {
        const other = units[at]!
        const score = (weight / (Math.sqrt(unit.sum * other.sum) || 1)) * Math.min(unit.worth, other.worth)
        if (score < MIN_SHARED || score <= row[other.sentence]!) return
        if (row[other.sentence] === 0) found.push(other.sentence)
        row[other.sentence] = score
      })
  }
}
