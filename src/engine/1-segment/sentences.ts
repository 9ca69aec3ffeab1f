import type { Span } from '../../model/span.ts'
import { CLOSERS, DOUBLE_QUOTES, NO_TOKEN, type Sentence, type Token } from '../flow/token.ts'
import { closesAbbreviation, opensAfterInitials, startsSentence } from './sentence-ends.ts'

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
  const close = (to: number) => {
    if (to > from && tokens.slice(from, to).some((t) => t.type !== 'punct'))
      sentences.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (next < furniture.length && furniture[next]!.end <= token.start) next++
    const inFurniture = next < furniture.length && token.start >= furniture[next]!.start
    if (inFurniture) {
      close(i)
      from = i + 1
      continue
    }
    if (token.breaks > 0) {
      if (i > from && breaksLine(tokens, i, lineStart)) close(i)
      lineStart = token.start
    }
    if (i === from && (token.breaks > 0 || paragraph < 0)) paragraph++
    const end = sentenceEnd(tokens, i, enclosed[i] === 1)
    if (end > i) {
      close(end)
      i = end - 1
    }
  }
  close(tokens.length)
  return sentences
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

const isEndMark = (token: Token) =>
  token.type === 'punct' && (/^\.+$/.test(token.text) || token.text === '!' || token.text === '?' || token.text === '…')

/** Closing quotes and brackets, "[1]" and a footnote's number set close behind the mark: "of 2011.[1]", "(type 2).10 This". */
function afterClosers(tokens: readonly Token[], at: number): number {
  let end = at
  for (;;) {
    const token = tokens[end] ?? NO_TOKEN
    const strayCloser = token.spaced && token.breaks === 0 && (token.text === '»' || token.text === '”')
    if (token.type === 'punct' && CLOSERS.includes(token.text) && (!token.spaced || strayCloser)) end++
    else if (token.text === '[' && !token.spaced && tokens[end + 2]?.text === ']') end += 3
    else if (token.type === 'number' && !token.spaced && tokens[end - 1]!.text !== '.') end++
    else return end
  }
}

/** "Hello world.Today is": a lower-case word, the mark, a capital and more; not "www.site.Name.com". */
function gluedStart(before: Token, next: Token, after: Token): boolean {
  if (!next.capital || next.text.length < 2 || next.text === next.text.toUpperCase() || !after.spaced) return false
  return before.type === 'number' || (before.type === 'word' && before.text === before.lower && before.text.length > 1)
}

/** Whether each token stands inside quotation marks or brackets that are closed in the same paragraph, not too far away. */
function enclosures(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let quote = -1
  let bracket = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breaks > 0) {
      quote = -1
      bracket = -1
    }
    if (token.type !== 'punct') continue
    if (token.text === '(') bracket = i
    else if (token.text === ')' && bracket >= 0) {
      if (token.end - tokens[bracket]!.start <= MAX_UNSPLIT_BRACKET_CHARS) inside.fill(1, bracket, i)
      bracket = -1
    } else if (DOUBLE_QUOTES.includes(token.text)) {
      const opens = '“„«'.includes(token.text) || (token.text === '"' && quote < 0)
      if (opens) quote = i
      else if (quote >= 0) {
        if (token.end - tokens[quote]!.start <= MAX_UNSPLIT_QUOTE_CHARS) inside.fill(1, quote, i)
        quote = -1
      }
    }
  }
  return inside
}
