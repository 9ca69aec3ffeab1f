import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { stemOf } from '../lexicon/stem.ts'
import { type Change, printed } from './quote-changes.ts'
import type { Version } from './quote-version.ts'

/** What turns the sense of two wordings of one utterance. */
export interface SenseChange {
  readonly kind: 'negation' | 'number' | 'direction'
  /** As printed in the longer version and in the other. */
  readonly from: string
  readonly to: string
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NEGATIONS = set(
  'no not never neither nor none nobody nothing cannot without hardly barely refuse refuses refused fail fails failed deny denies denied',
)

const isNegation = (word: string) => NEGATIONS.has(word) || word.endsWith("n't")
const isNumber = (word: string) => /^\d+(?:\.\d+)?$/.test(word)

/** Prepositions that point apart before the same noun: "transferring the mission from Iraq", "a transition of the mission in Iraq". */
const APART: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['from', 'in'],
  ['from', 'into'],
  ['from', 'within'],
  ['out', 'in'],
  ['out', 'into'],
  ['for', 'against'],
  ['with', 'against'],
  ['with', 'without'],
  ['before', 'after'],
  ['before', 'since'],
  ['until', 'since'],
  ['over', 'under'],
  ['above', 'below'],
]
const PREPOSITIONS = new Set(APART.flat())

/** In a longer change the words are others altogether, and a negation among them turns nothing. */
const MAX_CHANGE_WORDS = 6

/** What of the changes turns the sense: a negation or a number on one side, a preposition that points the other way. */
export function senseChanges(base: Version, other: Version, changes: readonly Change[]): SenseChange[] {
  const found: SenseChange[] = []
  const negated = negations(base.words) % 2 !== negations(other.words) % 2
  for (const change of changes) {
    const { from, to, fromWords, toWords } = change
    if (fromWords.length + toWords.length > MAX_CHANGE_WORDS) continue
    if (negated && negations(fromWords) % 2 !== negations(toWords) % 2) found.push({ kind: 'negation', from, to })
    if (swapsNumber(change, base)) found.push({ kind: 'number', from, to })
  }
  return [...found, ...directionChanges(base, other)]
}

/** One number for another; where a second stands beside it, both may be parts of a time: "6:41 pm" and "18:41". */
function swapsNumber({ at, fromWords, toWords }: Change, { words }: Version): boolean {
  const near = words.slice(Math.max(0, at - 1), at + fromWords.length + 1)
  return near.filter(isNumber).length === 1 && sameUnit(fromWords, toWords)
}

/** The words around the two numbers are the same: "250 people" and "350 people", not "30 miles" and "48 km". */
const sameUnit = (from: readonly string[], to: readonly string[]) =>
  from.length === to.length && from.every((word, i) => word === to[i] || areOtherNumbers(word, to[i]!))

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0

/** Neither is the other, rounded: "10.7 percent", printed as "11 percent". */
function areOtherNumbers(a: string, b: string): boolean {
  if (!isNumber(a) || !isNumber(b)) return false
  const decimals = Math.min(decimalsOf(a), decimalsOf(b))
  return Number(a).toFixed(decimals) !== Number(b).toFixed(decimals)
}

const negations = (words: readonly string[]) => words.filter(isNegation).length

/** So far behind its preposition the noun may stand: "from | the western parts". */
const MAX_NOUN_GAP = 3

function directionChanges(base: Version, other: Version): SenseChange[] {
  const [a, b] = [nounsOf(base), nounsOf(other)]
  const found: SenseChange[] = []
  for (const [noun, inBase] of a) {
    const inOther = b.get(noun)
    if (!inOther) continue
    const only = [...inBase.keys()].filter((p) => !inOther.has(p))
    const others = [...inOther.keys()].filter((p) => !inBase.has(p))
    const apart = only.flatMap((p) => others.filter((q) => pointApart(p, q)).map((q) => [p, q] as const))[0]
    if (apart) found.push({ kind: 'direction', from: inBase.get(apart[0])!, to: inOther.get(apart[1])! })
  }
  return found
}

const pointApart = (p: string, q: string) => APART.some(([x, y]) => (x === p && y === q) || (x === q && y === p))

/** Noun (stem) → the prepositions before it, each with its phrase from the word before on. */
function nounsOf({ words, pieces }: Version): Map<string, Map<string, string>> {
  const nouns = new Map<string, Map<string, string>>()
  for (const [i, word] of words.entries()) {
    if (!PREPOSITIONS.has(word)) continue
    for (let at = i + 1; at <= i + MAX_NOUN_GAP && at < words.length; at++) {
      const tag = CLOSED_CLASS.get(words[at]!)
      if (tag !== undefined && tag !== 'determiner') break
      if (tag === 'determiner') continue
      const held = nouns.get(stemOf(words[at]!)) ?? new Map<string, string>()
      nouns.set(stemOf(words[at]!), held.set(word, printed(pieces, i - 3, at + 1)))
      break
    }
  }
  return nouns
}
