import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Sentence, type Tag, type Token } from '../flow/token.ts'
import { askedOnce } from '../flow/word.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { stemIn } from '../lexicon/stem.ts'

/** A noun with what narrows it before and behind: "loose alliance of Iran-linked groups". The span leaves out the article before it. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where the head noun ends in the text. */
  readonly headEnd: number
  /** Stem of the head noun: "allianc". */
  readonly head: string
  /** The head as printed, lower case. */
  readonly noun: string
  /** Terms that narrow the head, before it or behind it; places stand for their people ("Iranian" → "iran"). Numbers are left out. */
  readonly terms: ReadonlySet<string>
  /** Those of them that only say where: "war in Gaza". */
  readonly where: ReadonlySet<string>
  /** Those of them that are proper names and only say which one: "Iranian news agency"; not "Iran-linked groups". */
  readonly which: ReadonlySet<string>
  /** Stands in quotation marks of its own. */
  readonly quoted: boolean
}

const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'participle', 'ing', 'number'])
const VERBAL: ReadonlySet<Tag> = new Set(['participle', 'ing'])
const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name'])
/** Behind a head these bring more of what narrows it. */
const LINKS: ReadonlySet<string> = new Set(['of', 'between', 'from', 'in', 'against'])
const MAX_TOKENS = 16
const MAX_LINKED = 2

/** The noun phrases of a sentence, from left to right; one inside another ("groups" in the example) is given too. */
export function nounPhrases(prose: Prose, sentence: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let i = sentence.from; i < sentence.to; ) {
    const core = prose.tokens[i]!.tag === 'number' ? 0 : coreAt(prose.tokens, i, sentence.to)
    if (!core) {
      i++
      continue
    }
    phrases.push(toPhrase(prose, i, core, sentence.to))
    i = core
  }
  return phrases
}

/** The end of the run of words that begins at `from` and ends with a noun; 0 where none does. */
function coreAt(tokens: readonly Token[], from: number, limit: number): number {
  if (!startsPhrase(tokens, from)) return 0
  let head = 0
  for (let i = from; i < limit && i - from < MAX_TOKENS; i++) {
    const token = tokens[i]!
    if (token.text === '-' && !token.spaced) continue
    if (!INSIDE.has(token.tag) || token.breaks > 1 || (token.tag === 'number' && i > from)) break
    // "groups opposed to", "attacks targeting", "the bank raised rates"
    if (i > from && isVerbal(token) && HEADS.has(tokens[i - 1]!.tag)) break
    if (HEADS.has(token.tag)) head = i + 1
  }
  return head
}

/** Also "raised", which stands before nouns as an adjective does. */
const isVerbal = ({ tag, lower }: Token) => VERBAL.has(tag) || (tag === 'adjective' && CHANGE_WORDS.has(lower))

/** "has faced attacks", "for reducing the presence": a verb form after a verb, a noun or a preposition begins no noun phrase. */
function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] ?? NO_TOKEN
  const before = (tokens[at - 1] ?? NO_TOKEN).tag
  if (!VERBAL.has(token.tag) && !(isVerbal(token) && HEADS.has(before))) return INSIDE.has(token.tag)
  return (
    before === 'determiner' ||
    before === 'adjective' ||
    before === 'number' ||
    before === 'clitic' ||
    before === 'conjunction'
  )
}

function toPhrase(prose: Prose, from: number, core: number, limit: number): NounPhrase {
  const { tokens } = prose
  const noun = tokens[core - 1]!
  const terms = new Set<string>()
  const where = new Set<string>()
  const which = new Set<string>()
  for (let i = from; i < core - 1; i++) {
    addTerm(terms, tokens[i]!)
    if (isWhich(tokens, i)) addTerm(which, tokens[i]!)
  }
  let end = core
  for (let linked = 0; linked < MAX_LINKED && LINKS.has((tokens[end] ?? NO_TOKEN).lower); linked++) {
    const next = linkedEnd(tokens, end + 1, limit)
    if (!next) break
    for (let i = end + 1; i < next; i++) {
      addTerm(terms, tokens[i]!)
      if (tokens[end]!.lower === 'in') addTerm(where, tokens[i]!)
    }
    end = next
  }
  const [start, stop] = [tokens[from]!.start, tokens[end - 1]!.end]
  return {
    start,
    end: stop,
    text: prose.text.slice(start, stop),
    headEnd: noun.end,
    head: stemIn(noun),
    noun: noun.lower,
    terms,
    where,
    which,
    quoted: isOpening(tokens[from - 1]) && isClosing(tokens[core]),
  }
}

/** A capital alone, not a part of a compound: "US-led". */
const isWhich = (tokens: readonly Token[], i: number) =>
  tokens[i]!.capital && tokens[i + 1]?.text !== '-' && tokens[i - 1]?.text !== '-'

/** "Iran-linked groups", "the war in Gaza", "Israel and Gaza" behind a preposition. */
function linkedEnd(tokens: readonly Token[], at: number, limit: number): number {
  const from = (tokens[at] ?? NO_TOKEN).tag === 'determiner' ? at + 1 : at
  const end = from < limit ? coreAt(tokens, from, limit) : 0
  if (!end || (tokens[end] ?? NO_TOKEN).lower !== 'and' || tokens[at - 1]!.lower !== 'between') return end
  return linkedEnd(tokens, end + 1, limit) || end
}

function addTerm(terms: Set<string>, token: Token): void {
  if (
    token.type !== 'word' ||
    token.tag === 'number' ||
    token.tag === 'determiner' ||
    token.tag === 'conjunction' ||
    LINKS.has(token.lower)
  )
    return
  terms.add(termOf(token))
}

/** A place and its people are one term. */
const termOf = (token: Token): string => (token.capital ? placeIn(token) : null) ?? stemIn(token)

const placeIn = askedOnce((lower, text) => (demonymOf(lower) ?? placeOf(text)?.name)?.toLowerCase() ?? null)

const isOpening = (token: Token | undefined) => !!token && /^["“‘'«]$/.test(token.text)
const isClosing = (token: Token | undefined) => !!token && /^["”’'»]$/.test(token.text)
