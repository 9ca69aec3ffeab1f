import { distance } from 'fastest-levenshtein'
import { areSynonyms } from '../lexicon/concepts.ts'
import { contrastOf } from '../lexicon/contrast-index.ts'
import type { ContrastSet } from '../lexicon/contrasts.ts'
import type { Label } from './labels.ts'

export interface LabelDifference {
  /** The words each has that the other has nothing for, stems. */
  readonly own: readonly string[]
  readonly others: readonly string[]
  /** The contrast set that both draw from; undefined where alignment alone shows the difference. */
  readonly contrast: ContrastSet | undefined
}

/**
 * What sets two labels of one thing apart, or null where nothing telling does. Each must have a word in place of one of the other's
 * ("Iran-allied groups", "Iranian-aligned groups"): more or fewer words, a spelling, a synonym or a mere "in Iraq" are no difference.
 */
export function labelDifference(a: Label, b: Label): LabelDifference | null {
  const contrast = contrastOf(a.noun, b.noun)
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const own = left.filter((word) => !right.some((other) => sameMeaning(word, other)))
  const others = right.filter((word) => !left.some((other) => sameMeaning(word, other)))
  if (contrast) return { own: [a.noun], others: [b.noun], contrast }
  return own.length && others.length ? { own, others, contrast: undefined } : null
}

const wordsOf = (label: Label) => [...[...label.terms].filter((term) => !label.where.has(term)), label.head]

const MIN_SPELLED_LENGTH = 6
const MAX_SPELLING_DISTANCE = 2

/** The same stem, a synonym, or another spelling: defence, defense. */
function sameMeaning(a: string, b: string): boolean {
  if (a === b || areSynonyms(a, b)) return true
  return a[0] === b[0] && Math.min(a.length, b.length) >= MIN_SPELLED_LENGTH && distance(a, b) <= MAX_SPELLING_DISTANCE
}
