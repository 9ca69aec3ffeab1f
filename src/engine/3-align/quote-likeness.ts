import { type Senses, sensesOf, shareSense } from '../lexicon/concepts.ts'
import { SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { SPEECH_FILLERS } from '../lexicon/reporting-words.ts'
import { stemOf } from '../lexicon/stem.ts'
import { CURRENCY_WORDS } from '../lexicon/unit-currencies.ts'
import type { Link } from './clusters.ts'
import type { Context } from './context.ts'
import type { Node } from './quote-nodes.ts'
import type { Segment } from './quote-segments.ts'

/** So alike two segments must be to give one utterance, of some 1.4. */
const MIN_SCORE = 0.57
/** Indirect speech is the writer's: it must be this much likelier, and never joins other indirect speech. */
const UNMARKED_COST = 0.15

/** A synonym counts less than the word itself. */
const SYNONYM_WEIGHT = 0.8
/** A term that stands in more segments than this brings up no candidates. */
const MAX_POSTINGS = 300
/** As if there were so many more segments: in a story of two quotations a word of both is not yet a common one. */
const FLOOR = 20
/** Candidates share at least this much of the shorter one, before synonyms. */
const MIN_SHARED_FIRST = 0.3
/** A fragment that stands wholly in the other counts so much, by the number of its terms (the last for all longer ones). */
const FRAGMENT_WORTH = [0, 0.15, 0.45, 0.7, 0.85, 0.92]
/** One or two terms may be the same by chance. */
const SURENESS = [0, 0.6, 0.9, 1]
/** What the same speaker, and sentences around that tell the same, add; what two different persons take away. */
const SAME_SPEAKER = 0.12
const SAME_CONTEXT = 0.25
const OTHER_SPEAKER = 0.35
/** Articles on different events seldom quote one utterance. */
const OTHER_EVENT = 0.2

/** Every two nodes of different articles that may give one utterance, the surest first; a node is judged by its first segment. */
export function likePairs(nodes: readonly Node[], context: Context): Link[] {
  const segments = nodes.map((node) => node[0]!)
  const words = numbered(segments)
  const sums = words.terms.map((terms) => terms.reduce((sum, term) => sum + words.weights[term]!, 0))
  const articles = Int32Array.from(segments, ({ article }) => article)
  const shared = new Float64Array(segments.length)
  const pairs: Link[] = []
  for (const [a, segment] of segments.entries()) {
    const found: number[] = []
    for (const term of words.terms[a]!) {
      const holders = words.holders[term]!
      if (holders.length > MAX_POSTINGS) continue
      for (const b of holders) {
        if (b <= a || articles[b] === articles[a]) continue
        if (shared[b] === 0) found.push(b)
        shared[b]! += words.weights[term]!
      }
    }
    for (const b of found) {
      const weight = shared[b]!
      shared[b] = 0
      const other = segments[b]!
      const unmarked = unmarkedCost(segment, other)
      if (unmarked === Number.POSITIVE_INFINITY || weight < MIN_SHARED_FIRST * Math.min(sums[a]!, sums[b]!)) continue
      const said = wordScore(words, a, b, sums[a]!, sums[b]!)
      const around = SAME_CONTEXT * context.likenessOf(segment.storySentence, other.storySentence)
      const apart = context.events[segment.article]!.id === context.events[other.article]!.id ? 0 : OTHER_EVENT
      const score = said + speakerScore(segment, other) + around - apart - unmarked
      if (score >= MIN_SCORE && isTelling(segment, other, context)) pairs.push({ a, b, score })
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** The terms of all segments by number. */
interface Numbered {
  /** Of each segment. */
  readonly terms: readonly (readonly number[])[]
  readonly weights: readonly number[]
  /** The segments that hold a term. */
  readonly holders: readonly (readonly number[])[]
  readonly senses: readonly (Senses | null)[]
  /** 1 for each term of the longer one of two segments that has not met its like, while they are compared; else 0. */
  readonly open: Uint8Array
}

function numbered(segments: readonly Segment[]): Numbered {
  const numbers = new Map<string, number>()
  const holders: number[][] = []
  const terms = segments.map(({ terms }, i) =>
    terms.map((term) => {
      const number = numbers.get(term) ?? numbers.size
      if (number === holders.length) {
        numbers.set(term, number)
        holders.push([])
      }
      holders[number]!.push(i)
      return number
    }),
  )
  const words = [...numbers.keys()]
  return {
    terms,
    weights: words.map((term, i) => weightOf(term, (segments.length + FLOOR) / holders[i]!.length)),
    holders,
    senses: words.map(sensesOf),
    open: new Uint8Array(words.length),
  }
}

const fillers = new Set([...SPEECH_FILLERS].map(stemOf))
const FILLER_WEIGHT = 0.35

const weightOf = (term: string, rarity: number) => Math.log(1 + rarity) * (fillers.has(term) ? FILLER_WEIGHT : 1)

/** 0–1 by the terms they share: of both together, or of the shorter one as a fragment of the longer. */
function wordScore(
  { terms, weights, senses, open }: Numbered,
  a: number,
  b: number,
  sumA: number,
  sumB: number,
): number {
  const [few, many] = terms[a]!.length <= terms[b]!.length ? [terms[a]!, terms[b]!] : [terms[b]!, terms[a]!]
  for (const term of many) open[term] = 1
  const meant: number[] = []
  let matched = 0
  for (const term of few)
    if (open[term]) {
      open[term] = 0
      matched += weights[term]!
    } else if (senses[term]) meant.push(term)
  for (const term of meant) {
    const other = many.find((one) => open[one] && shareSense(senses[term]!, senses[one]!))
    if (other === undefined) continue
    open[other] = 0
    matched += SYNONYM_WEIGHT * Math.min(weights[term]!, weights[other]!)
  }
  for (const term of many) open[term] = 0
  const shorter = Math.min(sumA, sumB)
  const fragment = FRAGMENT_WORTH[Math.min(few.length, FRAGMENT_WORTH.length - 1)]!
  const sure = SURENESS[Math.min(few.length, SURENESS.length - 1)]!
  return Math.max((sure * matched) / Math.sqrt(sumA * sumB || 1), (fragment * matched) / (shorter || 1))
}

/** One entity, or two offices or texts, add; two different persons take away. What one gives to a person another may give to the office. */
function speakerScore({ speaker: a }: Segment, { speaker: b }: Segment): number {
  if ((a.entity && a.entity === b.entity) || (a.office && b.office)) return SAME_SPEAKER
  return a.person && b.person ? -OTHER_SPEAKER : 0
}

function unmarkedCost({ quote: a }: Segment, { quote: b }: Segment): number {
  const [one, other] = [a.form === 'indirect', b.form === 'indirect']
  if (one && other) return Number.POSITIVE_INFINITY
  return one || other ? UNMARKED_COST : 0
}

/** So many words in a row are hardly said twice. */
const MIN_RUN = 4
/** Sentences around them that tell so much the same are one sentence told twice, where a short piece may share a single word. */
const SAME_SENTENCE = 0.5
/** Longer segments are compared by so many of their words. */
const MAX_RUN_WORDS = 120

/** "It would save 1.9 billion a year", "“Where should 1.9 billion a year come from?”": one amount, two utterances. */
const isOfNumber = (term: string) =>
  /\d/.test(term) || SCALES.has(term) || SMALL_NUMBERS.has(term) || CURRENCY_WORDS.has(term) || TIME_STEMS.has(term)
const TIME_STEMS = new Set(['year', 'month', 'week', 'dai', 'day', 'hour', 'percent'].map(stemOf))

/** They share two words that not everybody uses, one of them no name, or a run of words; a piece of two words may share one of them. */
function isTelling(a: Segment, b: Segment, context: Context): boolean {
  const other = new Set(b.terms)
  const own = a.terms.filter((term) => !fillers.has(term))
  const senses = b.terms.map(sensesOf)
  const shared = own.filter((term) => other.has(term) || isMeantBy(senses, sensesOf(term)))
  const told = shared.some((term) => !a.names.has(term))
  const unmarked = a.quote.form === 'indirect' || b.quote.form === 'indirect'
  if (unmarked && shared.every(isOfNumber)) return false
  if ((told && shared.length > 1) || sharesRun(a, b)) return true
  const short = Math.min(a.terms.length, b.terms.length) < 3
  return told && short && context.likenessOf(a.storySentence, b.storySentence) >= SAME_SENTENCE
}

const isMeantBy = (senses: readonly (Senses | null)[], sense: Senses | null) =>
  sense !== null && senses.some((other) => shareSense(sense, other))

function sharesRun(a: Segment, b: Segment): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const size = Math.min(MIN_RUN, few.words.length)
  if (size < 2) return false
  const runs = (segment: Segment) =>
    segment.words
      .slice(0, MAX_RUN_WORDS)
      .map((_, i, words) =>
        words
          .slice(i, i + size)
          .map((w) => w.folded)
          .join(' '),
      )
      .slice(0, -(size - 1))
  const held = new Set(runs(many))
  return runs(few).some((run) => held.has(run))
}
