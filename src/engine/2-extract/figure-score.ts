import { SCORE_WORDS } from '../lexicon/figure-names.ts'
import type { Scope } from './figure-draft.ts'

const SCORE_REACH = 6

/** Two numbers joined by a hyphen that are a result or a vote ("won 3-1", "52-48") rather than a range; tokens `[from, to)` are both. */
export function isScore(low: number, high: number, from: number, to: number, around: Scope): boolean {
  if (high <= low || low === 0) return true
  const bracketed = around.tokens[from - 1]?.text === '(' || around.tokens[to]?.text === ')'
  if (bracketed && high < 200 && around.tokens[to]?.type === 'punct') return true // a team's record: "(15-17)"
  for (let i = Math.max(around.start, from - SCORE_REACH); i < Math.min(around.end, to + 2); i++)
    if (SCORE_WORDS.has(around.tokens[i]!.lower)) return high < 1000
  return false
}
