import { NOUN_PLURALS, VERB_FORMS } from './irregular.ts'
import { remembered } from './remembered.ts'
import { WORDS } from './words.ts'

/** What an English word can be: a sum of these bits. 0: the word is not known. */
export const NOUN = 1
export const VERB = 2
export const ADJECTIVE = 4
export const ADVERB = 8
const BIT: Readonly<Record<string, number>> = { n: NOUN, v: VERB, a: ADJECTIVE, r: ADVERB }

interface WordClass {
  readonly bits: number
  /** The bit of the most used part of speech. */
  readonly main: number
}

let table: Map<string, WordClass> | undefined

/** Built at first use: splitting 40,000 words takes some milliseconds. */
function classes(): Map<string, WordClass> {
  if (table) return table
  table = new Map()
  for (const [category, words] of Object.entries(WORDS)) {
    let bits = 0
    for (const letter of category) bits |= BIT[letter] ?? 0
    const wordClass = { bits, main: BIT[category.charAt(0)] ?? NOUN }
    for (const word of words.split(' ')) table.set(word, wordClass)
  }
  return table
}

const UNKNOWN: WordClass = { bits: 0, main: 0 }

/** Parts of speech of a base form, lower case. */
export const classOf = (lemma: string): WordClass => classes().get(lemma) ?? UNKNOWN

/** Base forms a word may be inflected from, the likeliest first: "stopped" → stop, stoppe; "injuries" → injury. */
export function* stemsOf(word: string, ending: 's' | 'ed' | 'ing' | 'er' | 'est'): Generator<string> {
  if (!word.endsWith(ending)) return
  const base = word.slice(0, -ending.length)
  if (ending === 's') {
    if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return
    if (base.endsWith('ie')) yield `${base.slice(0, -2)}y`
    yield base
    if (base.endsWith('e')) yield base.slice(0, -1)
    return
  }
  if (base.length > 2 && base.at(-1) === base.at(-2)) yield base.slice(0, -1)
  yield base
  yield `${base}e`
  if (base.endsWith('i')) yield `${base.slice(0, -1)}y`
  if (ending === 'ing' && base.endsWith('y')) yield `${base.slice(0, -1)}ie`
}

/** The first stem that can be `bit`; undefined where none is known. */
export function knownStem(word: string, ending: 's' | 'ed' | 'ing' | 'er' | 'est', bit: number): string | undefined {
  for (const stem of stemsOf(word, ending)) if (classOf(stem).bits & bit) return stem
  return undefined
}

const INVARIABLE = new Set(
  'series species news means headquarters barracks crossroads aircraft spacecraft diabetes politics economics mathematics physics ethics athletics gymnastics chess christmas'.split(
    ' ',
  ),
)

/** "troops" → "troop", "people" → "person"; a word that is no plural comes back as it is. Lower case. */
export const singularOf: (word: string) => string = remembered((word) => {
  const irregular = NOUN_PLURALS.get(word)
  if (irregular) return irregular
  if (word.length > 5 && word.endsWith('men') && !(classOf(word).bits & NOUN)) return `${word.slice(0, -2)}an` // "guardsmen"
  if (!word.endsWith('s') || word.length < 4 || INVARIABLE.has(word)) return word
  const known = knownStem(word, 's', NOUN)
  if (known) return known
  if (classOf(word).bits & NOUN) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is|ous)$/.test(word)) return word
  return word.slice(0, -1)
})

/** "held" → "hold", "targeted" → "target", "says" → "say"; a word that is no known verb form comes back as it is. Lower case. */
export const verbBaseOf: (word: string) => string = remembered(
  (word) =>
    VERB_FORMS.get(word) ??
    knownStem(word, 'ed', VERB) ??
    knownStem(word, 'ing', VERB) ??
    knownStem(word, 's', VERB) ??
    word,
)
