import { demonymOf, placeOf } from './gazetteer.ts'
import { wordsOf } from './name-forms.ts'
import { likenessOf } from './name-likeness.ts'
import { isDictionaryWord } from './name-words.ts'
import {
  BARE_BODIES,
  BODY_ADJECTIVES,
  BODY_TAILS,
  GENERIC_HEADS,
  LEGAL_FORMS,
  SPELT_LEGAL_FORMS,
  TRANSLATED,
} from './organisations.ts'
import { foldSounds } from './transliteration.ts'
import { singularOf } from './word-classes.ts'

const EMPTY: ReadonlySet<string> = new Set('the of for and in on to a an de del du des et und der die das'.split(' '))

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'organisation=organization defence=defense labour=labor centre=center theatre=theater programme=program mobilisation=mobilization dept=department govt=government univ=university intl=international natl=national assn=association bros=brothers co=company'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i + 1)] as const),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
)

/** An organisation's name as the words that say which one is meant. */
export interface BodyForm {
  readonly words: readonly string[]
  /** The places among its words, by the name they are filed under. */
  readonly places: readonly string[]
  readonly letters: string
}

const US = /\bU\. ?S\.?(?: |$)/g

/** "US Department of Defense" → department, defense + United States; legal forms, small words and national spellings away. */
export function bodyForm(name: string, owner: string | null = null): BodyForm {
  let text = wordsOf(name.replace(US, 'US '))
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(' ')
  for (const [spelt, letters] of SPELT_LEGAL_FORMS) text = text.replace(spelt, letters)
  const places: string[] = owner ? [owner] : []
  const words: string[] = []
  const all = readNumbers(text.split(' '))
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!
    if (EMPTY.has(word) || (LEGAL_FORMS.has(word) && i > 0)) continue
    const two = `${word} ${all[i + 1] ?? ''}`
    const place = placeOf(two)?.name ?? placeOf(word)?.name ?? demonymOf(word)
    if (placeOf(two)) i++
    if (!place) words.push(singularOf(word))
    else if (!places.includes(place)) places.push(place)
  }
  const bare = bareBody(words)
  return bare ? { words: [bare], places: [], letters: bare } : { words, places, letters: words.join('') }
}

/** "Global Coalition", "coalition forces" → coalition: whatever the writer adds, a story has one of them. */
function bareBody(words: readonly string[]): string | undefined {
  const own = words.filter((word) => !BODY_ADJECTIVES.has(word) && !BODY_TAILS.has(word))
  return own.length === 1 && BARE_BODIES.has(own[0]!) ? own[0] : undefined
}

/** "forty four" → 44, "three" → 3. */
function readNumbers(words: readonly string[]): string[] {
  const read: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] === 'fourty' ? 'forty' : words[i]!
    const tens = TENS.get(word)
    const unit = NUMBERS.get(words[i + 1] ?? '') ?? words[i + 1] ?? ''
    if (tens && /^[1-9]$/.test(unit)) {
      read.push(String(tens + Number(unit)))
      i++
    } else read.push(tens ? String(tens) : (NUMBERS.get(word) ?? word))
  }
  return read
}

const MIN_SLIP_LETTERS = 6

/** `same`: the same words in any order, places included. `loose`: but for words that reporters add, drop or translate each in their way. */
export type BodyLikeness = 'same' | 'loose' | 'none'

export function likenessOfBodies(a: BodyForm, b: BodyForm): BodyLikeness {
  if (!samePlaces(a.places, b.places)) return 'none'
  if (!a.words.length || !b.words.length) return a.words.length === b.words.length ? 'same' : 'none'
  if (a.letters === b.letters) return 'same'
  const free = [...b.words]
  const left: string[] = []
  let slips = 0
  for (const word of a.words) {
    let at = free.indexOf(word)
    if (at < 0) {
      at = free.findIndex((other) => isSpelling(word, other))
      if (at >= 0 && foldSounds(word) !== foldSounds(free[at]!)) slips++
    }
    if (at < 0) left.push(word)
    else free.splice(at, 1)
  }
  const met = a.words.length - left.length
  if (!left.length && !free.length) return slips * 2 <= a.words.length ? 'same' : 'none'
  if (a.words.length !== b.words.length && joinsTo(a, b)) return 'same'
  return isLoose(met, left, free) ? 'loose' : 'none'
}

const samePlaces = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((place) => b.includes(place))

const joinsTo = (a: BodyForm, b: BodyForm) =>
  a.letters.length >= MIN_SLIP_LETTERS && likenessOf(a.letters, b.letters) !== 'none'

/** One side says "Movement" and the other does not; "Supreme Military Committee" and "Higher Military Commission" share a word and translate two. */
function isLoose(met: number, left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length)
    return met >= 2 && !(left.length && right.length) && [...left, ...right].every((word) => GENERIC_HEADS.has(word))
  if (met < 1) return false
  const free = [...right]
  for (const word of left) {
    const at = free.findIndex((other) => TRANSLATED.some((set) => set.has(word) && set.has(other)))
    if (at < 0) return false
    free.splice(at, 1)
  }
  return true
}

/** Two words of the dictionary are two words, however near: "Market" and "Marker". */
function isSpelling(a: string, b: string): boolean {
  if (isDictionaryWord(a) && isDictionaryWord(b)) return false
  const likeness = likenessOf(a, b)
  return likeness === 'spelling' || (likeness === 'slip' && Math.min(a.length, b.length) >= MIN_SLIP_LETTERS - 1)
}
