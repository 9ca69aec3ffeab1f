import { conceptsOf, newsConceptsOf } from '../lexicon/concepts.ts'
import { EVENT_MARK } from './sentence-features.ts'

/** A synonym of the dictionary counts less than the word itself, a word that news merely uses for it less again. */
const SYNONYM_WORTH = 0.7
const NEWS_SYNONYM_WORTH = 0.4

/** Another term that means the same, and how much of a term it is worth. */
export interface Synonym {
  readonly term: number
  readonly worth: number
}

const NO_SYNONYMS: readonly Synonym[] = []

/** The terms of a story by number, with how telling each is and which of the others are its synonyms. */
export class Vocabulary {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly weights: Float64Array
  private readonly synonyms: ReadonlyMap<number, readonly Synonym[]>

  /** `sentences` say how telling a term is: the fewer of them hold it, the more; `parts` of them may hold further terms, which tell nothing. */
  constructor(sentences: readonly (readonly string[])[], parts: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>()
    const counts: number[] = []
    for (const terms of sentences)
      for (const term of terms) {
        const number = numbers.get(term)
        if (number === undefined) {
          numbers.set(term, counts.length)
          counts.push(1)
        } else counts[number]!++
      }
    const telling = counts.length
    for (const terms of parts) for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size)
    this.numbers = numbers
    this.weights = new Float64Array(numbers.size)
    for (let i = 0; i < telling; i++) this.weights[i] = Math.log(1 + sentences.length / counts[i]!)
    this.synonyms = synonymsAmong([...numbers.keys()])
  }

  get size(): number {
    return this.weights.length
  }

  /** The numbers of terms of the story. */
  numbersOf(terms: readonly string[]): Int32Array {
    return Int32Array.from(terms, (term) => this.numbers.get(term)!)
  }

  weightOf(term: number): number {
    return this.weights[term]!
  }

  sumOf(terms: Int32Array): number {
    let sum = 0
    for (const term of terms) sum += this.weights[term]!
    return sum
  }

  synonymsOf(term: number): readonly Synonym[] {
    return this.synonyms.get(term) ?? NO_SYNONYMS
  }
}

/**
 * Term → the other terms that are its synonyms: by the dictionary a deed of deeds, a thing of things; by news usage whatever they are.
 */
function synonymsAmong(terms: readonly string[]): Map<number, Synonym[]> {
  const [deeds, things, news] = [new Map<number, number[]>(), new Map<number, number[]>(), new Map<number, number[]>()]
  const groups: { readonly members: number[]; readonly worth: number }[] = []
  const put = (of: Map<number, number[]>, concept: number, term: number, worth: number) => {
    const group = of.get(concept)
    if (group) {
      group.push(term)
      return
    }
    const members = [term]
    of.set(concept, members)
    groups.push({ members, worth })
  }
  for (const [number, term] of terms.entries()) {
    const isDeed = term.startsWith(EVENT_MARK)
    const stem = isDeed ? term.slice(EVENT_MARK.length) : term
    for (const concept of conceptsOf(stem)) put(isDeed ? deeds : things, concept, number, SYNONYM_WORTH)
    for (const concept of newsConceptsOf(stem)) put(news, concept, number, NEWS_SYNONYM_WORTH)
  }
  return bestWorths(groups)
}

function bestWorths(groups: readonly { readonly members: readonly number[]; readonly worth: number }[]) {
  const worths = new Map<number, Map<number, number>>()
  for (const { members, worth } of groups)
    for (const term of members)
      for (const other of members) {
        if (other === term) continue
        const near = worths.get(term) ?? worths.set(term, new Map()).get(term)!
        near.set(other, Math.max(worth, near.get(other) ?? 0))
      }
  return new Map([...worths].map(([term, near]) => [term, [...near].map(([other, worth]) => ({ term: other, worth }))]))
}
