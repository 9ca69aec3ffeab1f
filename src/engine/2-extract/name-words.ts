import type { Prose } from '../flow/segmented.ts'
import { DOUBLE_QUOTES, NO_TOKEN, type Sentence, type Token } from '../flow/token.ts'
import { knownNameOf } from '../lexicon/aliases.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { ENGLISH_PARTICLES, PARTICLES } from '../lexicon/name-particles.ts'
import { CALENDAR_WORDS, isDictionaryWord } from '../lexicon/name-words.ts'
import { ORGANISATION_HEADS } from '../lexicon/organisations.ts'

/** `title`: every word of weight has a capital ("Iraq, US Hold Talks on Troops"); `shouted`: all letters are capitals. Both say nothing of names. */
type Case = 'sentence' | 'title' | 'shouted'

/** What the capitals of a prose say, word by word. */
export interface NameWords {
  readonly tokens: readonly Token[]
  at(i: number): Token
  /** The token can be a word of a name by itself. */
  isName(i: number): boolean
  /** Its capital may come from its place: first in a sentence, behind an opening quotation mark or a colon. */
  startsSentence(i: number): boolean
  /** The word stands with a capital inside a sentence of this prose, and nowhere without. */
  isCapitalised(lower: string): boolean
}

/** `dated`: 1 for a token of a date. */
export function nameWords(prose: Prose, dated: Uint8Array): NameWords {
  const { tokens } = prose
  const at = (i: number) => tokens[i] ?? NO_TOKEN
  const starts = new Uint8Array(tokens.length)
  const cases = new Map<number, Case>()
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const sentence of prose.sentences) {
    const written = caseOf(tokens, sentence)
    let open = true
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!
      if (token.type === 'punct') {
        if (token.text === ':' || DOUBLE_QUOTES.includes(token.text) || /^(?:[‘(•*–—…]|\.{2,})$/.test(token.text))
          open = true
        continue
      }
      if (open) starts[i] = 1
      open = false
      if (written !== 'sentence') cases.set(i, written)
      else if (token.type === 'word' && !starts[i]) (token.capital ? capital : small).add(token.lower)
      else if (token.type === 'word' && !token.capital) small.add(token.lower)
    }
  }
  const isCapitalised = (lower: string) => capital.has(lower) && !small.has(lower)
  const isName = (i: number): boolean => {
    const token = at(i)
    if (isInitial(token, at(i + 1), at(i + 2))) return true
    if (!looksNamed(token) || dated[i] === 1) return false
    if (isCalendarWord(token, at(i - 1))) return false
    if (CLOSED_CLASS.has(token.lower) && !isClosedName(token, at(i - 1), at(i + 1))) return false
    const written = cases.get(i) ?? 'sentence'
    return written === 'sentence' || standsAlone(token, isCapitalised)
  }
  const judged = new Int8Array(tokens.length) // 0 not yet
  return {
    tokens,
    at,
    isCapitalised,
    startsSentence: (i) => starts[i] === 1,
    isName(i) {
      if (!judged[i]) judged[i] = isName(i) ? 1 : -1
      return judged[i] === 1
    },
  }
}

const MAX_CONTRACTION = 12

/** "I'm", "We'll", "N'T": grammar with an apostrophe. */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|who|what|let|here|how|where)'(?:m|ve|ll|d|re|s)$|n't$/

/** A capital in front, or inside: "iPhone". */
const looksNamed = (token: Token) =>
  token.type === 'word' &&
  (token.capital || (token.text.length > 2 && token.text !== token.lower && /^\p{Ll}/u.test(token.text))) &&
  token.lower !== 'i' &&
  !(token.lower.length < MAX_CONTRACTION && CONTRACTION.test(token.lower))

/** "US", "IS", "WHO"; two letters at least. */
export const isAcronym = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower

/** "A. Tarasov": no article. */
const isInitial = (token: Token, point: Token, next: Token) =>
  token.capital && token.text.length === 1 && point.text === '.' && !point.spaced && next.capital

/** Grammar words that are part of a name: "Al Qaeda", "US", "AL BEN SALEH", "Regiment Thirty", "Peter Down"; not "THE", "IN". */
function isClosedName(token: Token, before: Token, next: Token): boolean {
  const { lower } = token
  if (PARTICLES.has(lower) && !ENGLISH_PARTICLES.has(lower)) return next.capital || next.text === '-' || before.capital
  if (!isAcronym(token)) {
    if (isGivenName(before.lower) && before.capital) return !next.capital
    return CLOSED_CLASS.get(lower) === 'number' && before.capital && ORGANISATION_HEADS.has(before.lower)
  }
  if (knownNameOf(token.text) || placeOf(token.text)) return true
  return isAcronym(before) && isAcronym(next)
}

/** "Theresa May" is no month. */
const isCalendarWord = (token: Token, before: Token) =>
  CALENDAR_WORDS.has(token.lower) && !(isGivenName(before.lower) && before.capital && !CALENDAR_WORDS.has(before.lower))

/** Where capitals say nothing, a word is a name if it is no word of the language, or known as a name. */
function standsAlone(token: Token, isCapitalised: (lower: string) => boolean): boolean {
  if (isCapitalised(token.lower) || !isDictionaryWord(token.lower)) return true
  const place = placeOf(token.text)
  return (
    (place !== undefined && place.rank !== 'other') ||
    demonymOf(token.text) !== undefined ||
    knownNameOf(token.text) !== undefined
  )
}

const MIN_CASE_WORDS = 4

function caseOf(tokens: readonly Token[], sentence: Sentence): Case {
  let words = 0
  let shouted = 0
  let common = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word' || token.text.length < 2) continue
    words++
    if (isAcronym(token)) shouted++
    else if (!token.capital && !CLOSED_CLASS.has(token.lower)) return 'sentence'
    if (token.capital && isDictionaryWord(token.lower)) common++
  }
  if (words < MIN_CASE_WORDS) return 'sentence'
  return shouted === words ? 'shouted' : common >= 2 ? 'title' : 'sentence'
}

/** "Unsurprisingly, ..." */
const ADVERB_ENDING = /\w{4}ly$/

/** At the start of a sentence an ordinary word is a name only where something else shows it. */
export function isOrdinaryStart(words: NameWords, i: number): boolean {
  const token = words.at(i)
  if (!words.startsSentence(i)) return false
  if (words.at(i + 1).text === ',' && ADVERB_ENDING.test(token.lower) && !isGivenName(token.lower)) return true
  if (!isDictionaryWord(token.lower)) return false
  if (isInitial(token, words.at(i + 1), words.at(i + 2))) return false
  if (isAcronym(token) && !CLOSED_CLASS.has(token.lower)) return false
  if (isAcronym(token) && token.text.length === 2) return false
  return !words.isCapitalised(token.lower) && !isKnownPlace(token.text) && !knownNameOf(token.text)
}

const isKnownPlace = (text: string) => {
  const place = placeOf(text)
  return place !== undefined && place.rank !== 'other'
}

/** Tokens `[from, to)` as printed, white space as one space. */
export function textOf(words: NameWords, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += `${i > from && words.at(i).spaced ? ' ' : ''}${words.at(i).text}`
  return text
}
