import type { Segment } from './quote-segments.ts'

/** Words that the others do not have cost so much of what a shared one is worth. */
const STRAY_COST = 0.35

/**
 * The part of a long account without quotation marks that tells what the others quote: the stretch of words with most shared and fewest
 * other terms. "Under the patronage of … the commission started its work today …" → "started its work today, in Baghdad, to review …".
 */
export function windowOf(segment: Segment, shared: (term: string) => boolean, termOf: (word: string) => string | null) {
  let best = { from: 0, to: segment.words.length, sum: 0 }
  let from = 0
  let sum = 0
  for (const [i, { folded }] of segment.words.entries()) {
    const term = termOf(folded)
    sum += term === null ? 0 : shared(term) ? 1 : -STRAY_COST
    if (sum <= 0) {
      sum = 0
      from = i + 1
    } else if (sum > best.sum) best = { from, to: i + 1, sum }
  }
  const { words } = segment
  return { start: words[best.from]!.start, end: words[best.to - 1]!.end }
}
