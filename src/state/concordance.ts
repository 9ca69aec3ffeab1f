import type { Article } from '../model/article.ts'

/** A place where a word stands, with what stands before and after it in its paragraph. */
export interface ConcordanceLine {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly word: string
  readonly after: string
}

export const CONCORDANCE_SORTS = ['source', 'before', 'after'] as const
export type ConcordanceSort = (typeof CONCORDANCE_SORTS)[number]

/** What fits on a line on both sides of the word. */
const AROUND_CHARS = 90
const MAX_WORD_CHARS = 100

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Every place of a word or phrase in the articles, in their order; `attack*` finds all words that begin so. Case does not count. */
export function concordanceOf(sought: string, articles: readonly Article[]): ConcordanceLine[] {
  const open = sought.trim().endsWith('*')
  const word = sought
    .trim()
    .replace(/\*{1,9}$/, '')
    .slice(0, MAX_WORD_CHARS)
    .toLowerCase()
  return word === '' ? [] : articles.flatMap((article) => linesOf(article, word, open))
}

function linesOf({ id, text }: Article, word: string, open: boolean): ConcordanceLine[] {
  const lines: ConcordanceLine[] = []
  const lower = text.toLowerCase()
  // A letter whose lower case is longer would shift every place after it: such a text is searched as it is written.
  const searched = lower.length === text.length ? lower : text
  for (let start = searched.indexOf(word); start >= 0; start = searched.indexOf(word, start + word.length)) {
    if (isLetter(text, start) && isLetter(text, start - 1)) continue
    let end = start + word.length
    if (isLetter(text, end - 1) && isLetter(text, end)) {
      if (!open) continue
      while (end < text.length && isLetter(text, end)) end++
    }
    lines.push({ article: id, start, end, ...around(text, start, end) })
  }
  return lines
}

const isLetter = (text: string, at: number) => LETTER.test(text.charAt(at))

function around(text: string, start: number, end: number) {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND_CHARS)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND_CHARS)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: isLetter(text, from) && isLetter(text, from - 1) ? before.replace(/^\S*\s/, '') : before,
    word: text.slice(start, end),
    after: isLetter(text, to) && isLetter(text, to - 1) ? after.replace(/\s\S*$/, '') : after,
  }
}

/** The lines by what stands before the word, read away from it, or by what stands after it; else as they come. */
export function sortedLines(lines: readonly ConcordanceLine[], sort: ConcordanceSort): readonly ConcordanceLine[] {
  if (sort === 'source') return lines
  const key = new Map(lines.map((line) => [line, keyOf(sort === 'before' ? line.before : line.after, sort)]))
  return lines.toSorted((a, b) => {
    const [x, y] = [key.get(a)!, key.get(b)!]
    return x < y ? -1 : x > y ? 1 : 0
  })
}

function keyOf(text: string, side: 'before' | 'after'): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return (side === 'before' ? words.reverse() : words).join(' ')
}
