import { placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { ENGLISH_PARTICLES, PARTICLES } from '../lexicon/name-particles.ts'
import { CALENDAR_WORDS } from '../lexicon/name-words.ts'
import { isAcronym, type NameWords } from './name-words.ts'

/** Tokens of the given names behind the comma. */
const MAX_GIVEN_TOKENS = 6
/** Shorter words in capitals are letters for a body: "THR, Ross". */
const MIN_SHOUTED_LETTERS = 5

/**
 * The end of a name printed family first, as lists and registers do: "Hale, Edmund R.", "KARZADEH, Abdul Karim"; `end` where the comma
 * parts two names ("In Paris, Emmanuel Macron", "Obama, Merkel and Xi") or opens an apposition.
 */
export function endOfInverted(words: NameWords, from: number, end: number, to: number): number {
  const comma = words.at(end)
  const shouted = isShouted(words, from, end)
  if (comma.text !== ',' || comma.spaced || (!shouted && end - from > 1) || !canOpen(words, from, end)) return end
  const behind = endOfGiven(words, end + 1, to, shouted)
  const next = words.at(behind)
  if (behind === end + 1 || /^(?:,|\(|and|'s)$/.test(next.lower)) return end
  return behind
}

/** Behind given names, initials and particles; a family name in capitals may be followed by others too. `at` where there are none. */
function endOfGiven(words: NameWords, at: number, to: number, shouted: boolean): number {
  let end = at
  let given = 0
  for (let i = at; i < Math.min(to, at + MAX_GIVEN_TOKENS); i++) {
    const token = words.at(i)
    if (token.text === '.' && !token.spaced && words.at(i - 1).text.length === 1) continue
    const isParticle = PARTICLES.has(token.lower) && !ENGLISH_PARTICLES.has(token.lower)
    if (!token.capital && !isParticle) break
    const isInitial = token.capital && token.text.length === 1
    const isGiven = isGivenName(token.lower) || (isInitial && given > 0)
    if (!isGiven && !isParticle && !(shouted && given > 0 && !isAcronym(token))) return at
    if (isGiven) given++
    if (token.capital) end = i + 1
  }
  return given ? end : at
}

/** No preposition or list leads to the family name, and it is no place: "in Paris, …", "Obama, Merkel, …". */
function canOpen(words: NameWords, from: number, end: number): boolean {
  const before = words.at(from - 1)
  if (before.tag === 'preposition' || before.tag === 'conjunction') return false
  const listed = words.at(from - 2)
  if (before.text === ',' && listed.capital && !words.startsSentence(from - 2) && !CALENDAR_WORDS.has(listed.lower))
    return false
  return end - from > 1 || !placeOf(words.at(from).text)
}

function isShouted(words: NameWords, from: number, end: number): boolean {
  let letters = 0
  for (let i = from; i < end; i++) {
    const token = words.at(i)
    if (token.type === 'word' && !isAcronym(token)) return false
    letters += token.text.length
  }
  return letters >= MIN_SHOUTED_LETTERS
}
