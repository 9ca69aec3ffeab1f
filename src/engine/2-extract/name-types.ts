import type { EntityType } from '../../model/mention.ts'
import { knownNameOf } from '../lexicon/aliases.ts'
import { demonymOf, isPlaceName, type KnownPlace, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS, SHIP_PREFIXES } from '../lexicon/organisations.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import { isAcronym, type NameWords, textOf } from './name-words.ts'

/** What the words of a name, and those around it, show it to be; `other` where nothing does. */
export function typeOf(words: NameWords, from: number, to: number): EntityType {
  const text = textOf(words, from, to)
  const known = knownNameOf(text)
  if (known) return known.entityType
  const place = placeOf(text)
  if (place && (to - from > 1 || !isPersonBySurroundings(words, to)))
    return to - from === 1 && isDoubtful(place, text) ? bySurroundings(words, from, to) : 'place'
  return (
    byHead(words, from, to) ?? byPlace(words, from, to) ?? byShape(words, from, to) ?? bySurroundings(words, from, to)
  )
}

/** "Lincoln", "Florence": towns that share their names with people are places only where the words around say so. */
const isDoubtful = (place: KnownPlace, text: string) =>
  place.rank === 'other' &&
  (isGivenName(text.toLowerCase()) ||
    !isPlaceName(text) ||
    (place.within !== null && placeOf(place.within)?.within === 'United States'))

function byHead(words: NameWords, from: number, to: number): EntityType | null {
  const last = words.at(to - 1).lower
  const first = words.at(from).lower
  if (to - from > 1 && SHIP_PREFIXES.has(first) && isAcronym(words.at(from))) return 'other'
  if (to - from > 1 && LEGAL_FORMS.has(last) && words.at(to - 1).capital) return 'organisation'
  if (to - from > 1 && PLACE_HEADS.has(last)) return 'place'
  if (to - from > 1 && EVENT_HEADS.has(last)) return 'event'
  if (ORGANISATION_HEADS.has(last)) return 'organisation'
  for (let i = from; i < to - 1; i++) {
    const next = words.at(i + 1).lower
    if (next !== 'of' && next !== 'for' && next !== 'on' && next !== 'in') continue
    const head = words.at(i).lower
    if (ORGANISATION_HEADS.has(head)) return 'organisation'
    if (PLACE_HEADS.has(head)) return 'place'
    if (EVENT_HEADS.has(head)) return 'event'
  }
  if (to - from > 1 && /^(?:mount|mt|lake|cape|fort|port|san|santa|st|saint)$/.test(first) && !isGivenName(first))
    return 'place'
  return null
}

/** "in Bandar Lengeh", "the port of Bandar Lengeh", "Bandar Lengeh, Iran": a place, whatever its words look like. */
function byPlace(words: NameWords, from: number, to: number): EntityType | null {
  const { lower } = words.at(from - 1)
  if (lower === 'of' && PLACE_HEADS.has(words.at(from - 2).lower)) return 'place'
  if (
    words.at(to).text === ',' &&
    placeOf(words.at(to + 1).text)?.rank === 'country' &&
    !isGivenName(words.at(from).lower)
  )
    return 'place'
  const isForeign = !isGivenName(words.at(from).lower) && !isDictionaryWord(words.at(to - 1).lower)
  return INSIDE.has(lower) && isForeign && to - from <= 3 && to - from > 1 ? 'place' : null
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across'])

function byShape(words: NameWords, from: number, to: number): EntityType | null {
  const token = words.at(from)
  const count = to - from
  if (count === 1) return isAcronym(token) && token.text.length <= 6 ? 'organisation' : null
  if (isGivenName(token.lower) && !placeOf(token.text)) return 'person'
  const isShouted = isAcronym(token) && isAcronym(words.at(to - 1))
  let unknown = 0
  let nameWords = 0
  for (let i = from; i < to; i++) {
    const { lower, type, capital, text } = words.at(i)
    if (placeOf(text) || demonymOf(text) || (isAcronym(words.at(i)) && !isShouted)) return null
    if (i > from && PARTICLES.has(lower) && !capital && lower !== 'the') return 'person'
    if (i > from && lower.length === 1 && capital && words.at(i + 1).text === '.') return 'person'
    if (type !== 'word' || !capital || PARTICLES.has(lower)) continue
    nameWords++
    if (!isDictionaryWord(lower)) unknown++
  }
  if (isTrade(words, to - 1)) return 'organisation'
  return nameWords > 1 && nameWords < 5 && unknown === nameWords ? 'person' : null
}

/** Shorter plurals are surnames too: "Woods", "Waters", "Fields". */
const MIN_TRADE_LETTERS = 7

/** "Halden Semiconductors", "Corvan Chemicals": behind a name that is nobody's given name, what a firm makes or deals in. */
function isTrade(words: NameWords, at: number): boolean {
  const { lower } = words.at(at)
  const singular = singularOf(lower)
  return singular !== lower && lower.length >= MIN_TRADE_LETTERS && isDictionaryWord(singular)
}

/** "John Doe, 45," and "Doe, who", "Doe said"; "in Doha", "in Doha, where". */
function bySurroundings(words: NameWords, from: number, to: number): EntityType {
  const before = words.at(from - 1).lower
  if (isListed(words, from, to)) return 'organisation'
  if (before !== 'the' && isPersonBySurroundings(words, to)) return 'person'
  const canBePlace = !isDictionaryWord(words.at(to - 1).lower) || placeOf(textOf(words, from, to)) !== undefined
  if (INSIDE.has(before) && canBePlace) return to - from <= 3 ? 'place' : 'other'
  return words.at(to).text === ',' && words.at(to + 1).lower === 'where' ? 'place' : 'other'
}

/** "Shares in Halden fell", "Halden shares": what is traded is a firm. */
const SECURITIES: ReadonlySet<string> = new Set(['share', 'shares', 'stock', 'stake', 'stakes'])

const isListed = (words: NameWords, from: number, to: number) =>
  SECURITIES.has(words.at(to).lower) || (words.at(from - 1).lower === 'in' && SECURITIES.has(words.at(from - 2).lower))

function isPersonBySurroundings(words: NameWords, to: number): boolean {
  const next = words.at(to)
  const after = words.at(to + 1)
  if (next.text === ',' && after.type === 'number' && words.at(to + 2).text === ',' && after.text.length === 2)
    return true
  const who = next.text === ',' ? after.lower : next.lower
  return who === 'who' || who === 'whose' || who === 'himself' || who === 'herself'
}
