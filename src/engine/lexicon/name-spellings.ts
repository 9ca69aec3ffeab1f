import { knownNameOf } from './aliases.ts'
import { placeOf } from './gazetteer.ts'
import { personForm } from './name-forms.ts'
import { likenessOf } from './name-likeness.ts'
import { bodyForm } from './name-organisations.ts'

/** The name without what printing alone changes: case, hyphens, apostrophes, marks: "al-Sudani" is "Al Sudani". */
export const plainSpelling = (name: string): string => personForm(name).words.join(' ')

/** Two printed names of one person spell a word of it differently; a name shortened to its surname or to initials does not. */
export function spellPersonDifferently(a: string, b: string): boolean {
  const [x, y] = [personForm(a).words, personForm(b).words]
  if (x.join('') === y.join('')) return false
  return x.some(
    (word) =>
      word.length > 1 &&
      !y.includes(word) &&
      y.some((other) => other.length > 1 && !x.includes(other) && likenessOf(word, other) !== 'none'),
  )
}

/**
 * Two printed names of one body are told apart by more than length and letters for words: "ISIS" and "Islamic State" are two names,
 * "the UN" and "United Nations" one, "Foreign Ministry" and "Iraqi Foreign Ministry" one.
 */
export function nameBodyDifferently(a: string, b: string): boolean {
  const known = [knownNameOf(a), knownNameOf(b)]
  if (known[0] && known[1]) return known[0].entityType === 'group' && plainSpelling(a) !== plainSpelling(b)
  if (isLettersOf(a, b) || isLettersOf(b, a)) return false
  const [x, y] = [bodyForm(a), bodyForm(b)]
  if (x.letters === y.letters) return false
  const within = (p: typeof x, q: typeof x) =>
    p.words.every((word) => q.words.includes(word)) && p.places.every((place) => q.places.includes(place))
  return !within(x, y) && !within(y, x)
}

/** "WHO" for "World Health Organization": the first letters of its words. */
function isLettersOf(letters: string, name: string): boolean {
  const plain = letters.replaceAll('.', '')
  if (!/^\p{Lu}{2,8}$/u.test(plain)) return false
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((char) => char !== char.toLowerCase())
  return initials.join('') === plain
}

/** "Kyiv" and "Kiev", "Ain al-Assad" and "Ain al-Asad"; not "US" and "United States", which are one name cut short. */
export function namePlaceDifferently(a: string, b: string): boolean {
  const [p, q] = [placeOf(a), placeOf(b)]
  if (p?.name !== q?.name || p?.rank === 'country') return false
  if (isLettersOf(a, b) || isLettersOf(b, a)) return false
  const [x, y] = [plainSpelling(a), plainSpelling(b)]
  if (x === y || x.includes(y) || y.includes(x)) return false
  return true
}
