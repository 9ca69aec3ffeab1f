import { conceptsOf, newsConceptsOf } from '../lexicon/concepts.ts'
import { EVENT_MARK } from './sentence-terms.ts'

/** A synonym of the dictionary counts less than the word itself, a word that news merely uses for it less again. */
const SYNONYM_WORTH = 0.6
const NEWS_SYNONYM_WORTH = 0.3
/** "Prosecutors" and "the prosecution" are of one root. */
const ROOT_WORTH = 0.7

/** Who does something tells sentences apart better than the bodies that every sentence of a story names. */
const PERSON_WORTH = 1.3
const BODY_WORTH = 0.7

function worthOf(term: string): number {
  if (term.startsWith('person:')) return PERSON_WORTH
  return /^(?:organisation|group|event|other):/.test(term) ? BODY_WORTH : 1
}

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
    for (const [term, i] of numbers)
      if (i < telling) this.weights[i] = worthOf(term) * Math.log(1 + sentences.length / counts[i]!)
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
 * Term → the other terms that mean the same: by the dictionary a deed of deeds, a thing of things; by news usage and by their root whatever
 * they are. "To transport" and "the transport" are one word.
 */
function synonymsAmong(terms: readonly string[]): Map<number, Synonym[]> {
  const [deeds, things, news] = [new Map<number, number[]>(), new Map<number, number[]>(), new Map<number, number[]>()]
  const roots = new Map<string, number[]>()
  const groups: { readonly members: number[]; readonly worth: number }[] = []
  const put = <T>(of: Map<T, number[]>, concept: T, term: number, worth: number) => {
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
    const root = rootOf(stem)
    if (root) put(roots, root, number, ROOT_WORTH)
    for (const concept of conceptsOf(stem)) put(isDeed ? deeds : things, concept, number, SYNONYM_WORTH)
    for (const concept of newsConceptsOf(stem)) put(news, concept, number, NEWS_SYNONYM_WORTH)
  }
  return bestWorths(groups)
}

const WORD = /^[a-z]+$/
const SUFFIX = /(?:ator|ation|ativ|or|er|ion|iv|ment|ant|ist|al|anc|enc|ur|abl|ibl|it|ou|ic|y|i)$/
/** Shorter ones are the beginnings of many words. */
const MIN_ROOT = 5

/** A stem without the ending that makes it a deed, a doer or a quality; null where too little is left, and for what is no word. */
function rootOf(stem: string): string | null {
  if (!WORD.test(stem)) return null
  const root = stem.replace(SUFFIX, '')
  return root.length >= MIN_ROOT ? root : null
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
