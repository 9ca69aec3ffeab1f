import type { Furniture } from '../flow/segmented.ts'
import type { Token } from '../flow/token.ts'
import { signOff, sourceDebris } from './furniture-endings.ts'
import { linksAndCredits, wholeLine } from './furniture-lines.ts'
import { dateline, entryTimes, leadingStamp } from './furniture-openings.ts'
import type { Line } from './line.ts'

/** A piece of furniture is no longer than this, so that no rule can swallow a paragraph. */
const MAX_FURNITURE_CHARS = 200

type Rule = (line: Line) => readonly Furniture[]
const RULES: readonly Rule[] = [leadingStamp, dateline, wholeLine, linksAndCredits, signOff, sourceDebris]

/** What is not prose of the article, by place. Overlapping finds are joined under the first one's rule. */
export function findFurniture(text: string, tokens: readonly Token[]): Furniture[] {
  const lines = linesOf(text, tokens)
  const found = [...lines.flatMap((line) => RULES.flatMap((rule) => rule(line))), ...entryTimes(lines)]
    .filter((f) => f.end > f.start && f.end - f.start <= MAX_FURNITURE_CHARS)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Furniture[] = []
  for (const piece of found) {
    const last = joined.at(-1)
    if (last && piece.start < last.end) {
      if (piece.end > last.end) joined[joined.length - 1] = { ...last, end: piece.end }
    } else joined.push(piece)
  }
  return joined
}

function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const starts: number[] = []
  for (let i = 0; i < tokens.length; i++) if (i === 0 || tokens[i]!.breaks > 0) starts.push(i)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    return { tokens: tokens.slice(from, to), text: text.slice(start, end), start, end, index, count: starts.length }
  })
}
