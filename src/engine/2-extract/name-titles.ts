import type { Sentence, Token } from '../flow/token.ts'
import { HONORIFICS, isOffice, TITLE_MODIFIERS, TITLE_PORTFOLIOS, TITLE_PREPOSITIONS } from '../lexicon/titles.ts'
import type { NameWords } from './name-words.ts'

/** Tokens of a title as printed, with what it belongs to, and the first and last token of the office itself. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly office: number
  readonly officeTo: number
}

/** Words of a title before its noun, and of what it is of. */
const MAX_BEFORE = 10
const MAX_OBJECT = 12

/** "Defense Department deputy spokeswoman Sabrina Singh": the lower-case nouns right before a name, where the last is an office. */
export function titleBefore(words: NameWords, name: number, sentence: Sentence): Title | null {
  const office = name - 1
  const head = words.at(office)
  if (office < sentence.from || head.type !== 'word' || !words.at(name).spaced || !isOffice(head.lower)) return null
  if (head.tag === 'adjective' || (head.capital && !words.startsSentence(office))) return null
  const from = startOfPhrase(words, office, sentence.from)
  return { from, to: name, office: firstOfOffice(words, from, office), officeTo: name }
}

/** Back over nouns, adjectives and names that narrow the office; articles stay outside. */
function startOfPhrase(words: NameWords, office: number, least: number): number {
  let from = office
  while (from > Math.max(least, office - MAX_BEFORE)) {
    const token = words.at(from - 1)
    if (!narrows(token) && !(/^[-‐‑.]$/.test(token.text) && !token.spaced)) break
    from--
  }
  while (from < office && !narrows(words.at(from))) from++
  return words.at(from).lower === "'s" ? from + 1 : from
}

const narrows = (token: Token) =>
  token.type === 'word' &&
  (token.tag === 'noun' ||
    token.tag === 'adjective' ||
    token.tag === 'name' ||
    token.tag === 'clitic' ||
    token.lower === 'vice')

/** The office begins behind the last name or possessor: "Defense Department | deputy spokeswoman", "Sudani’s | foreign affairs adviser". */
function firstOfOffice(words: NameWords, from: number, office: number): number {
  let first = office
  while (first > from) {
    const token = words.at(first - 1)
    const opens =
      words.startsSentence(first - 1) && (TITLE_MODIFIERS.has(token.lower) || TITLE_PORTFOLIOS.has(token.lower))
    if ((token.capital && !opens) || token.tag === 'clitic') break
    first--
  }
  return words.at(first).type === 'punct' ? first + 1 : first
}

/** "Sabrina Singh, deputy spokesperson for the US Department of Defense," and "Sabrina Singh (deputy press secretary)". */
export function titleAfter(words: NameWords, end: number, sentence: Sentence): Title | null {
  const mark = words.at(end).text
  if (end >= sentence.to || (mark !== ',' && mark !== '(')) return null
  const title = phraseFrom(words, end + 1, sentence.to)
  if (!title) return null
  const close = words.at(title.to)
  const closes =
    mark === '(' ? close.text === ')' : close.type === 'punct' || title.to >= sentence.to || close.lower === 'who'
  return closes ? title : null
}

/** "the deputy spokesperson for the US Department of Defense, Sabrina Singh, indicated": closed by a comma or the sentence's end. */
export function titleAhead(words: NameWords, name: number, end: number, sentence: Sentence): Title | null {
  const comma = name - 1
  const after = words.at(end)
  if (words.at(comma).text !== ',' || comma <= sentence.from || (end < sentence.to && after.type !== 'punct'))
    return null
  for (let i = comma - 2; i >= Math.max(sentence.from, comma - MAX_BEFORE - MAX_OBJECT); i--) {
    const token = words.at(i)
    if (token.type === 'punct' && !/^[-.]$/.test(token.text)) return null
    if (token.tag !== 'determiner' || OF_OR_THE.has(words.at(i - 1).lower)) continue
    const title = phraseFrom(words, i, comma)
    if (title?.to === comma && words.at(i - 1).tag !== 'preposition' && words.at(i - 1).tag !== 'to') return title
    if (!TITLE_PREPOSITIONS.has(words.at(i - 1).lower)) return null
  }
  return null
}

const OF_OR_THE: ReadonlySet<string> = new Set(['the', 'all'])

/** A noun phrase with an office for its head, from its article on: "the deputy spokesperson for the US Department of Defense". */
function phraseFrom(words: NameWords, start: number, limit: number): Title | null {
  const from = words.at(start).tag === 'determiner' && start + 1 < limit ? start + 1 : start
  let head = -1
  let i = from
  for (; i < Math.min(limit, from + MAX_BEFORE); i++) {
    const token = words.at(i)
    if (/^[-‐‑]$/.test(token.text) && !token.spaced) continue
    const isHead = token.type === 'word' && isOffice(token.lower)
    if (isHead) head = i
    else if (!narrows(token) && token.tag !== 'participle' && token.tag !== 'ing' && token.tag !== 'number') break
  }
  if (head < 0) return null
  const behind = words.at(head + 1)
  const officeTo = head + 1
  if (i > officeTo && !(behind.text === '-' && i >= officeTo)) return null
  const to = TITLE_PREPOSITIONS.has(behind.lower) ? endOfObject(words, head + 2, limit) : officeTo
  return { from, to, office: firstOfOffice(words, from, head), officeTo: endOfBranch(words, head, to) }
}

/** "Head OF RESEARCH", "chief OF STAFF at Lumira": what these are of belongs to the office; "head of the Harbour Union" does not. */
function endOfBranch(words: NameWords, head: number, to: number): number {
  if (!BRANCHED.has(words.at(head).lower) || words.at(head + 1).lower !== 'of') return head + 1
  let end = head + 2
  while (end < to && !words.at(end).capital && (words.at(end).tag === 'noun' || words.at(end).tag === 'adjective'))
    end++
  return end === head + 2 ? head + 1 : end
}

const BRANCHED: ReadonlySet<string> = new Set(['head', 'chief', 'director'])

/** What the office is of, to the next comma or verb. */
function endOfObject(words: NameWords, start: number, limit: number): number {
  let i = start
  for (; i < Math.min(limit, start + MAX_OBJECT); i++) {
    const token = words.at(i)
    const joins = /^[-‐‑.&]$/.test(token.text) || token.lower === 'of' || token.lower === 'for' || token.lower === 'and'
    const within = narrows(token) || token.tag === 'determiner' || token.capital || joins || token.tag === 'ing'
    if (!within || HONORIFICS.has(token.lower)) break
  }
  return i
}
