import { isGivenName } from './given-names.ts'
import { CHILD_OF, EMPTY_PARTICLES } from './name-particles.ts'
import { GENERATIONS, HONORIFICS } from './titles.ts'
import { plainLetters } from './transliteration.ts'

/** A spelling of a name, taken apart so that it can be compared with another. */
export interface NameForm {
  /** Words that say who is meant, in plain letters, given names first; an initial is one letter. */
  readonly words: readonly string[]
  /** Those of the words that are fathers' names: "salman" of "Mohammed bin Salman". */
  readonly fathers: readonly string[]
  /** "jr", "ii"; null where none is printed. */
  readonly generation: string | null
  /** All letters of the words together. */
  readonly letters: string
}

/** No word of a name is longer. */
const MAX_WORD_LETTERS = 60
/** Longer names are not taken apart: 200 capitalised words in a row are no name. */
const MAX_WORDS = 16

/** "AL BEN SALEH, Omar Ben Nabil" → omar nabil saleh; "J.-L. Obermann" → j l obermann. */
export function personForm(name: string): NameForm {
  const [family = '', given = '', ...more] = name.split(',')
  const inOrder = given && !more.length && !isGeneration(given) ? `${given} ${family}` : name
  const parts = wordsOf(inOrder)
  let generation: string | null = null
  const words: string[] = []
  const fathers: string[] = []
  for (const [i, part] of parts.entries()) {
    if (GENERATIONS.has(part) && i > 0 && part.length > 1) generation = part
    else if ((CHILD_OF.has(part) || EMPTY_PARTICLES.has(part)) && !isBenjamin(parts, i)) continue
    else {
      words.push(part)
      if (fatherAt(parts, i)) fathers.push(part)
    }
  }
  const titled = words.findIndex((word) => !HONORIFICS.has(word))
  const kept = titled > 0 && words.length > 1 ? words.slice(titled) : words
  return { words: kept, fathers, generation, letters: kept.join('') }
}

/** "Ben Hollis" is no son of Hollis's; "Ben Ali" is one of Ali. */
const isBenjamin = (parts: readonly string[], i: number) =>
  i === 0 && parts.length === 2 && parts[0] === 'ben' && !isGivenName(parts[1]!)

const isGeneration = (text: string) => GENERATIONS.has(text.trim().toLowerCase().replace('.', ''))

/** The word behind "bin", with an article between: "bin al-Din". */
function fatherAt(parts: readonly string[], i: number): boolean {
  const before = parts[i - 1] ?? ''
  return CHILD_OF.has(before) || (EMPTY_PARTICLES.has(before) && CHILD_OF.has(parts[i - 2] ?? ''))
}

/** Prefixes of surnames whose second part has a capital of its own: "McCain", "DeVito", "LaGuardia". */
const CAPITAL_PREFIXES: ReadonlySet<string> = new Set(
  'mc mac de di du la le fitz van von o st lo san ben el al'.split(' '),
)

/** The words of a name in plain letters, initials as single letters: "JL" and "J.-L." → j, l; "SergeiTarasov" → sergei, tarasov. */
export function wordsOf(name: string): string[] {
  const words: string[] = []
  for (const piece of name.split(/[\s.,()[\]/"“”„«»&‐‑–—-]+/)) {
    if (!piece || words.length >= MAX_WORDS) continue
    for (const part of splitCapitals(piece)) {
      const plain = readDigits(plainLetters(part.slice(0, MAX_WORD_LETTERS)))
      if (plain) words.push(plain)
    }
  }
  return joinServants(words)
}

function splitCapitals(piece: string): string[] {
  if (/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(piece)) return [...piece]
  const at = piece.search(/(?<=\p{Ll})\p{Lu}/u)
  if (at < 2 || piece.length - at < 3 || CAPITAL_PREFIXES.has(piece.slice(0, at).toLowerCase())) return [piece]
  return [piece.slice(0, at), piece.slice(at)]
}

/** Digits inside a word are letters misread: "Taras0v". */
function readDigits(word: string): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word)) return word
  return word.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e').replaceAll('5', 's').replaceAll('9', 'g')
}

/** "Abd al-Aziz", "Abdul Aziz", "Abdulaziz" are one word: servant of. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!/^(?:abd|abdul|abdel|abdal|abdur|abdus|abdu)$/.test(word) || i + 1 >= words.length) {
      joined.push(word)
      continue
    }
    let next = i + 1
    while (next + 1 < words.length && /^(?:al|el|ul|ur|as|ar|us)$/.test(words[next]!)) next++
    joined.push(`abdul${words[next]}`)
    i = next
  }
  return joined
}
