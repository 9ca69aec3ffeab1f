import { distance } from 'fastest-levenshtein'
import { areSynonyms } from '../lexicon/concepts.ts'
import { contrastOf, contrastsOf, weighSame } from '../lexicon/contrast-index.ts'
import type { ContrastSet } from '../lexicon/contrasts.ts'
import { isOfSides, type Label } from './labels.ts'

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
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const own = left.filter((word) => !right.some((other) => sameMeaning(word, other)))
  const others = right.filter((word) => !left.some((other) => sameMeaning(word, other)))
  const contrast = contrastOf(a.noun, b.noun) ?? contrastBetween(own, others)
  if (contrast) return { own, others, contrast }
  return tells(own, a, others) && tells(others, b, own) ? { own, others, contrast: undefined } : null
}

/** "expert working groups" and "working groups of military specialists" part nothing where a third calls them "expert working groups of military specialists". */
export function holdsBoth(label: Label, { own, others }: LabelDifference): boolean {
  const words = wordsOf(label)
  return [...own, ...others].every((word) => words.some((held) => sameMeaning(word, held)))
}

/** "Iranian" against "official" says which agency, not what it is; against "rebel" it does tell. */
const tells = (words: readonly string[], { which }: Label, others: readonly string[]) =>
  words.length > 0 && (words.some((word) => !which.has(word)) || others.some((word) => contrastsOf(word).length > 0))

const contrastBetween = (own: readonly string[], others: readonly string[]) =>
  own.flatMap((x) => others.flatMap((y) => contrastOf(x, y) ?? []))[0]

/** Both draw from one set, by their heads or by a word beside them, and weigh differently: "regime forces", "government forces". */
export function areContrary(a: Label, b: Label): boolean {
  const contrast = a.head === b.head ? contrastBetween([...a.terms], [...b.terms]) : contrastOf(a.noun, b.noun)
  return contrast !== undefined && isOfSides(contrast)
}

const wordsOf = (label: Label) => [...[...label.terms].filter((term) => !label.where.has(term)), label.head]

const MIN_SPELLED_LENGTH = 6
const MAX_SPELLING_DISTANCE = 2

/** The same stem, a synonym that weighs the same, or another spelling: defence, defense. */
function sameMeaning(a: string, b: string): boolean {
  if (a === b || ((areSynonyms(a, b) || weighSame(a, b)) && !contrastOf(a, b))) return true
  return a[0] === b[0] && Math.min(a.length, b.length) >= MIN_SPELLED_LENGTH && distance(a, b) <= MAX_SPELLING_DISTANCE
}
