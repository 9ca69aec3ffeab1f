import type { Furniture } from '../flow/segmented.ts'
import type { Token } from '../flow/token.ts'
import { AGENCY_MARKS } from '../lexicon/agencies.ts'
import type { Line } from './line.ts'

const STAMP_WORDS = new Set('date dated published posted updated modified created time timestamp pubdate'.split(' '))

/** Scraped metadata before the first word: " date 2024-01-27 Today, Saturday, …", "Published: 12/05/2021 10:30". */
export function leadingStamp(line: Line): Furniture[] {
  const key = line.tokens[0]
  if (line.index > 2 || !key || !STAMP_WORDS.has(key.lower)) return []
  const rest = line.tokens.slice(1)
  let at = rest[0]?.text === ':' ? 1 : 0
  if (rest[at]?.type !== 'number') return []
  while (isStampPart(rest[at], rest[at - 1])) at++
  return [{ rule: 'stamp', start: key.start, end: rest[at - 1]!.end }]
}

/** "2024-01-27", "12/05/2021", "10:30": numbers and the marks that tie them. */
function isStampPart(token: Token | undefined, before: Token | undefined): boolean {
  if (!token) return false
  if (token.type === 'number')
    return !token.spaced || before?.type === 'punct' || before === undefined || before.text === 'T'
  return token.type === 'punct' && /^[-/:.]$/.test(token.text) && !token.spaced
}

/** A live report has so many entries at least. */
const MIN_ENTRIES = 3
const AFTER_TIME = new Set('am pm a.m. p.m. gmt utc bst cet cest est edt local time - – — :'.split(' '))

/** The times that head the entries of a live report, each on its line: "23:58 It is done." One such line alone is a sentence. */
export function entryTimes(lines: readonly Line[]): Furniture[] {
  const stamps = lines.flatMap(({ tokens }): Furniture[] => {
    const [hour, colon, minute] = tokens
    const mark = colon?.text === ':' || colon?.text === '.'
    const inWhole = hour?.type === 'number' && /^\d{1,2}[.]\d\d$/.test(hour.text) ? 1 : 0
    const inParts =
      hour?.type === 'number' && mark && minute?.type === 'number' && !minute.spaced && minute.text.length === 2 ? 3 : 0
    let at = inWhole || inParts
    if (at === 0 || Number(hour!.text.split('.')[0]) > 23) return []
    while (at < tokens.length && AFTER_TIME.has(tokens[at]!.lower)) at++
    const next = tokens[at]
    if (next && !next.capital && next.type !== 'punct') return []
    return [{ rule: 'stamp', start: hour!.start, end: tokens[at - 1]!.end }]
  })
  return stamps.length < MIN_ENTRIES ? [] : stamps
}

const DASHES = new Set(['—', '–', '--', '-', '―'])
const MAX_DATELINE_TOKENS = 14

/** "SULAIMANI (ESTA) —", "BAGHDAD, Jan 27 (Reuters) -", "WASHINGTON —" before the first sentence. */
export function dateline(line: Line): Furniture[] {
  if (line.index > 2) return []
  const dash = line.tokens.findIndex(
    (t, i) =>
      i > 0 && i < MAX_DATELINE_TOKENS && DASHES.has(t.text) && (t.spaced || t.text.length > 1 || t.text !== '-'),
  )
  if (dash < 1) return []
  const before = line.tokens.slice(0, dash)
  const first = before[0]!
  if (!first.capital || dash + 1 >= line.tokens.length) return []
  const agency = before.some((t, i) => before[i - 1]?.text === '(' && (AGENCY_MARKS.has(t.lower) || isShouted(t)))
  const shouted = isShouted(first) && before.every((t) => t.type !== 'word' || isShouted(t) || t.capital)
  if (!agency && !shouted) return []
  if (before.some((t) => t.type === 'word' && !t.capital)) return []
  return [{ rule: 'dateline', start: first.start, end: line.tokens[dash]!.end }]
}

const isShouted = (token: Token) =>
  token.type === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase() && token.capital
