import type { SentenceFeatures } from './sentence-features.ts'
import { TermIndex, type Terms, weighTerms } from './term-index.ts'

/** Two sentences of different articles, by index, and how much they say the same: 0 nothing, 0.5 and more the same told again. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Likeness to a mere clause is worth a little less than likeness to all that a sentence says. */
const CLAUSE_WORTH = 0.9
const MIN_SHARED = 0.02
/** Neighbours of a sentence that its company is judged by. */
const MAX_NEIGHBOURS = 40
/** A sentence keeps its own company: what two share themselves counts more than what third ones share with both. */
const OWN_WEIGHT = 1.5
/** Share of a likeness that depends on how it compares with the best rival in either article. */
const COMPETITION = 0.6
/** Brings the scores to a scale on which 0.5 and more is the same told again. */
const SCALE = 1.4

/**
 * How much every two sentences of different articles say the same. First by the weighted terms and synonyms they share, then by the
 * company they keep (two sentences that are like the same third ones are alike, even where their own words differ), then by their rivals.
 */
export function compareSentences(sentences: readonly SentenceFeatures[]): Likeness[] {
  return byCompetition(byCompany(sharedTerms(sentences)), sentences)
}

/** A whole sentence or one of its clauses. */
interface Unit extends Terms {
  /** Index into the sentences. */
  readonly sentence: number
  readonly worth: number
}

/** Row by row: sentence → likeness by the terms that the sentences, or two of their clauses, share. */
function sharedTerms(sentences: readonly SentenceFeatures[]): Map<number, number>[] {
  const units = sentences.flatMap(({ article, terms, clauses }, sentence): Unit[] => [
    { sentence, article, terms, worth: 1 },
    ...clauses.map((clause) => ({ sentence, article, terms: clause.terms, worth: CLAUSE_WORTH })),
  ])
  const index = new TermIndex(units, weighTerms(sentences.map((s) => s.terms)))
  const sums = units.map(({ terms }) => index.weightOf(terms))
  const rows: Map<number, number>[] = sentences.map(() => new Map())
  for (const [u, unit] of units.entries()) {
    const row = rows[unit.sentence]!
    for (const [v, sum] of index.sharedWith(unit)) {
      const other = units[v]!
      const score = (sum / (Math.sqrt(sums[u]! * sums[v]!) || 1)) * Math.min(unit.worth, other.worth)
      if (score >= MIN_SHARED && score > (row.get(other.sentence) ?? 0)) row.set(other.sentence, score)
    }
  }
  return rows
}

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
