import type { Tag } from '../flow/token.ts'
import { knownNameOf, longestKnownFrom } from '../lexicon/aliases.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { isPlaceName, longestPlaceFrom, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from '../lexicon/organisations.ts'
import { LOWER_CASE_OFFICES, OFFICES } from '../lexicon/titles.ts'
import { afterComma, afterConnector } from './name-connectors.ts'
import {
  APOSTROPHE,
  afterApostrophe,
  afterBracket,
  afterHyphen,
  afterNumber,
  afterOpeningMark,
  afterParticles,
  afterPoint,
  afterPossessive,
  isHyphen,
} from './name-joins.ts'
import { isOrdinaryStart, type NameWords } from './name-words.ts'

/** No name is longer; a wall of capitals is read in pieces. */
const MAX_RUN_TOKENS = 24

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

/** "Defense Department", "Bank of England", "Granite LLC" at the start of a sentence; "Officials", "Former Trump aides" not. */
function opensPhrase(words: NameWords, i: number, to: number): boolean {
  const next = words.at(i + 1)
  const lower = words.at(i).lower
  if (i + 1 >= to) return false
  if (next.lower === 'of' || next.lower === 'for')
    return (
      (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || OFFICES.has(lower)) &&
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
