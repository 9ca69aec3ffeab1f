import { placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PARTICLES } from '../lexicon/name-particles.ts'
import { isAcronym, type NameWords } from './name-words.ts'

/** Words of the given names behind the comma. */
const MAX_GIVEN_TOKENS = 6

/**
 * The end of a name printed family first, as lists and registers do: "Frost, William W.", "NURISTANI, Abdul Aziz"; `end` where the comma
 * parts two names ("In Paris, Emmanuel Macron", "Obama, Merkel and Xi") or opens an apposition.
 */
export function endOfInverted(words: NameWords, from: number, end: number, to: number): number {
  const comma = words.at(end)
  if (comma.text !== ',' || comma.spaced || !canBeFamily(words, from, end)) return end
  const shouted = isShouted(words, from, end)
  let given = 0
  let i = end + 1
  for (; i < Math.min(to, end + 1 + MAX_GIVEN_TOKENS); i++) {
    const token = words.at(i)
    if (token.text === '.' && !token.spaced && words.at(i - 1).text.length === 1) continue
    if (!token.capital && !PARTICLES.has(token.lower)) break
    const isInitial = token.text.length === 1
    if (!isInitial && !isGivenName(token.lower) && !PARTICLES.has(token.lower) && !(shouted && !isAcronym(token)))
      return end
    given++
  }
  const next = words.at(i)
  if (!given || (words.at(end + 1).text.length === 1 && given === 1)) return end
  if (next.text === ',' || next.lower === 'and' || next.lower === "'s" || next.text === '(') return end
  return words.at(i - 1).text === '.' && i >= to ? i - 1 : i
}

/** One family name, or several words all in capitals; no place, and no preposition before it. */
function canBeFamily(words: NameWords, from: number, end: number): boolean {
  const before = words.at(from - 1)
  if (
    before.tag === 'preposition' ||
    before.tag === 'conjunction' ||
    (before.text === ',' &&
      words.at(from - 2).capital &&
      !words.startsSentence(from - 2) &&
      !/day$/.test(words.at(from - 2).lower))
  )
    return false
  if (placeOf(words.at(from).text) && end - from === 1) return false
  return isShouted(words, from, end) || end - from === 1
}

function isShouted(words: NameWords, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = words.at(i)
    if (token.type === 'word' && !isAcronym(token)) return false
  }
  return end > from
}
