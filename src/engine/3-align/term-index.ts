import { conceptsOf, newsConceptsOf } from '../lexicon/concepts.ts'
import { EVENT_MARK } from './sentence-features.ts'

/** Some words of an article, as terms: a sentence or a part of one. */
export interface Terms {
  /** Index of the article among the story's. */
  readonly article: number
  readonly terms: readonly string[]
}

/** A synonym of the dictionary counts less than the word itself, a word that news merely uses for it less again. */
const SYNONYM_WORTH = 0.7
const NEWS_SYNONYM_WORTH = 0.4
/** A term that stands in more units than this brings up no candidates: it still counts between candidates that rarer terms bring up. */
const MAX_POSTINGS = 800

/** Finds the units that share terms, or synonyms of terms, with given ones; cost grows with what is shared, not with all pairs. */
export class TermIndex<U extends Terms> {
  private readonly postings: ReadonlyMap<string, readonly number[]>
  private readonly synonyms: ReadonlyMap<string, ReadonlyMap<string, number>>
  private readonly weights: ReadonlyMap<string, number>
  readonly units: readonly U[]

  /** `weights`: term → how telling it is. */
  constructor(units: readonly U[], weights: ReadonlyMap<string, number>) {
    this.units = units
    this.weights = weights
    this.postings = postingsOf(units.map((unit) => unit.terms))
    this.synonyms = synonymsWithin(this.postings)
  }

  weightOf(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + (this.weights.get(term) ?? 0), 0)
  }

  /** Unit of another article, by index → the summed weight of the terms that it shares. */
  sharedWith({ article, terms }: Terms): Map<number, number> {
    const shared = new Map<number, number>()
    const add = (unit: number, weight: number) => {
      if (this.units[unit]!.article !== article) shared.set(unit, (shared.get(unit) ?? 0) + weight)
    }
    const own = new Set(terms)
    for (const term of terms) {
      const list = this.postings.get(term) ?? []
      const weight = this.weights.get(term) ?? 0
      if (list.length <= MAX_POSTINGS) for (const unit of list) add(unit, weight)
      const near = this.synonyms.get(term)
      if (!near) continue
      const holders = new Set(list)
      for (const [other, worth] of near) {
        const others = this.postings.get(other)!
        if (own.has(other) || others.length > MAX_POSTINGS) continue
        for (const unit of others) {
          if (holders.has(unit)) continue
          holders.add(unit) // one synonym a term
          add(unit, worth * Math.min(weight, this.weights.get(other)!))
        }
      }
    }
    return shared
  }
}

/** Term → how telling it is: the fewer of the lists hold it, the more. */
export function weighTerms(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map([...postingsOf(lists)].map(([term, list]) => [term, Math.log(1 + lists.length / list.length)]))
}

function postingsOf(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  for (const [i, terms] of lists.entries())
    for (const term of terms) {
      const list = postings.get(term)
      if (list) list.push(i)
      else postings.set(term, [i])
    }
  return postings
}

/**
 * Term → the other terms that are its synonyms, and their worth: by the dictionary a deed of deeds, a thing of things; by news usage
 * whatever they are.
 */
function synonymsWithin(terms: ReadonlyMap<string, unknown>): Map<string, Map<string, number>> {
  const groups = new Map<string, string[]>()
  const put = (key: string, term: string) => {
    const group = groups.get(key)
    if (group) group.push(term)
    else groups.set(key, [term])
  }
  for (const term of terms.keys()) {
    const mark = term.startsWith(EVENT_MARK) ? EVENT_MARK : ''
    const stem = term.slice(mark.length)
    for (const concept of conceptsOf(stem)) put(mark + concept, term)
    for (const concept of newsConceptsOf(stem)) put(NEWS_KEY + concept, term)
  }
  const synonyms = new Map<string, Map<string, number>>()
  for (const [key, group] of groups) {
    const worth = key.startsWith(NEWS_KEY) ? NEWS_SYNONYM_WORTH : SYNONYM_WORTH
    for (const term of group)
      for (const other of group) {
        if (other === term) continue
        const near = synonyms.get(term) ?? synonyms.set(term, new Map()).get(term)!
        near.set(other, Math.max(worth, near.get(other) ?? 0))
      }
  }
  return synonyms
}

const NEWS_KEY = 'news '
