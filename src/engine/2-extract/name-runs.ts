import type { Tag, Token } from '../flow/token.ts'
import { BEFORE_NAME, EITHER } from '../lexicon/abbreviations.ts'
import { knownNameOf, longestKnownFrom } from '../lexicon/aliases.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { demonymOf, isPlaceName, longestPlaceFrom, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { ENGLISH_PARTICLES, PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from '../lexicon/organisations.ts'
import { LOWER_CASE_OFFICES, OFFICES } from '../lexicon/titles.ts'
import { isOrdinaryStart, type NameWords } from './name-words.ts'

/** No name is longer; a wall of capitals is read in pieces. */
const MAX_RUN_TOKENS = 24
/** Particles between two words of a name: "van der", "de la", each perhaps with a hyphen. */
const MAX_PARTICLE_TOKENS = 6
const MAX_LIST_TOKENS = 8

/** Particles that open a name without a hyphen, in lower case: "bin Salman", "van der Bellen". */
const OPENING_PARTICLES: ReadonlySet<string> = new Set('bin ibn bint abu van von de el'.split(' '))

/** The token behind the run of name words that begins at `i`; `i` where none begins. `to` ends the sentence. */
export function endOfRun(words: NameWords, i: number, to: number): number {
  const known = endOfKnown(words, i, to)
  const first = startOfRun(words, i, to)
  if (first < 0) return known
  let end = first + 1
  const limit = Math.min(to, i + MAX_RUN_TOKENS)
  for (;;) {
    const next = extended(words, i, end, limit)
    if (next <= end) return Math.max(end, known)
    end = next
  }
}

/** The first name word of a run that begins at `i`: `i`, or behind particles ("al-Sudani"); -1 where none does. */
function startOfRun(words: NameWords, i: number, to: number): number {
  if (words.isName(i)) return isOrdinaryStart(words, i) && !opensPhrase(words, i, to) ? -1 : i
  const token = words.at(i)
  if (!PARTICLES.has(token.lower) || token.type !== 'word') return -1
  const hyphen = words.at(i + 1)
  if (hyphen.text === '-' && !hyphen.spaced) return afterParticles(words, i, to) - 1 || -1
  return OPENING_PARTICLES.has(token.lower) ? afterParticles(words, i, to) - 1 : -1
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'adjective', 'name', 'number'])

/** "Defense Department", "Bank of England", "Stripe LLC" at the start of a sentence; "Officials", "Former Trump aides" not. */
function opensPhrase(words: NameWords, i: number, to: number): boolean {
  const next = words.at(i + 1)
  const lower = words.at(i).lower
  if (i + 1 >= to) return false
  if (next.lower === 'of' || next.lower === 'for')
    return (
      (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)) &&
      words.isName(i + 2 + (words.at(i + 2).lower === 'the' ? 1 : 0))
    )
  if (next.text === '-' && !next.spaced)
    return words.isName(i + 2) && (isGivenName(lower) || !isDictionaryWord(words.at(i + 2).lower))
  if (next.lower === "'s" || next.text === '&') return words.isName(i + 2)
  if (next.type === 'number') return ORGANISATION_HEADS.has(lower)
  if (PARTICLES.has(next.lower) && isGivenName(lower)) return afterParticles(words, i + 1, to) > 0
  if (!words.isName(i + 1)) return false
  if (CLOSED_CLASS.has(lower)) return false
  if (!isGivenName(lower) && !NOMINAL.has(words.at(i).tag)) return false
  return (
    isGivenName(lower) ||
    (OFFICES.has(lower) && !LOWER_CASE_OFFICES.has(lower)) ||
    (isDictionaryWord(next.lower) && !isPlaceName(next.text) && !isGivenName(next.lower)) ||
    LEGAL_FORMS.has(next.lower)
  )
}

/** The longest name of the lists that begins here: "Islamic State of Iraq and the Levant", "Trinidad and Tobago"; `i` where none does. */
function endOfKnown(words: NameWords, i: number, to: number): number {
  const token = words.at(i)
  if (!token.capital && !PARTICLES.has(token.lower)) return i
  const most = Math.max(longestKnownFrom(token.lower), longestPlaceFrom(token.lower))
  let text = token.text
  let end = i
  for (let k = i + 1, n = 1; k < to && n < most; k++) {
    const next = words.at(k)
    text += `${next.spaced ? ' ' : ''}${next.text}`
    if (next.text !== '-') n++
    if (next.capital && (knownNameOf(text) || placeOf(text))) end = k + 1
  }
  return end
}

/** The run's end after one more word, or `end`. */
function extended(words: NameWords, from: number, end: number, limit: number): number {
  const next = words.at(end)
  if (end >= limit || next.breaks > 1) return end
  if (next.text === '.' && !next.spaced) return afterPoint(words, end, limit)
  if (words.isName(end)) return next.spaced || words.at(end - 1).text === '-' ? end + 1 : end
  if (isHyphen(next)) return afterHyphen(words, from, end, limit)
  if (next.lower === "'s") return afterPossessive(words, from, end, limit)
  if (next.text === ',') return afterComma(words, from, end, limit)
  if (next.text === '(') return afterBracket(words, end, limit)
  if (next.text === '&') return words.isName(end + 1) && end + 1 < limit ? end + 2 : end
  if (APOSTROPHE.test(next.text))
    return next.spaced ? afterOpeningMark(words, end, limit) : afterApostrophe(words, end, limit)
  if (next.type === 'number') return afterNumber(words, end)
  if (next.type !== 'word' || !next.spaced) return end
  if (PARTICLES.has(next.lower) && next.text === next.lower) {
    const after = afterParticles(words, end, limit)
    if (after > 0) return after
  }
  return afterConnector(words, from, end, limit)
}

const isHyphen = (token: Token) => /^[-‐‑–]$/.test(token.text) && !token.spaced

/** "S. Al-Sudani", "St. Petersburg", "Jr."; a point behind another word ends the name. */
function afterPoint(words: NameWords, end: number, limit: number): number {
  const before = words.at(end - 1)
  const isInitial = before.text.length === 1 && before.capital
  if (!isInitial && !BEFORE_NAME.has(before.lower) && !EITHER.has(before.lower)) return end
  const next = words.at(end + 1)
  if (isHyphen(next) && words.isName(end + 2) && end + 2 < limit) return end + 3
  return words.isName(end + 1) && end + 1 < limit && next.breaks === 0 ? end + 2 : end
}

/** The second half of a written number: "Brigade Forty-Four". */
const NUMBER_WORDS: ReadonlySet<string> = new Set('One Two Three Four Five Six Seven Eight Nine'.split(' '))

/** "Al-Sudani", "Jong-un", "COVID-19"; not "US-led", "Iran-linked". */
function afterHyphen(words: NameWords, from: number, end: number, limit: number): number {
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

/** "Prime Minister’s Media Office", "People’s Liberation Army"; not "Iraq’s Foreign Ministry", "Obama’s Cabinet". */
function afterPossessive(words: NameWords, from: number, end: number, limit: number): number {
  const owner = words.at(end - 1)
  if (end + 1 >= limit || !words.isName(end + 1) || words.startsSentence(end + 1)) return end
  if (!isDictionaryWord(owner.lower) || isPlaceName(owner.text) || demonymOf(owner.text)) return end
  if (ORGANISATION_HEADS.has(owner.lower) || EVENT_HEADS.has(owner.lower) || PLACE_HEADS.has(owner.lower)) return end
  for (let i = from; i < end - 1; i++) if (!isDictionaryWord(words.at(i).lower)) return end
  const owned = words.at(end + 1).lower
  return isDictionaryWord(owned) && !isGivenName(owned) ? end + 2 : end
}

/** A list of common nouns inside the name of a body: "Educational, Scientific and Cultural Organization", "Alcohol, Tobacco and Firearms". */
function afterComma(words: NameWords, from: number, end: number, limit: number): number {
  if (!isCommon(words, end - 1)) return end
  let k = end
  for (let n = 0; n < MAX_LIST_TOKENS && k + 1 < limit; n++) {
    if (words.at(k).text === ',' && isCommon(words, k + 1)) k += 2
    else if (words.at(k).lower === 'and' && isCommon(words, k + 1)) {
      const closes = hasHead(words, from, end) || ORGANISATION_HEADS.has(words.at(k + 2).lower)
      return closes && words.isName(k + 1) ? k + 2 : end
    } else return end
  }
  return end
}

const isCommon = (words: NameWords, i: number) =>
  words.isName(i) &&
  isDictionaryWord(words.at(i).lower) &&
  !isPlaceName(words.at(i).text) &&
  !isGivenName(words.at(i).lower)

function hasHead(words: NameWords, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (ORGANISATION_HEADS.has(words.at(i).lower)) return true
  return false
}

/** "Foo (UK) Limited", "Bar Trading (Pty) Ltd". */
function afterBracket(words: NameWords, end: number, limit: number): number {
  for (let k = end + 1; k < Math.min(limit, end + 4); k++) {
    if (words.at(k).text === ')')
      return k > end + 1 && LEGAL_FORMS.has(words.at(k + 1).lower) && words.at(k + 1).capital ? k + 2 : end
    if (!words.at(k).capital) return end
  }
  return end
}

/** "Shia' Al Sudani": a mark of the romanisation, no plural ("the Forces' base") and no end of a quotation. */
function afterApostrophe(words: NameWords, end: number, limit: number): number {
  const before = words.at(end - 1)
  const next = words.at(end + 1)
  if (words.at(end).spaced || before.lower.endsWith('s') || isDictionaryWord(before.lower)) return end
  if (!next.spaced || end + 1 >= limit) return end
  return words.isName(end + 1) ? end + 2 : afterParticles(words, end + 1, limit) || end
}

/** Another mark of the romanisation: "Yahya 'Ali"; no quotation opens there, as none closes behind the word. */
function afterOpeningMark(words: NameWords, end: number, limit: number): number {
  const next = words.at(end + 1)
  if (next.spaced || !words.isName(end + 1) || end + 1 >= limit) return end
  const behind = words.at(end + 2)
  return APOSTROPHE.test(behind.text) ? end : end + 2
}

const APOSTROPHE = /^['’‘`]$/

/** "Brigade 44", "Resolution 2231"; not "On Monday 44 people". */
function afterNumber(words: NameWords, end: number): number {
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
function afterParticles(words: NameWords, at: number, limit: number): number {
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

/** of, for, and, in, on, the between words of one name: "Department of Defense", "Council on Foreign Relations", "Islamic Resistance in Iraq". */
function afterConnector(words: NameWords, from: number, end: number, limit: number): number {
  const connector = words.at(end).lower
  const the = words.at(end + 1).lower === 'the' && words.at(end + 1).text === 'the' ? 1 : 0
  const next = end + 1 + the
  if (next >= limit || !words.isName(next) || words.startsSentence(next)) return end
  const head = words.at(end - 1)
  const isCommonHead = isDictionaryWord(head.lower) && !isPlaceName(head.text) && !demonymOf(head.text)
  switch (connector) {
    case 'of':
      return isCommonHead && !isGivenName(head.lower) ? next + 1 : end
    case 'for':
      return ORGANISATION_HEADS.has(head.lower) || EVENT_HEADS.has(head.lower) ? next + 1 : end
    case 'on':
      return DELIBERATES.has(head.lower) && isDictionaryWord(words.at(next).lower) ? next + 1 : end
    case 'in':
      return MOVEMENTS.has(head.lower) && placeOf(words.at(next).text) ? next + 1 : end
    case 'and':
      return !the && joinsCommon(words, from, end) ? next + 1 : end
    default:
      return end
  }
}

/** Bodies and papers on a subject: "Council on Foreign Relations", "Convention on Biological Diversity". */
const DELIBERATES: ReadonlySet<string> = new Set(
  'council committee subcommittee commission conference convention summit panel treaty institute forum act agreement protocol'.split(
    ' ',
  ),
)

/** Movements that take a country into their name: "Islamic Resistance in Iraq", "Al-Qaida in Iraq". */
const MOVEMENTS: ReadonlySet<string> = new Set('resistance qaeda qaida jihad mujahideen'.split(' '))

/** "Ministry of Trade and Industry", "Food and Drug Administration"; not "the Pentagon and Congress". */
function joinsCommon(words: NameWords, from: number, end: number): boolean {
  if (!isCommon(words, end - 1) || !isCommon(words, end + 1)) return false
  const after = words.at(end + 2)
  if (ORGANISATION_HEADS.has(after.lower) && after.capital) return true
  for (let i = from + 1; i < end - 1; i++)
    if (/^(?:of|for|on)$/.test(words.at(i).lower) && ORGANISATION_HEADS.has(words.at(i - 1).lower)) return true
  return false
}
