import type { Span } from '../../model/span.ts'
import { CLOSERS, DOUBLE_QUOTES, NO_TOKEN, type Sentence, SINGLE_QUOTES, type Token } from '../flow/token.ts'
import { closesAbbreviation, opensAfterInitials, startsSentence } from './sentence-ends.ts'
import { follows, type ListMark, listMarkAt } from './sentence-lists.ts'

/** Speech with several sentences stays one sentence up to this length; longer speech is split so that its parts can be compared. */
const MAX_UNSPLIT_QUOTE_CHARS = 300
const MAX_UNSPLIT_BRACKET_CHARS = 200

/** Tokens to sentences. A blank line, a piece of furniture, or a new line that starts like a sentence ends one; so do . ! ? … by the words around them. */
export function splitSentences(tokens: readonly Token[], furniture: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = []
  const enclosed = enclosures(tokens)
  let paragraph = -1
  let next = 0
  let from = 0
  let lineStart = 0
  let broken = false // a paragraph that begins with furniture: "14:05 It is done."
  let list: ListMark | null = null
  const close = (to: number) => {
    if (holdsWord(tokens, from, to))
      sentences.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (next < furniture.length && furniture[next]!.end <= token.start) next++
    const inFurniture = next < furniture.length && token.start >= furniture[next]!.start
    if (inFurniture) {
      close(i)
      broken ||= token.breaks > 0
      from = i + 1
      continue
    }
    if (token.breaks > 0) {
      if (i > from && breaksLine(tokens, i, lineStart)) close(i)
      lineStart = token.start
    }
    if (i === from) {
      if (token.breaks > 0 || broken || paragraph < 0) paragraph++
      broken = false
    }
    const mark = listMarkAt(tokens, i)
    if (mark && (i === from || follows(list, mark))) {
      close(i)
      list = mark
      i = mark.end - 1 // the mark's point ends no sentence
      continue
    }
    const end = sentenceEnd(tokens, i, enclosed[i] === 1)
    if (end > i) {
      close(end)
      i = end - 1
    }
  }
  close(tokens.length)
  return sentences
}

function holdsWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.type !== 'punct') return true
  return false
}

/** Shorter lines are items of a list rather than wrapped text. */
const MIN_WRAPPED_LINE_CHARS = 20

/** A new line continues the sentence only where text was wrapped: a long line without an end mark, then a small letter. */
function breaksLine(tokens: readonly Token[], i: number, lineStart: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  if (token.breaks > 1 || token.type !== 'word' || token.capital) return true
  return (before.type === 'punct' && before.text !== ',') || before.end - lineStart < MIN_WRAPPED_LINE_CHARS
}

/** The token after the last of the sentence that ends at `i`, or `i` where none ends. */
function sentenceEnd(tokens: readonly Token[], i: number, enclosed: boolean): number {
  const mark = tokens[i]!
  const initials = mark.type === 'word' && mark.text.endsWith('.')
  if (!initials && !isEndMark(mark)) return i
  let end = i + 1
  while (isEndMark(tokens[end] ?? NO_TOKEN)) end++
  const marks = end
  end = afterClosers(tokens, end)
  const closed = end > marks
  const next = tokens[end] ?? NO_TOKEN
  if (next === NO_TOKEN) return end
  if (enclosed && !closed) return i
  const after = tokens[end + 1] ?? NO_TOKEN
  if (!next.spaced && !closed) return gluedStart(tokens[i - 1] ?? NO_TOKEN, next, after) ? end : i
  if (!startsSentence(next, after)) return i
  if (marks > i + 1 || closed) return end
  if (initials ? !opensAfterInitials(mark, next) : mark.text === '.' && closesAbbreviation(tokens, i, next)) return i
  return end
}

const END_MARKS: ReadonlySet<string> = new Set(['!', '?', '…', '．', '。', '！', '？'])
/** Points stand together as one token. */
const isEndMark = ({ type, text }: Token) => type === 'punct' && (text.startsWith('.') || END_MARKS.has(text))

/** Closing quotes and brackets, "[1]" and footnote numbers set close behind the mark: "of 2011.[1]", "(type 2).10 This", "in May.11 12 Take". */
function afterClosers(tokens: readonly Token[], at: number): number {
  let end = at
  for (;;) {
    const token = tokens[end] ?? NO_TOKEN
    const strayCloser = token.spaced && token.breaks === 0 && (token.text === '»' || token.text === '”')
    if (token.type === 'punct' && token !== NO_TOKEN && CLOSERS.includes(token.text) && (!token.spaced || strayCloser))
      end++
    else if (token.text === '[' && !token.spaced && tokens[end + 2]?.text === ']') end += 3
    else if (isFootnote(tokens, end)) end++
    else return end
  }
}

/** A small number close behind the mark of a word, or after another footnote. */
function isFootnote(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] ?? NO_TOKEN
  if (token.type !== 'number' || token.text.length > 3) return false
  if (token.spaced) return tokens[i - 1]?.type === 'number' && isFootnote(tokens, i - 1) && token.breaks === 0
  return isEndMark(tokens[i - 1] ?? NO_TOKEN) && tokens[i - 2]?.type !== 'number' && !tokens[i - 1]!.spaced
}

/** "Hello world.Today is": a lower-case word, the mark, a capital and more; not "www.site.Name.com". */
function gluedStart(before: Token, next: Token, after: Token): boolean {
  if (!next.capital || next.text.length < 2 || next.text === next.text.toUpperCase() || !after.spaced) return false
  return before.type === 'number' || (before.type === 'word' && before.text === before.lower && before.text.length > 1)
}

/** Whether each token stands inside quotation marks or brackets that are closed in the same paragraph, not too far away. */
function enclosures(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  const open = { bracket: -1, double: -1, single: -1 }
  const shut = (kind: keyof typeof open, i: number, limit: number) => {
    const from = open[kind]
    open[kind] = -1
    if (from >= 0 && tokens[i]!.end - tokens[from]!.start <= limit) inside.fill(1, from, i)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breaks > 0) open.bracket = open.double = open.single = -1
    if (token.type !== 'punct') continue
    const { text } = token
    if (text === '(') open.bracket = i
    else if (text === ')') shut('bracket', i, MAX_UNSPLIT_BRACKET_CHARS)
    else if (DOUBLE_QUOTES.includes(text)) {
      if ('“„«'.includes(text) || (text === '"' && open.double < 0)) open.double = i
      else shut('double', i, MAX_UNSPLIT_QUOTE_CHARS)
    } else if (SINGLE_QUOTES.includes(text)) {
      const next = tokens[i + 1] ?? NO_TOKEN
      if (token.spaced && !next.spaced) open.single = i
      else if (!token.spaced && (next.spaced || next.type === 'punct') && isAfterMark(tokens[i - 1]!))
        shut('single', i, MAX_UNSPLIT_QUOTE_CHARS)
    }
  }
  return inside
}

/** A closing single quote stands after an end mark or a comma; elsewhere it may be an apostrophe: "the officials' plan". */
const isAfterMark = (before: Token) => isEndMark(before) || before.text === ','
