import { Likenesses, type Pairs } from './likenesses.ts'
import type { SentenceFeatures } from './sentence-features.ts'
import { SharedTerms } from './shared-terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Neighbours of a sentence that its company is judged by. */
const MAX_NEIGHBOURS = 40
/** A sentence keeps its own company: what two share themselves counts more than what third ones share with both. */
const OWN_WEIGHT = 1.4
/** Share of a likeness that depends on how it compares with the best rival in either article. */
const COMPETITION = 0.6
/**
 * News tells its event first: the opening sentences of two articles on one event tell the same more often than their words show. So much
 * is added to the likeness of the two first, and half as much for each sentence further on in either.
 */
const LEAD_BONUS = 0.8
/** Two ferry accidents share words, but what articles on different events say is seldom the same thing told again. */
const OTHER_EVENT = 0.8
/** Brings the scores to a scale on which 0.5 and more is the same told again. */
const SCALE = 1.4

/**
 * How much every two sentences of different articles say the same. First by the weighted terms and synonyms they share, then by the
 * company they keep (two sentences that are like the same third ones are alike, even where their own words differ), then by where they
 * stand and by their rivals. `events`: of each article.
 */
export function compareSentences(
  sentences: readonly SentenceFeatures[],
  vocabulary: Vocabulary,
  events: readonly string[],
): Likenesses {
  const shared = new SharedTerms(sentences, vocabulary)
  const companies = sentences.map((_, sentence) => companyOf(sentence, shared))
  const articles = Int32Array.from(sentences, (sentence) => sentence.article)
  const pairs = pairsByCompany(companies)
  return new Likenesses(articles, pairs, (pair, rival) => {
    const score = pairs.scores[pair]!
    const beside = 1 - COMPETITION + (COMPETITION * score) / (rival || 1)
    const [a, b] = [sentences[pairs.first[pair]!]!, sentences[pairs.second[pair]!]!]
    return Math.min(
      1,
      SCALE * score * beside * (events[a.article] === events[b.article] ? leadWorth(a, b) : OTHER_EVENT),
    )
  })
}

const leadWorth = (a: SentenceFeatures, b: SentenceFeatures) => 1 + LEAD_BONUS * 0.5 ** (a.rank + b.rank)

/** A sentence and its strongest neighbours, the strongest first. */
interface Company {
  readonly members: Int32Array
  readonly weights: Float64Array
  readonly norm: number
  /** The sentences behind it that share terms with it, in no order. */
  readonly later: readonly number[]
}

function companyOf(sentence: number, shared: SharedTerms): Company {
  shared.read(sentence)
  const strongest = strongestOf(shared.found, shared.row)
  const weights = Float64Array.from([OWN_WEIGHT, ...strongest.map((other) => shared.row[other]!)])
  return {
    members: Int32Array.from([sentence, ...strongest]),
    weights,
    norm: Math.sqrt(weights.reduce((sum, x) => sum + x * x, 0)),
    later: shared.found.filter((other) => other > sentence),
  }
}

/** The likest, the smaller index first where two are as like. */
function strongestOf(found: readonly number[], row: Float64Array): number[] {
  const before = (a: number, b: number) => row[a]! > row[b]! || (row[a]! === row[b]! && a < b)
  const strongest: number[] = []
  for (const sentence of found) {
    let at = strongest.length
    if (at < MAX_NEIGHBOURS) strongest.push(sentence)
    else if (before(sentence, strongest[--at]!)) strongest[at] = sentence
    else continue
    for (; at > 0 && before(sentence, strongest[at - 1]!); at--) strongest[at] = strongest[at - 1]!
    strongest[at] = sentence
  }
  return strongest
}

/** Cosine of the companies of every pair that shares terms. */
function pairsByCompany(companies: readonly Company[]): Pairs {
  const pairs = { first: [] as number[], second: [] as number[], scores: [] as number[] }
  const { starts, holders, weights: held } = holdersOf(companies)
  const sums = new Float64Array(companies.length)
  const found: number[] = []
  for (const [a, { members, weights, norm, later }] of companies.entries()) {
    found.length = 0
    for (let i = 0; i < members.length; i++)
      for (let at = starts[members[i]!]!; at < starts[members[i]! + 1]!; at++) {
        const b = holders[at]!
        if (b <= a) continue
        if (sums[b] === 0) found.push(b)
        sums[b]! += weights[i]! * held[at]!
      }
    for (const b of later.filter((other) => sums[other] !== 0).sort((x, y) => x - y)) {
      pairs.first.push(a)
      pairs.second.push(b)
      pairs.scores.push(sums[b]! / (norm * companies[b]!.norm))
    }
    for (const b of found) sums[b] = 0
  }
  return pairs
}

/** Sentence s is in the company of `holders[starts[s]] … holders[starts[s + 1] - 1]`, in rising order, with these weights. */
function holdersOf(companies: readonly Company[]) {
  const starts = new Int32Array(companies.length + 1)
  for (const { members } of companies) for (const member of members) starts[member + 1]!++
  for (let s = 0; s < companies.length; s++) starts[s + 1]! += starts[s]!
  const holders = new Int32Array(starts[companies.length]!)
  const weights = new Float64Array(holders.length)
  const next = starts.slice()
  for (const [holder, company] of companies.entries())
    for (let i = 0; i < company.members.length; i++) {
      const at = next[company.members[i]!]!++
      holders[at] = holder
      weights[at] = company.weights[i]!
    }
  return { starts, holders, weights }
}
