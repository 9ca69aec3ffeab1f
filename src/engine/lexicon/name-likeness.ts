import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { areOneGivenName, isGivenName } from './given-names.ts'
import { remembered } from './remembered.ts'
import { foldSounds } from './transliteration.ts'

/** How two words of names relate, from the same word to another one. */
export type WordLikeness = 'same' | 'spelling' | 'slip' | 'none'

/** Shorter words differ by one letter all the time: Un and Il, Ali and Adi. */
const MIN_SLIP_LETTERS = 4
/** No name is longer, and what is compared letter by letter must not be. */
const MAX_SLIP_LETTERS = 40
/** Two slips need a longer word than one. */
const MIN_TWO_SLIPS_LETTERS = 9

/**
 * Two words of names in plain letters. `spelling`: the same name, otherwise written; `slip`: a letter or two away, as a misprint is.
 * Two well-known given names a letter apart (Tim, Tom; Mario, Maria) are two names.
 */
export function likenessOf(a: string, b: string): WordLikeness {
  if (a === b) return 'same'
  const [x, y] = [foldSounds(a), foldSounds(b)]
  if (x === y || areOneGivenName(a, b)) return 'spelling'
  if (isGivenName(a) && isGivenName(b)) return 'none'
  const longer = Math.max(x.length, y.length)
  if (
    Math.abs(x.length - y.length) > 2 ||
    Math.min(a.length, b.length, longer) < MIN_SLIP_LETTERS ||
    longer > MAX_SLIP_LETTERS
  )
    return 'none'
  const apart = swapped(a, b) ? 1 : Math.min(distance(x, y), distance(a, b), distance(single(a), single(b)))
  if (apart <= 1) return 'slip'
  return apart === 2 && (longer >= MIN_TWO_SLIPS_LETTERS || soundAlike(a, b)) ? 'slip' : 'none'
}

/** Doubled letters as one: "Groote" → "grote". */
const single = (word: string) => word.replace(/(.)\1+/g, '$1')

/** Two neighbouring letters change places: "Tarsaov". */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** The word's two readings as consonants: "Schmidt" → XMT. */
export const soundKeys: (word: string) => readonly [string, string] = remembered((word) => {
  const [first, second] = doubleMetaphone(word)
  return [first, second]
})

const OPENING_LETTERS = 4

/** What a word begins with, for where a slip spoils its consonants. */
export const openingOf = (word: string): string => foldSounds(word).slice(0, OPENING_LETTERS)

function soundAlike(a: string, b: string): boolean {
  const [p, q] = soundKeys(a)
  const [r, s] = soundKeys(b)
  return p.length > 1 && (p === r || p === s || q === r)
}
