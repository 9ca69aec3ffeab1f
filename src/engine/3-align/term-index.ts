import { conceptsOf } from '../lexicon/concepts.ts'
import { EVENT_MARK } from './sentence-features.ts'

/** Some words of an article, as terms: a sentence or a part of one. */
export interface Terms {
  /** Index of the article among the story's. */
  readonly article: number
  readonly terms: readonly string[]
}

/** A synonym counts less than the word itself. */
const SYNONYM_WEIGHT = 0.7
/** A term that stands in more units than this brings up no candidates: it still counts between candidates that rarer terms bring up. */
const MAX_POSTINGS = 800

/** Finds the units that share terms, or synonyms of terms, with given ones; cost grows with what is shared, not with all pairs. */
export class TermIndex<U extends Terms> {
  private readonly postings: ReadonlyMap<string, readonly number[]>
  private readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>
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
      for (const other of near) {
        const others = this.postings.get(other)!
        if (own.has(other) || others.length > MAX_POSTINGS) continue
        for (const unit of others) {
          if (holders.has(unit)) continue
          holders.add(unit) // one synonym a term
          add(unit, SYNONYM_WEIGHT * Math.min(weight, this.weights.get(other)!))
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

/** Term → the other terms that are its synonyms: a deed is matched with deeds, a thing with things. */
function synonymsWithin(terms: ReadonlyMap<string, unknown>): Map<string, Set<string>> {
  const byConcept = new Map<string, string[]>()
  for (const term of terms.keys()) {
    const mark = term.startsWith(EVENT_MARK) ? EVENT_MARK : ''
    for (const concept of conceptsOf(term.slice(mark.length))) {
      const key = mark + concept
      const group = byConcept.get(key)
      if (group) group.push(term)
      else byConcept.set(key, [term])
    }
  }
  const synonyms = new Map<string, Set<string>>()
  for (const group of byConcept.values())
    for (const term of group)
      for (const other of group) {
        if (other === term) continue
        const set = synonyms.get(term)
        if (set) set.add(other)
        else synonyms.set(term, new Set([other]))
      }
  return synonyms
}
