import { knownNameOf } from '../lexicon/aliases.ts'
import { demonymOf, isLostGenitive, longestPlaceFrom, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { classOf, NOUN } from '../lexicon/word-classes.ts'
import { lastOffice, personBehind, startOfTitle } from './name-offices.ts'
import { isAcronym, type NameWords, textOf } from './name-words.ts'

/** Tokens `[from, to)` of a run that name one thing, with the tokens of the title printed before it. */
export interface Part {
  readonly from: number
  readonly to: number
  /** Tokens of the title with the bodies and places it belongs to: "Pentagon Deputy Spokesperson"; null where there is none. */
  readonly title: { readonly from: number; readonly to: number } | null
  /** First word of the title itself: "Deputy". */
  readonly office: number
}

/** A run of name words → the names in it: "Coalition Spokesman Col. Wayne Marotto" → Coalition; Wayne Marotto. */
export function partsOf(words: NameWords, from: number, to: number): Part[] {
  if (isKnown(words, from, to)) return [plain(from, to)]
  const split = splitPlaces(words, from, to)
  if (split) return split
  const office = lastOffice(words, from, to)
  if (office >= 0) return titled(words, from, to, office)
  const person = personBehind(words, from, to)
  if (person > from) return [...partsOf(words, from, person), plain(person, to)]
  return withoutDemonyms(words, from, to)
}

const plain = (from: number, to: number): Part => ({ from, to, title: null, office: -1 })

function isKnown(words: NameWords, from: number, to: number): boolean {
  const text = textOf(words, from, to)
  return knownNameOf(text) !== undefined || placeOf(text) !== undefined
}

/** "U.S.-Iraq Strategic Dialogue" → U.S.; Iraq; Strategic Dialogue. "US Pentagon" → US; Pentagon. Null where nothing is to be parted. */
function splitPlaces(words: NameWords, from: number, to: number): Part[] | null {
  if (to - from > 1 && isLostGenitive(words.at(from).text))
    return [plain(from, from + 1), ...partsOf(words, from + 1, to)]
  if (to - from === 2 && isAcronym(words.at(from)) && placeOf(words.at(from + 1).text)?.rank === 'country')
    return [plain(from, from + 1), plain(from + 1, to)]
  const place = endOfPlace(words, from, to)
  if (place === from || place >= to) return null
  const first = textOf(words, from, place)
  const isPeople = demonymOf(first) !== undefined
  if (!isPeople && placeOf(first)?.rank !== 'country') return null
  const rest = /^[-–‑]$/.test(words.at(place).text) ? place + 1 : place
  if (rest >= to) return null
  const head = isPeople ? [] : [plain(from, place)]
  if (rest > place) return [...head, ...hyphenRest(words, rest, to)]
  return isKnown(words, rest, to) && !isPeople ? [...head, plain(rest, to)] : null
}

function hyphenRest(words: NameWords, from: number, to: number): Part[] {
  const place = endOfPlace(words, from, to)
  if (place === from || place === to) return partsOf(words, from, to)
  const head = demonymOf(textOf(words, from, place)) ? [] : [plain(from, place)]
  return [...head, ...partsOf(words, place, to)]
}

const MAX_PLACE_TOKENS = 5

/** The end of the longest place or people's name that begins the run; `from` where none does. */
function endOfPlace(words: NameWords, from: number, to: number): number {
  let end = demonymOf(words.at(from).text) ? from + 1 : from
  if (from + 1 < to && demonymOf(textOf(words, from, from + 2))) return from + 2
  if (!longestPlaceFrom(words.at(from).lower)) return end
  for (let k = from + 1; k <= Math.min(to, from + MAX_PLACE_TOKENS); k++) if (placeOf(textOf(words, from, k))) end = k
  return end
}

function titled(words: NameWords, from: number, to: number, office: number): Part[] {
  const behind = office + 1 + (words.at(office + 1).text === '.' ? 1 : 0)
  const of = words.at(behind).lower === 'of'
  const name = of ? personBehind(words, behind, to) : behind
  const opens = startOfTitle(words, from, office)
  const bodies = opens > from ? partsOf(words, from, opens) : []
  if (of) {
    const object = behind + 1 + (words.at(behind + 1).lower === 'the' ? 1 : 0)
    bodies.push(...objectOf(words, object, name > behind ? name : to))
  }
  if (name >= to || name <= office) return bodies
  return [...bodies, { from: name, to, title: { from, to: name }, office: opens }]
}

/** What an office is of, where that is a name of its own: "President of France", not "Secretary of State". */
function objectOf(words: NameWords, from: number, to: number): Part[] {
  if (from >= to) return []
  for (let i = from; i < to; i++) {
    const { lower, text } = words.at(i)
    if (!isDictionaryWord(lower) || placeOf(text) || ORGANISATION_HEADS.has(lower))
      return lower === 'forces' ? [] : partsOf(words, from, to)
  }
  return []
}

/** "Indian Naval": no noun follows in the name. */
const isAdjective = (word: string) => classOf(word).bits > 0 && !(classOf(word).bits & NOUN)

/** "American John Smith" → John Smith; "Palestinian Authority", "British Airways" keep theirs; a people alone is no name. */
function withoutDemonyms(words: NameWords, from: number, to: number): Part[] {
  let first = from + 1 < to && demonymOf(textOf(words, from, from + 2)) ? from + 2 : from
  while (first < to && demonymOf(words.at(first).text) && !placeOf(words.at(first).text))
    first += /^[-–]$/.test(words.at(first + 1).text) ? 2 : 1
  if (first === from) return [plain(from, to)]
  if (first >= to || isAdjective(words.at(to - 1).lower)) return []
  const isPerson =
    isGivenName(words.at(first).lower) ||
    (!isDictionaryWord(words.at(first).lower) && !isDictionaryWord(words.at(to - 1).lower))
  const isOwn = (isPerson && to - first > 1) || knownNameOf(textOf(words, first, to))
  return isOwn ? [plain(first, to)] : [plain(from, to)]
}
