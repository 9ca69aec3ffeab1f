import type { Token } from '../flow/token.ts'
import { BEFORE_NAME, EITHER } from '../lexicon/abbreviations.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { demonymOf, isPlaceName } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { ENGLISH_PARTICLES, PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from '../lexicon/organisations.ts'
import type { NameWords } from './name-words.ts'

// What may stand between two words of one name. Each gives the run's end behind what follows, or `end` where the name is over.

/** Particles between two words of a name: "van der", "de la", each perhaps with a hyphen. */
const MAX_PARTICLE_TOKENS = 6

export const isHyphen = (token: Token): boolean => /^[-‐‑–]$/.test(token.text) && !token.spaced

/** "S. Al-Sudani", "St. Petersburg", "Jr."; a point behind another word ends the name. */
export function afterPoint(words: NameWords, end: number, limit: number): number {
  const before = words.at(end - 1)
  const isInitial = before.text.length === 1 && before.capital
  if (!isInitial && !BEFORE_NAME.has(before.lower) && !EITHER.has(before.lower)) return end
  const next = words.at(end + 1)
  if (isHyphen(next) && words.isName(end + 2) && end + 2 < limit) return end + 3
  return words.isName(end + 1) && end + 1 < limit && next.breaks === 0 ? end + 2 : end
}

/** The second half of a written number: "Regiment Thirty-Six". */
const NUMBER_WORDS: ReadonlySet<string> = new Set('One Two Three Four Five Six Seven Eight Nine'.split(' '))

/** "Al-Sudani", "Jong-un", "COVID-19"; not "US-led", "Iran-linked". */
export function afterHyphen(words: NameWords, from: number, end: number, limit: number): number {
  const next = words.at(end + 1)
  if (end + 1 >= limit || next.spaced) return end
  if (words.isName(end + 1) || next.type === 'number' || NUMBER_WORDS.has(next.text)) return end + 2
  if (APOSTROPHE.test(next.text)) return words.isName(end + 2) && !words.at(end + 2).spaced ? end + 3 : end
  if (next.type !== 'word') return end
  const third = words.at(end + 3)
  if (isHyphen(words.at(end + 2)) && third.capital && !third.spaced && end + 3 < limit) return end + 4
  if (PARTICLES.has(next.lower) && third.capital) return end + 4 <= limit && isHyphen(words.at(end + 2)) ? end + 4 : end
  const isForeign = !isDictionaryWord(words.at(end - 1).lower) || !isDictionaryWord(words.at(from).lower)
  const isSyllable = next.text.length <= 4 && end - from >= 2 && isForeign
  return isSyllable || !isDictionaryWord(next.lower) ? end + 2 : end
}

/** "Prime Minister’s Media Office", "People’s Liberation Army"; also "Rosa’s Club"; not "Iraq’s Foreign Ministry", "Obama’s Cabinet". */
export function afterPossessive(words: NameWords, from: number, end: number, limit: number): number {
  const owner = words.at(end - 1)
  if (end + 1 >= limit || !words.isName(end + 1) || words.startsSentence(end + 1)) return end
  const owned = words.at(end + 1).lower
  if (end - from === 1 && isGivenName(owner.lower) && ORGANISATION_HEADS.has(owned)) return end + 2
  if (!isDictionaryWord(owner.lower) || isPlaceName(owner.text) || demonymOf(owner.text)) return end
  if (ORGANISATION_HEADS.has(owner.lower) || EVENT_HEADS.has(owner.lower) || PLACE_HEADS.has(owner.lower)) return end
  for (let i = from; i < end - 1; i++) if (!isDictionaryWord(words.at(i).lower)) return end
  return isDictionaryWord(owned) && !isGivenName(owned) ? end + 2 : end
}

/** "Foo (UK) Limited", "Bar Trading (Pty) Ltd". */
export function afterBracket(words: NameWords, end: number, limit: number): number {
  for (let k = end + 1; k < Math.min(limit, end + 4); k++) {
    if (words.at(k).text === ')')
      return k > end + 1 && LEGAL_FORMS.has(words.at(k + 1).lower) && words.at(k + 1).capital ? k + 2 : end
    if (!words.at(k).capital) return end
  }
  return end
}

/** "Shia' Al Sudani": a mark of the romanisation, no plural ("the Forces' base") and no end of a quotation. */
export function afterApostrophe(words: NameWords, end: number, limit: number): number {
  const before = words.at(end - 1)
  const next = words.at(end + 1)
  if (words.at(end).spaced || before.lower.endsWith('s') || isDictionaryWord(before.lower)) return end
  if (!next.spaced || end + 1 >= limit) return end
  return words.isName(end + 1) ? end + 2 : afterParticles(words, end + 1, limit) || end
}

/** Another mark of the romanisation: "Yahya 'Ali"; no quotation opens there, as none closes behind the word. */
export function afterOpeningMark(words: NameWords, end: number, limit: number): number {
  const next = words.at(end + 1)
  if (next.spaced || !words.isName(end + 1) || end + 1 >= limit) return end
  const behind = words.at(end + 2)
  return APOSTROPHE.test(behind.text) ? end : end + 2
}

export const APOSTROPHE = /^['’‘`]$/

/** "Regiment 36", "Resolution 2231"; not "On Monday 44 people". */
export function afterNumber(words: NameWords, end: number): number {
  const head = words.at(end - 1)
  const after = words.at(end + 1)
  if (!words.at(end).spaced || !isDictionaryWord(head.lower) || /^(?:19|20)\d\d$/.test(words.at(end).text)) return end
  const counts =
    ORGANISATION_HEADS.has(head.lower) || EVENT_HEADS.has(head.lower) || CLOSED_CLASS.get(head.lower) === 'number'
  if (!counts) return end
  return after.type === 'punct' ||
    after.tag === 'verb' ||
    after.tag === 'preposition' ||
    after.tag === 'be' ||
    after.tag === 'have'
    ? end + 1
    : end
}

/** Behind particles and the capital they lead to: "al-Muhandis", "van der Bellen", "bin Salman"; 0 where they lead to none. */
export function afterParticles(words: NameWords, at: number, limit: number): number {
  let hyphened = false
  for (let k = at; k < Math.min(limit, at + MAX_PARTICLE_TOKENS); k++) {
    const token = words.at(k)
    if (words.isName(k)) return k > at ? k + 1 : 0
    if (isHyphen(token)) hyphened = true
    else if (APOSTROPHE.test(token.text)) continue
    else if (!PARTICLES.has(token.lower)) return 0
    else if (ENGLISH_PARTICLES.has(token.lower) && !isHyphen(words.at(k + 1)) && !hyphened) return 0
  }
  return 0
}
