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
const CLAUSE_WORTH = 0.9
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

/** A whole sentence or one of its clauses, as an index into the sentences and its terms. */
interface Unit {
  readonly sentence: number
  readonly article: number
  readonly terms: readonly string[]
  /** Likeness to a mere clause is worth a little less than likeness to all that a sentence says. */
  readonly worth: number
}

/** Row by row: sentence → likeness by the terms that the sentences, or two of their clauses, share. */
function sharedTerms(sentences: readonly SentenceFeatures[]): Map<number, number>[] {
  const units = sentences.flatMap(({ article, terms, clauses }, sentence): Unit[] => [
    { sentence, article, terms, worth: 1 },
    ...clauses.map((clause) => ({ sentence, article, terms: clause, worth: CLAUSE_WORTH })),
  ])
  const postings = postingsOf(units.map((unit) => unit.terms))
  const weights = new Map(
    [...postingsOf(sentences.map((s) => s.terms))].map(([term, list]) => [
      term,
      Math.log(1 + sentences.length / list.length),
    ]),
  )
  const synonyms = synonymsWithin(postings)
  const sums = units.map(({ terms }) => terms.reduce((sum, term) => sum + weights.get(term)!, 0))
  const rows: Map<number, number>[] = sentences.map(() => new Map())
  for (const [u, unit] of units.entries()) {
    const row = rows[unit.sentence]!
    for (const [v, sum] of sharedWith(unit, units, postings, weights, synonyms)) {
      const other = units[v]!
      const score = (sum / (Math.sqrt(sums[u]! * sums[v]!) || 1)) * Math.min(unit.worth, other.worth)
      if (score >= MIN_SHARED && score > (row.get(other.sentence) ?? 0)) row.set(other.sentence, score)
    }
  }
  return rows
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

/** Unit of another article → the summed weight of the terms, or synonyms of terms, that it shares. */
function sharedWith(
  { article, terms }: Unit,
  units: readonly Unit[],
  postings: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): Map<number, number> {
  const shared = new Map<number, number>()
  const own = new Set(terms)
  for (const term of terms) {
    const list = postings.get(term)!
    const weight = weights.get(term)!
    if (list.length <= MAX_POSTINGS)
      for (const v of list) if (units[v]!.article !== article) shared.set(v, (shared.get(v) ?? 0) + weight)
    const near = synonyms.get(term)
    if (!near) continue
    const holders = new Set(list)
    for (const other of near) {
      const others = postings.get(other)!
      if (own.has(other) || others.length > MAX_POSTINGS) continue
      for (const v of others) {
        if (units[v]!.article === article || holders.has(v)) continue
        holders.add(v) // one synonym a term
        shared.set(v, (shared.get(v) ?? 0) + SYNONYM_WEIGHT * Math.min(weight, weights.get(other)!))
      }
    }
  }
  return shared
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

/** A sentence keeps its own company: what two share themselves counts more than what third ones share with both. */
const OWN_WEIGHT = 1.5

/** Cosine of the rows of every pair that shares terms; a row holds the sentence itself and its strongest neighbours. */
function byCompany(rows: readonly Map<number, number>[]): Likeness[] {
  const companies = rows.map((row, i) => {
    const strongest = [...row].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MAX_NEIGHBOURS)
    return new Map([[i, OWN_WEIGHT], ...strongest])
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
const COMPETITION = 0.6
/** Brings the scores to a scale on which 0.5 and more is the same told again. */
const SCALE = 1.4

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
    const score = SCALE * likeness.score * (1 - COMPETITION + (COMPETITION * likeness.score) / (rival || 1))
    return { ...likeness, score: Math.min(1, score) }
  })
}
