import { conceptsOf } from '../lexicon/concepts.ts'
import { EVENT_MARK, type SentenceFeatures } from './sentence-features.ts'

/** Two sentences of different articles, by index, and how much they say the same: 0 nothing, 1 the same words. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** A synonym counts less than the word itself. */
const SYNONYM_WEIGHT = 0.7
const MIN_SHARED = 0.02
/** A term that stands in more sentences than this brings up no candidates: it still counts between candidates that rarer terms bring up. */
const MAX_POSTINGS = 400
/** Neighbours of a sentence that its company is judged by. */
const MAX_NEIGHBOURS = 40

/**
 * How much every two sentences of different articles say the same. First by the weighted terms and synonyms they share, then by the
 * company they keep: two sentences that are like the same third ones are alike, even where their own words differ.
 */
export function compareSentences(sentences: readonly SentenceFeatures[]): Likeness[] {
  return byCompetition(byCompany(sharedTerms(sentences)), sentences)
}

/** Row by row: sentence → likeness by shared terms. */
function sharedTerms(sentences: readonly SentenceFeatures[]): Map<number, number>[] {
  const postings = new Map<string, number[]>()
  for (const [i, { terms }] of sentences.entries())
    for (const term of terms) {
      const list = postings.get(term)
      if (list) list.push(i)
      else postings.set(term, [i])
    }
  const weights = new Map([...postings].map(([term, list]) => [term, Math.log(1 + sentences.length / list.length)]))
  const synonyms = synonymsWithin(postings)
  const sums = sentences.map(({ terms }) => terms.reduce((sum, term) => sum + weights.get(term)!, 0))
  const rows: Map<number, number>[] = sentences.map(() => new Map())
  for (const [a, { article, terms }] of sentences.entries()) {
    const row = rows[a]!
    const own = new Set(terms)
    for (const term of terms) {
      const weight = weights.get(term)!
      const list = postings.get(term)!
      if (list.length <= MAX_POSTINGS)
        for (const b of list) if (sentences[b]!.article !== article) row.set(b, (row.get(b) ?? 0) + weight)
      const holders = new Set(list)
      for (const other of synonyms.get(term) ?? []) {
        const others = postings.get(other)!
        if (own.has(other) || others.length > MAX_POSTINGS) continue
        for (const b of others) {
          if (sentences[b]!.article === article || holders.has(b)) continue
          holders.add(b) // one synonym a term
          row.set(b, (row.get(b) ?? 0) + SYNONYM_WEIGHT * Math.min(weight, weights.get(other)!))
        }
      }
    }
    for (const [b, sum] of row) {
      const score = sum / (Math.sqrt(sums[a]! * sums[b]!) || 1)
      if (score < MIN_SHARED) row.delete(b)
      else row.set(b, score)
    }
  }
  return rows
}

/** Term → the other terms of the story that are its synonyms. */
function synonymsWithin(terms: ReadonlyMap<string, unknown>): Map<string, Set<string>> {
  const byConcept = new Map<number, string[]>()
  for (const term of terms.keys())
    for (const concept of conceptsOf(term.startsWith(EVENT_MARK) ? term.slice(EVENT_MARK.length) : term))
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), term])
  const synonyms = new Map<string, Set<string>>()
  for (const group of byConcept.values())
    for (const term of group)
      for (const other of group)
        if (other !== term && other.startsWith(EVENT_MARK) === term.startsWith(EVENT_MARK))
          (synonyms.get(term) ?? synonyms.set(term, new Set()).get(term)!).add(other)
  return synonyms
}

/** Cosine of the rows of every pair that shares terms; a row counts itself as 1 and its strongest neighbours. */
function byCompany(rows: readonly Map<number, number>[]): Likeness[] {
  const companies = rows.map((row, i) => {
    const strongest = [...row].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MAX_NEIGHBOURS)
    return new Map([[i, 1], ...strongest])
  })
  const norms = companies.map((company) => Math.sqrt([...company.values()].reduce((sum, x) => sum + x * x, 0)))
  const likenesses: Likeness[] = []
  for (const [a, row] of rows.entries())
    for (const b of [...row.keys()].sort((x, y) => x - y)) {
      if (b <= a) continue
      let sum = 0
      for (const [c, x] of companies[a]!) sum += x * (companies[b]!.get(c) ?? 0)
      likenesses.push({ a, b, score: sum / (norms[a]! * norms[b]!) })
    }
  return likenesses
}

/** Share of a likeness that depends on how it compares with the best rival in either article. */
const COMPETITION = 0.4

/** A pair counts less where one of its sentences has a much better counterpart in the other's article. */
function byCompetition(likenesses: readonly Likeness[], sentences: readonly SentenceFeatures[]): Likeness[] {
  const articles = sentences.reduce((most, s) => Math.max(most, s.article), 0) + 1
  const best = new Float64Array(sentences.length * articles)
  const slots = ({ a, b }: Likeness) =>
    [a * articles + sentences[b]!.article, b * articles + sentences[a]!.article] as const
  for (const likeness of likenesses)
    for (const slot of slots(likeness)) best[slot] = Math.max(best[slot]!, likeness.score)
  return likenesses.map((likeness) => {
    const rival = Math.max(...slots(likeness).map((slot) => best[slot]!))
    return { ...likeness, score: likeness.score * (1 - COMPETITION + (COMPETITION * likeness.score) / (rival || 1)) }
  })
}
