import type { Furniture } from '../flow/segmented.ts'
import type { Line } from './line.ts'

const MAX_LINES_FROM_END = 4

const nearEnd = (line: Line) => line.count - line.index <= MAX_LINES_FROM_END

/** Desk initials under a wire story: "tgg/spm/it", "sct-smy/lth". */
export function signOff(line: Line): Furniture[] {
  if (!nearEnd(line) || line.tokens.length > 9) return []
  const ties = line.tokens.filter((t) => t.type === 'punct')
  const words = line.tokens.filter((t) => t.type === 'word')
  const tied =
    ties.length > 0 && ties.every((t) => t.text === '/' || t.text === '-') && ties.some((t) => t.text === '/')
  const small = words.length > 1 && words.every((t) => t.text === t.lower && t.text.length <= 4)
  const glued = line.tokens.slice(1).every((t) => !t.spaced)
  return tied && small && glued ? [{ rule: 'sign-off', start: line.start, end: line.end }] : []
}

/** What a scraper leaves: "source site-39", "Source: AFP", "via site". */
export function sourceDebris(line: Line): Furniture[] {
  const key = line.tokens[0]
  if (!key || !nearEnd(line) || line.tokens.length < 2 || line.tokens.length > 7) return []
  if (!/^(?:source|sources|via|agency|agencies)$/.test(key.lower) || /[.!?]$/.test(line.text)) return []
  return [{ rule: 'source', start: line.start, end: line.end }]
}
