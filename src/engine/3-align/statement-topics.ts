import type { Place } from '../../model/span.ts'
import type { Said, Topic } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Token } from '../flow/token.ts'
import type { Context } from './context.ts'
import { garbleTopics } from './garble-topics.ts'
import { hasVerb, type SentenceFeatures, SUBORDINATORS } from './sentence-features.ts'

/** A part of a sentence that tells a matter: tokens `[from, to)`. */
interface Part {
  readonly from: number
  readonly to: number
  readonly terms: readonly string[]
}

/** A sentence is told elsewhere where one sentence of another article holds this share of its weight. */
const MAX_COVERAGE = 0.45
/** A clause of a sentence that is told elsewhere must stand out more. */
const MAX_COVERAGE_CLAUSE = 0.3
/** A sentence of which quotation marks hold more than this is left to the quotations. */
const MAX_QUOTED_SHARE = 0.6
/** Fewer terms say too little to be checked. */
const MIN_TERMS = 4

/** What one article alone states (sentences, or clauses of sentences, that no other article of the event tells), and what looks broken in it. */
export function statementTopics(context: Context): Topic<Said>[] {
  const alone = context.sentences.flatMap((features) => {
    const article = context.ids[features.article]!
    const place = { article, start: features.start, end: features.end }
    const prose = context.articles[features.article]!.segmented.body
    const sentence = prose.sentences[features.sentence]!
    if (!context.isWorded(features.article) || isQuotation(place, context)) return []
    const told = context
      .passagesAt(place)
      .some((passage) => passage.sentences.some((s) => tellsAlso(s, article, context)))
    const parts = told ? clausesOf(features, prose) : [{ ...sentence, terms: features.terms }]
    return parts
      .filter(
        (part) =>
          isAlone(part, features.article, told ? MAX_COVERAGE_CLAUSE : MAX_COVERAGE, context) && hasVerb(prose, part),
      )
      .map((part) => toTopic(part, prose, article))
  })
  return [...garbleTopics(context), ...alone]
}

const tellsAlso = (place: Place, article: string, context: Context) =>
  place.article !== article && context.isWorded(context.articleOf(place.article))

/** Those that can be read alone: not the "when the river burst its banks" of a sentence that others tell. */
const clausesOf = ({ clauses }: SentenceFeatures, { tokens }: Prose): Part[] =>
  clauses.filter(
    ({ from, to }) =>
      to > from && !(tokens[from]!.lower !== 'but' && SUBORDINATORS.has(tokens[from]!.lower) && isBare(tokens, from)),
  )

const isBare = (tokens: readonly Token[], from: number) => from > 0 && tokens[from - 1]!.type !== 'punct'

function isQuotation(place: Place, context: Context): boolean {
  const quotes = context.quotes[context.articleOf(place.article)]!
  const quoted = quotes.reduce(
    (sum, q) =>
      q.form === 'indirect' || q.field
        ? sum
        : sum + Math.max(0, Math.min(q.end, place.end) - Math.max(q.start, place.start)),
    0,
  )
  return quoted > MAX_QUOTED_SHARE * (place.end - place.start)
}

function isAlone({ terms }: Part, article: number, limit: number, context: Context): boolean {
  return terms.length >= MIN_TERMS && context.coverage(article, terms, context.isWorded) <= limit
}

function toTopic({ from, to, terms }: Part, { tokens, text }: Prose, article: string): Topic<Said> {
  const first = tokens[from]!.tag === 'conjunction' ? from + 1 : from
  const stop = RELATIVES.has(tokens[first]!.lower) ? relativeEnd(tokens, first, to) : to
  const last = /^[.,;]$/.test(tokens[stop - 1]!.text) ? stop - 2 : stop - 1
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  const said = text.slice(start, end)
  return {
    key: [...terms].sort().join(' '),
    about: shortened(said),
    items: [{ article, start, end, text: said, reading: said }],
  }
}

const RELATIVES = new Set(['which', 'who', 'whose'])
const MAX_TRAILING_WORDS = 2

/** "the coalition, which includes dozens of countries, | participated": the verb behind the relative clause is not its own. */
function relativeEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.text !== ',') continue
    const words = tokens.slice(i + 1, to).filter(({ type }) => type === 'word')
    return words.length > 0 && words.length <= MAX_TRAILING_WORDS ? i : to
  }
  return to
}

const MAX_ABOUT_CHARS = 90

/** At most so many characters, cut at a word. */
function shortened(text: string): string {
  if (text.length <= MAX_ABOUT_CHARS) return text
  return `${text.slice(0, Math.max(1, text.lastIndexOf(' ', MAX_ABOUT_CHARS)))} …`
}
