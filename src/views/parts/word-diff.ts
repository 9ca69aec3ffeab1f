import { diffArrays } from 'diff'

/** A run of words that both wordings have, or that only one of them has. */
export interface DiffRun {
  readonly text: string
  readonly in: 'both' | 'first' | 'second'
}

/** Shorter ones are taken in at a glance. */
const MIN_WORDS = 4
/** Longer texts are shown beside each other, not word by word. */
const MAX_WORDS = 150
/** Below this share of common words a difference word by word says nothing. */
const MIN_COMMON = 0.3

/** Two wordings word by word, case and punctuation apart; null where they are the same or have too little in common. */
export function wordDiff(first: string, second: string): DiffRun[] | null {
  const a = wordsOf(first)
  const b = wordsOf(second)
  if (a.length < MIN_WORDS || b.length < MIN_WORDS || a.length > MAX_WORDS || b.length > MAX_WORDS) return null
  const changes = diffArrays(a, b, { comparator: (x, y) => bare(x) === bare(y) })
  const runs = changes.map(({ value, added, removed }) => ({
    text: value.join(' '),
    in: added ? ('second' as const) : removed ? ('first' as const) : ('both' as const),
    words: value.length,
  }))
  const common = runs.reduce((sum, run) => sum + (run.in === 'both' ? run.words : 0), 0)
  if (common === a.length && common === b.length) return null
  return common / Math.min(a.length, b.length) < MIN_COMMON
    ? null
    : runs.map(({ text, in: where }) => ({ text, in: where }))
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** A word without case and without the punctuation at its ends; punctuation alone stays what it is. */
function bare(word: string): string {
  const letters = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? word : letters
}
