import type { Span } from '../model/span.ts'

export interface ApproximateMatch extends Span {
  /** Characters to insert, delete or replace to come from the pattern to the match. */
  readonly errors: number
}

/**
 * Where the pattern stands in the text with at most so many errors: of matches that overlap, the one with the fewest.
 * Sellers' algorithm, with the column cut off where no cell can come below the limit (Ukkonen): about errors × text steps.
 */
export function findApproximate(text: string, pattern: string, maxErrors: number): ApproximateMatch[] {
  const height = pattern.length
  if (height === 0 || maxErrors >= height) return []
  // One column of the edit table: cost of the pattern's first i characters ending here, and where that match starts.
  const cost = new Int32Array(height + 1).map((_, i) => i)
  const from = new Int32Array(height + 1)
  let live = Math.min(height, maxErrors) // the last row that may still come below the limit
  const matches: ApproximateMatch[] = []

  for (let at = 1; at <= text.length; at++) {
    const code = text.charCodeAt(at - 1)
    let diagonal = cost[0]!
    let diagonalFrom = from[0]!
    from[0] = at
    const last = Math.min(height, live + 1)
    for (let i = 1; i <= last; i++) {
      const left = i > live ? maxErrors + 1 : cost[i]!
      const leftFrom = from[i]!
      let best = diagonal + (pattern.charCodeAt(i - 1) === code ? 0 : 1)
      let bestFrom = diagonalFrom
      if (left + 1 < best) {
        best = left + 1
        bestFrom = leftFrom
      }
      if (cost[i - 1]! + 1 < best) {
        best = cost[i - 1]! + 1
        bestFrom = from[i - 1]!
      }
      diagonal = left
      diagonalFrom = leftFrom
      cost[i] = best
      from[i] = bestFrom
    }
    live = last
    while (live > 0 && cost[live]! > maxErrors) live--
    if (live === height) keepBest(matches, { start: from[height]!, end: at, errors: cost[height]! })
  }
  return matches
}

function keepBest(matches: ApproximateMatch[], match: ApproximateMatch): void {
  const before = matches.at(-1)
  if (!before || before.end <= match.start) matches.push(match)
  else if (match.errors < before.errors) matches[matches.length - 1] = match
}
