import { isGivenName } from './given-names.ts'
import type { NameForm } from './name-forms.ts'
import { likenessOf } from './name-likeness.ts'
import { meet } from './name-meeting.ts'
import { isDictionaryWord } from './name-words.ts'
import { foldSounds } from './transliteration.ts'

/** A word alone is another spelling by a slip only where it is long enough: Cleopatra, not Hamas. */
const MIN_ALONE_LETTERS = 7

/**
 * The two spellings can be one person's: no word of one contradicts the other's. Middle names may be missing on one side, words may change
 * places, one letter may be wrong. Two people of one surname differ in a word on each side: George and Laura Bush.
 */
export function samePerson(a: NameForm, b: NameForm): boolean {
  if (a.generation !== b.generation || areOthers(a.fathers, b.fathers) || isSwapped(a, b)) return false
  if (a.letters === b.letters) return true
  const { whole, slips, initials, leftA, leftB } = meet(a.words, b.words)
  if (leftA.length && leftB.length) return joinsTo(a, b)
  if (isPhrase(a, leftA) || isPhrase(b, leftB)) return false
  if (initials && [...leftA, ...leftB].some((word) => word.length === 1)) return false
  if (a.words.length === 1 && b.words.length === 1)
    return whole === 1 && (!slips || a.letters.length >= MIN_ALONE_LETTERS)
  if (whole < 1 || whole + initials < 2) return joinsTo(a, b)
  return slips * 2 <= whole + initials
}

/** "The Scandalous Sara Marlow", "Sara Marlow Prize": an ordinary word before or behind a name makes it another thing's. */
const isPhrase = ({ words }: NameForm, left: readonly string[]) =>
  left.some(
    (word) =>
      (word === words[0] || word === words.at(-1)) && word.length > 1 && isDictionaryWord(word) && !isGivenName(word),
  )

const areOthers = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => likenessOf(x, y) !== 'none'))

/** "Karl Ludwig" and "Ludwig Karl": two given names that change places are two people; "Orsos Viktor" is Viktor Orsos. */
function isSwapped({ words: x, fathers }: NameForm, { words: y, fathers: others }: NameForm): boolean {
  if (x.length !== 2 || y.length !== 2 || x[0] === y[0] || x[0] !== y[1] || x[1] !== y[0]) return false
  return x.every(isGivenName) && !(fathers.length && others.length)
}

const MIN_JOINED_LETTERS = 6

/** The words are parted otherwise: "Karimzadeh" and "Karim Zadeh"; all letters in their order, one of them wrong at most. */
function joinsTo(a: NameForm, b: NameForm): boolean {
  if (a.words.length === b.words.length || Math.min(a.letters.length, b.letters.length) < MIN_JOINED_LETTERS)
    return false
  return foldSounds(a.letters) === foldSounds(b.letters) || likenessOf(a.letters, b.letters) === 'slip'
}
