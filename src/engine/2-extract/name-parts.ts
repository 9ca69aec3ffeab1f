import { knownNameOf } from '../lexicon/aliases.ts'
import { demonymOf, isLostGenitive, longestPlaceFrom, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, SHIP_PREFIXES } from '../lexicon/organisations.ts'
import { HONORIFICS, LOWER_CASE_OFFICES, OFFICES, TITLE_MODIFIERS, TITLE_PORTFOLIOS } from '../lexicon/titles.ts'
import { classOf, NOUN } from '../lexicon/word-classes.ts'
import { isAcronym, type NameWords } from './name-words.ts'

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

export function textOf(words: NameWords, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += `${i > from && words.at(i).spaced ? ' ' : ''}${words.at(i).text}`
  return text
}

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

/** The last word of the title in front of a person's name; -1 where the run has none. */
function lastOffice(words: NameWords, from: number, to: number): number {
  if ((endsAsBody(words, to) || isBodyOf(words, from, to)) && !isTitleRun(words, from, to)) return -1
  for (let i = to - 1; i >= from; i--) {
    const { lower } = words.at(i)
    if (!isOfficeWord(words, i, to) || (i > from && isWithinPerson(words, i))) continue
    if (words.at(i - 1).lower === 'of' && i - 1 > from) continue
    const next = i + 1 + (words.at(i + 1).text === '.' ? 1 : 0)
    if (next < to && !canFollowTitle(words, next, to)) continue
    if (
      AMBIGUOUS.has(lower) &&
      next < to &&
      isDictionaryWord(words.at(next).lower) &&
      !isGivenName(words.at(next).lower)
    )
      continue
    return i
  }
  return -1
}

/** "Jamal Sultan al-Tikriti", "Martin Luther King": behind a given name or a particle the rank is a name. */
function isWithinPerson(words: NameWords, i: number): boolean {
  const before = words.at(words.at(i - 1).text === '-' ? i - 2 : i - 1)
  return isGivenName(before.lower) || PARTICLES.has(before.lower)
}

/** Ranks that are adjectives and names of things too: "General Motors", "Major League", "Premier League". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'general major private premier justice count marshal brother sister lord'.split(' '),
)

const isOfficeWord = (words: NameWords, i: number, to: number) => {
  const { lower } = words.at(i)
  const owns = words.at(i + 1).lower === "'s" && i + 1 < to
  return ((OFFICES.has(lower) && !LOWER_CASE_OFFICES.has(lower)) || HONORIFICS.has(lower)) && !owns
}

/** "Obama Administration", "King Abdullah University", "Prince Edward Island" end in what they are. */
function endsAsBody(words: NameWords, to: number): boolean {
  const { lower } = words.at(to - 1)
  return ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || EVENT_HEADS.has(lower)
}

/** "Texas Department of Criminal Justice": the last word is part of what the body is of. */
function isBodyOf(words: NameWords, from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++)
    if (ORGANISATION_HEADS.has(words.at(i).lower) && words.at(i + 1).lower === 'of')
      return isOfficeWord(words, to - 1, to)
  return false
}

/** Nothing but a title: "Prime Minister", "Commander-in-Chief of the Armed Forces". */
function isTitleRun(words: NameWords, from: number, to: number): boolean {
  let i = from
  while (i < to && !isOfficeWord(words, i, to) && (isModifier(words, i) || demonymOf(words.at(i).text))) i++
  if (i >= to || !isOfficeWord(words, i, to)) return false
  while (i + 1 < to && (/^(?:-|in)$/.test(words.at(i + 1).text) || words.at(i + 1).lower === 'chief')) i++
  return words.at(i + 1).lower === 'of'
}

const isModifier = (words: NameWords, i: number) =>
  TITLE_MODIFIERS.has(words.at(i).lower) || TITLE_PORTFOLIOS.has(words.at(i).lower)

/** What stands behind an office can be a name, or "of" and what the office is of. */
const canFollowTitle = (words: NameWords, i: number, to: number) =>
  words.isName(i) || PARTICLES.has(words.at(i).lower) || (words.at(i).lower === 'of' && i + 1 < to)

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

/** The title's first word: from the office back over ranks and portfolios, "Deputy Foreign Minister". */
function startOfTitle(words: NameWords, from: number, office: number): number {
  let start = office
  while (start > from) {
    const { lower, text } = words.at(start - 1)
    const isRank =
      TITLE_MODIFIERS.has(lower) || isOfficeWord(words, start - 1, office) || text === '.' || /^[-‐‑]$/.test(text)
    const isPortfolio = TITLE_PORTFOLIOS.has(lower) && !ORGANISATION_HEADS.has(words.at(start).lower)
    if (!isRank && !isPortfolio) break
    start--
  }
  return start
}

/** Opens many Arabic given names: "Abd al-Amir", "Abu Mahdi". */
const SERVANT = /^(?:abd|abdul|abdel|abu|umm)$/

/** Where a person's name begins behind the words of a body: "Joint Operations Command | Abd al-Amir al-Shammari"; -1 where none does. */
function personBehind(words: NameWords, from: number, to: number): number {
  if (endsAsBody(words, to)) return -1
  for (let i = from + 1; i < to - 1; i++) {
    const before = words.at(i - 1)
    const { lower } = words.at(i)
    if (
      !words.isName(i) ||
      !(isGivenName(lower) || SERVANT.test(lower)) ||
      isGivenName(before.lower) ||
      before.type !== 'word'
    )
      continue
    const afterBody = isDictionaryWord(before.lower) && !PARTICLES.has(before.lower) && words.isName(i - 1)
    const afterCountry = placeOf(before.text)?.rank === 'country'
    const afterLetters =
      isAcronym(before) && before.text.length > 2 && !SHIP_PREFIXES.has(before.lower) && !isAcronym(words.at(i))
    if (!afterBody && !afterCountry && !afterLetters) continue
    for (let k = from; k < i; k++) if (isGivenName(words.at(k).lower)) return -1
    return words.at(i + 1).spaced || words.at(i + 1).text === '-' || words.at(i + 1).text === '.' ? i : -1
  }
  return -1
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
