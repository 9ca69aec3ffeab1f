import type { Prose } from '../flow/segmented.ts'
import type { Tag, Token } from '../flow/token.ts'
import { NO_TOKEN } from '../flow/token.ts'
import { REPORTING_STEMS } from '../lexicon/date-verbs.ts'
import { stemIn, stemOf } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import type { DatedClause } from './date-clauses.ts'

const MAX_KEY_TERMS = 3

/** From content: the terms that the clauses share, or the heaviest of one; with the date where one article alone gives it. */
export function keyOfDates(clauses: readonly DatedClause[]): string {
  const sums = new Map<string, { count: number; weight: number }>()
  for (const { terms } of clauses)
    for (const [term, weight] of terms) {
      const sum = sums.get(term) ?? { count: 0, weight: 0 }
      sums.set(term, { count: sum.count + 1, weight: sum.weight + weight })
    }
  const best = [...sums].sort((x, y) => y[1].count - x[1].count || y[1].weight - x[1].weight || (x[0] < y[0] ? -1 : 1))
  const key = best
    .slice(0, MAX_KEY_TERMS)
    .map(([term]) => term)
    .sort()
    .join(' ')
  return clauses.length === 1 || !key ? `${clauses[0]!.date.timex} ${key}` : key
}

const MAX_PHRASE_TOKENS = 7

/** What happened then, as a short noun phrase of the article whose clause says it best: "first round of talks", "coalition formed". */
export function aboutDate(context: Context, clauses: readonly DatedClause[]): string {
  const phrases = clauses.map((clause) => phraseOf(context.articles[clause.article]!.segmented.body, clause))
  const holders = holdersOf(clauses)
  const fitness = (phrase: string) =>
    sharedWords(phrase, holders) - Math.abs(phrase.split(' ').length - IDEAL_WORDS) / 10 - (isBare(phrase) ? 1 : 0)
  const best = phrases
    .filter((phrase) => /\p{L}{2}/u.test(phrase))
    .sort((x, y) => fitness(y) - fitness(x) || (x < y ? -1 : 1))[0]
  return (
    best ??
    (clauses.map((clause) => firstNouns(context, clause)).find((nouns) => nouns !== '') || clauses[0]!.date.text)
  )
}

/** "The navy said" tells nothing of what happened, "5.9 hit the coast" not what hit it, and "14 percent" not of what. */
const isBare = (phrase: string) => /^\d+\.\d+ |^[\d.,]+ \p{L}+$|(?:^| )(?:said|says|told)$/u.test(phrase)

/** What the sentence begins with, where nothing beside the date says what it dates: "EARNINGS per share came to …, compared with … last year". */
function firstNouns({ articles }: Context, { article, read }: DatedClause): string {
  const { tokens, sentences } = articles[article]!.segmented.body
  const { from } = sentences[read.sentence]!
  return joined(nounsAfter((i) => (i < read.from ? tokens[i]! : NO_TOKEN), from, read.from))
}

/** Word of the terms beside the dates → how many of the clauses hold it. */
function holdersOf(clauses: readonly DatedClause[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { terms } of clauses)
    for (const word of new Set([...terms.keys()].flatMap((term) => term.split(/[:-]/))))
      holders.set(word, (holders.get(word) ?? 0) + 1)
  return holders
}

const IDEAL_WORDS = 4
const MAX_HELD = 3

/** How many of the phrase's words stand by the date in more than one article, on the average of its words. */
function sharedWords(phrase: string, holders: ReadonlyMap<string, number>): number {
  const stems = phrase.toLowerCase().split(' ').map(stemOf)
  const held = stems.filter((stem) => (holders.get(stem) ?? 0) > 1)
  return Math.min(held.length, MAX_HELD) / MAX_HELD
}

/** Behind "since" the date is a beginning: "attacks since then". */
function phraseOf(prose: Prose, { read, verb }: DatedClause): string {
  const { from, to, sentence } = read
  const bounds = prose.sentences[sentence]!
  const at = (i: number) => (i >= bounds.from && i < bounds.to ? prose.tokens[i]! : NO_TOKEN)
  const since = at(from - 1).lower === 'since' ? 'since when: ' : ''
  const own = since ? [] : headedBy(at, to, bounds.to)
  if (own.length > 0) return joined(own)
  const before = nounsBefore(at, PREPOSITIONS.has(at(from - 1).lower) ? from - 2 : from - 1)
  const verbAt = verb ? prose.tokens.indexOf(verb, bounds.from) : -1
  if (since && verbAt >= 0) {
    const begun = joined(nounsAfter(at, Math.max(to, verbAt > to ? to : verbAt + 1), bounds.to)) || joined(before)
    return begun && since + begun
  }
  if (verbAt >= 0 && verbAt < from) {
    const object = objectOf(at, verbAt + 1, from)
    const subject = nounsBefore(at, beforeAside(at, lastNoun(at, verbAt - 1)), true)
    if (REPORTING_STEMS.has(stemIn(verb!)) || object.length === 0) return told(subject, verb!, object)
    return object.length > 1 ? joined(object) : told(subject, verb!, object)
  }
  const after = nounsAfter(at, to, verbAt > to ? verbAt : bounds.to)
  const nearest = before.length ? before : after
  if (verbAt < 0 && nearest.every(({ tag }) => tag === 'name')) return joined(nounsAfter(at, bounds.from, from)) // "the next hearing is in Oslo on"
  if (verbAt < to || after.length === 0) return joined(nearest)
  const object = REPORTING_STEMS.has(stemIn(verb!)) ? nounsAfter(at, verbAt + 1, bounds.to) : []
  return told(after, verb!, object)
}

/** "second-quarter NET PROFIT", "Saturday's DEFEAT": the date narrows the noun behind it. */
function headedBy(at: At, to: number, end: number): Token[] {
  const owned = at(to).tag === 'clitic'
  const next = at(owned ? to + 1 : to)
  if (!(owned || next.tag === 'noun' || next.tag === 'adjective') || !IN_PHRASE.has(next.tag)) return []
  if (DATES.has(next.lower)) return []
  const nouns = nounsAfter(at, owned ? to + 1 : to, end)
  while (nouns[0]?.tag === 'number' || nouns[0]?.text === '-') nouns.shift()
  return nouns
}

/** They go on with the date: "the same quarter LAST year". */
const DATES = new Set([
  'last',
  'next',
  'this',
  'earlier',
  'later',
  'local',
  'morning',
  'afternoon',
  'evening',
  'night',
  'time',
])

/** "Washington confirmed formation of groups". */
const told = (subject: readonly Token[], verb: Token, object: readonly Token[]) =>
  [joined(subject), verb.text, joined(object)].filter((part) => part !== '').join(' ')

type At = (i: number) => Token
const PREPOSITIONS = new Set(
  'on in since until by of at from during before after late early mid - – around about the'.split(' '),
)
const IN_PHRASE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number', 'ing', 'participle', 'clitic'])
const isInner = (token: Token) =>
  IN_PHRASE.has(token.tag) || token.text === '-' || token.text === '“' || token.text === '”'

const HELPERS: ReadonlySet<Tag> = new Set(['be', 'have', 'adverb', 'not', 'modal', 'wh'])
const RELATIVES = new Set(['which', 'who', 'that'])

/** Back over auxiliaries to the noun they belong to. */
function lastNoun(at: At, i: number): number {
  let k = i
  while (k > i - 4 && (HELPERS.has(at(k).tag) || at(k).lower === 'which')) k--
  return at(k).text === ',' && RELATIVES.has(at(k + 1).lower) ? k - 1 : k // "the fire, which began"
}

const MAX_ASIDE_TOKENS = 10

/** "the army, backed by the coalition, was defeated": back over what stands between commas. */
function beforeAside(at: At, i: number): number {
  if (at(i).text !== ',') return i
  for (let k = i - 1; k > i - MAX_ASIDE_TOKENS; k--) if (at(k).text === ',') return k - 1
  return i
}

/** What a verb does: "held their first round of talks"; empty where a preposition follows it. */
function objectOf(at: At, i: number, end: number): Token[] {
  let k = i
  while (k < end && (at(k).tag === 'determiner' || at(k).text === '“')) k++
  return k < end && IN_PHRASE.has(at(k).tag) ? nounsAfter(at, k, end) : []
}

/** Tie a noun to the one before it: "the coalition against Islamic State formed in 2014". */
const NOUN_TIES = new Set('of against for between with in from on to'.split(' '))

/** The noun phrase that ends at `i`, with "of" inside; `wide`: with other prepositions, too. */
function nounsBefore(at: At, i: number, wide = false): Token[] {
  const tokens: Token[] = []
  let k = i
  while (PREPOSITIONS.has(at(k).lower)) k--
  for (; tokens.length < MAX_PHRASE_TOKENS; k--) {
    const token = at(k)
    const tie = tokens.length > 0 && (token.lower === 'of' || (wide && NOUN_TIES.has(token.lower)))
    if (token === NO_TOKEN || !(isInner(token) || tie)) break
    tokens.unshift(token)
  }
  if (!tokens.some(({ tag }) => tag === 'noun' || tag === 'name')) return []
  while (tokens[0] && (NOUN_TIES.has(tokens[0].lower) || tokens[0].tag === 'clitic' || tokens[0].text === '-'))
    tokens.shift()
  return tokens
}

/** The first noun phrase from `i` on. */
function nounsAfter(at: At, i: number, end: number): Token[] {
  let k = i
  while (
    k < i + MAX_PHRASE_TOKENS &&
    k < end &&
    at(k) !== NO_TOKEN &&
    !(IN_PHRASE.has(at(k).tag) && at(k).tag !== 'clitic')
  )
    k++
  const tokens: Token[] = []
  for (; tokens.length < MAX_PHRASE_TOKENS && k < end; k++) {
    const token = at(k)
    if (token === NO_TOKEN || !(isInner(token) || (token.lower === 'of' && tokens.length > 0))) break
    tokens.push(token)
  }
  while (tokens.length && !['noun', 'name'].includes(tokens.at(-1)!.tag)) tokens.pop()
  return tokens
}

function joined(tokens: readonly Token[]): string {
  const first = tokens.findIndex(({ tag, text }) => tag !== 'clitic' && text !== '-')
  return tokens
    .slice(Math.max(first, 0))
    .filter((token) => token.text !== '“' && token.text !== '”')
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('')
}
