import type { DateMention, Quote } from '../../model/mention.ts'
import type { CalendarUnit } from '../flow/date-expression.ts'
import type { DateRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Tag, Token } from '../flow/token.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { FUNCTION_TAGS } from '../lexicon/closed-class.ts'
import { areSynonyms, type Senses, sensesOf, shareSense } from '../lexicon/concepts.ts'
import { BEGINNING_STEMS } from '../lexicon/date-verbs.ts'
import { stemIn, stemOf } from '../lexicon/stem.ts'
import type { Context } from './context.ts'

export interface DaySpan {
  readonly from: number
  readonly to: number
}

/** A date with the words around it that say what it dates. */
export interface DatedClause {
  readonly date: DateMention
  readonly read: DateRead
  /** Index of the article. */
  readonly article: number
  /** Its days, as told: "two weeks ago" is told to the week, though counted to a day. */
  readonly span: DaySpan
  /** Stem or entity → weight, the nearer the date the more. */
  readonly terms: ReadonlyMap<string, number>
  /** The sum of the weights. */
  readonly sum: number
  /** Those of the terms that have synonyms. */
  readonly meanings: readonly Meaning[]
  /** The nearest verb, as a token; null where none is near. */
  readonly verb: Token | null
}

interface Meaning {
  readonly term: string
  readonly weight: number
  readonly senses: Senses
}

/** Words further from the date say little of what it dates. */
const REACH_TOKENS = 12
/** At this distance a word weighs half. */
const HALF_WEIGHT_TOKENS = 5

const EMPTY: ReadonlySet<Tag> = new Set([...FUNCTION_TAGS, 'not', 'adverb'])
const EMPTY_STEMS = new Set('said say told tell do make take also there year month week day'.split(' ').map(stemOf))

/** "four seconds later" dates nothing that another article would date. */
const SHORT: ReadonlySet<CalendarUnit> = new Set(['hour', 'minute', 'second'])

/** No article of news has more; a list of dates is not compared to its end. */
const MAX_DATES_AN_ARTICLE = 300

/** The clauses of all dates of the story's texts whose days are known, those of titles and furniture left out. */
export function datedClauses(context: Context): DatedClause[] {
  return context.articles.flatMap(({ segmented, extraction }, article) => {
    const prose = segmented.body
    const quoted = context.quotes[article]!.filter(
      ({ form, field }) => !field && form !== 'indirect' && form !== 'scare',
    )
    const entities = new Map(
      context.names[article]!.filter((name) => !name.field).map((name) => [name.start, name.entity]),
    )
    const toldDays = new Set(
      context.dates[article]!.flatMap((date, index) =>
        date.field || isSpokenDay(extraction.date[index]!, date, quoted) ? [] : [date.from],
      ),
    )
    return extraction.date.slice(0, MAX_DATES_AN_ARTICLE).flatMap((read, index) => {
      const date = context.dates[article]![index]!
      if (read.field || read.sentence < 0 || read.expression.type !== 'point' || read.expression.open) return []
      // where its own prose tells of that day too, it is the one that is meant
      if (isSpokenDay(read, date, quoted) && !toldDays.has(date.from)) return []
      if (date.from === null || date.to === null || SHORT.has(read.expression.at?.shift?.unit ?? 'day')) return []
      const span = spanOf(date.timex, parseDay(date.from), parseDay(date.to))
      const terms = termsOf(prose, read, entities)
      const sum = [...terms.values()].reduce((total, weight) => total + weight, 0)
      return [{ date, read, article, span, terms, sum, meanings: meaningsOf(terms), verb: verbNear(prose, read) }]
    })
  })
}

/** "“We leave TODAY,” he said": the day of his speaking, which need not be that of publication. */
const isSpokenDay = ({ expression: { at } }: DateRead, date: DateMention, quoted: readonly Quote[]): boolean =>
  at?.shift?.unit === 'day' &&
  at.shift.base === 'publication' &&
  !at.weekday &&
  !at.day &&
  quoted.some((quote) => quote.start <= date.start && date.end <= quote.end)

const SLACK_DAYS = 3

const spanOf = (timex: string, from: number, to: number): DaySpan =>
  /-W\d\d$/.test(timex) && from === to ? { from: from - SLACK_DAYS, to: to + SLACK_DAYS } : { from, to }

function termsOf(prose: Prose, read: DateRead, entities: ReadonlyMap<number, string>): Map<string, number> {
  const terms = new Map<string, number>()
  for (const { token, distance } of around(prose, read)) {
    const term = entities.get(token.start) ?? contentOf(token)
    if (!term) continue
    const weight = 1 / (1 + distance / HALF_WEIGHT_TOKENS)
    terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  }
  return terms
}

const meaningsOf = (terms: ReadonlyMap<string, number>): Meaning[] =>
  [...terms].flatMap(([term, weight]) => {
    const senses = sensesOf(term)
    return senses ? [{ term, weight, senses }] : []
  })

/** The tokens around the date in its sentence, the nearest first, with how far they stand from it. */
function* around(prose: Prose, { sentence, from, to }: DateRead): Generator<{ token: Token; distance: number }> {
  const bounds = prose.sentences[sentence]!
  for (let distance = 1; distance <= REACH_TOKENS; distance++) {
    if (from - distance >= bounds.from) yield { token: prose.tokens[from - distance]!, distance }
    if (to - 1 + distance < bounds.to) yield { token: prose.tokens[to - 1 + distance]!, distance }
  }
}

function contentOf(token: Token): string | null {
  if (token.type !== 'word' || EMPTY.has(token.tag)) return null
  const stem = stemIn(token)
  return EMPTY_STEMS.has(stem) || stem.length < 2 ? null : stem
}

/** The nearest verb of the date's own clause: "searched on Wednesday | after a quake killed"; else the nearest. */
function verbNear(prose: Prose, read: DateRead): Token | null {
  let other: Token | null = null
  for (const { token } of around(prose, read)) {
    if ((token.tag !== 'verb' && token.tag !== 'participle') || LINKING.has(token.lower)) continue
    if (token.start < prose.tokens[read.from]!.start || !isBehindClause(prose, read, token)) return token
    other ??= token
  }
  return other
}

/** Participles that do the work of prepositions: "compared with", "according to". */
const LINKING = new Set(['compared', 'according', 'following', 'including', 'based', 'given', 'owing', 'regarding'])
const CLAUSE_STARTS = new Set(['after', 'before', 'when', 'while', 'as', 'because', 'although', 'but', 'who', 'which'])

/** Another clause begins between the date and the token behind it. */
function isBehindClause({ tokens }: Prose, { to }: DateRead, token: Token): boolean {
  for (let i = to; i < to + REACH_TOKENS && tokens[i] && tokens[i] !== token; i++)
    if (CLAUSE_STARTS.has(tokens[i]!.lower)) return true
  return false
}

/** The same verb, a synonym, or two verbs of beginning ("formed in 2014", "assembled in 2014"). */
export function sameDeed(a: DatedClause, b: DatedClause): boolean {
  if (!a.verb || !b.verb) return false
  const [one, other] = [stemIn(a.verb), stemIn(b.verb)]
  return areSynonyms(one, other) || (BEGINNING_STEMS.has(one) && BEGINNING_STEMS.has(other))
}

/** Terms that both clauses hold. */
export const sharedTerms = (a: DatedClause, b: DatedClause): string[] =>
  [...a.terms.keys()].filter((term) => b.terms.has(term))

const SYNONYM_WEIGHT = 0.7

/** How much the words around two dates say the same, 0–1. */
export function clauseLikeness(a: DatedClause, b: DatedClause): number {
  let shared = 0
  for (const [term, weight] of a.terms) {
    const same = b.terms.get(term)
    shared += same === undefined ? SYNONYM_WEIGHT * bestSynonym(term, weight, a, b) : Math.min(weight, same)
  }
  return Math.min(1, shared / (Math.sqrt(a.sum * b.sum) || 1))
}

function bestSynonym(term: string, weight: number, a: DatedClause, b: DatedClause): number {
  const senses = sensesOf(term)
  if (!senses) return 0
  let best = 0
  for (const other of b.meanings)
    if (other.weight > best && !a.terms.has(other.term) && shareSense(senses, other.senses)) best = other.weight
  return Math.min(weight, best)
}
