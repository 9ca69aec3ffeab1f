import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PARTICLES } from '../lexicon/name-particles.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, SHIP_PREFIXES } from '../lexicon/organisations.ts'
import { HONORIFICS, LOWER_CASE_OFFICES, OFFICES, TITLE_MODIFIERS, TITLE_PORTFOLIOS } from '../lexicon/titles.ts'
import { isAcronym, type NameWords } from './name-words.ts'

/** The last word of the title in front of a person's name; -1 where the run has none. */
export function lastOffice(words: NameWords, from: number, to: number): number {
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
    const opens = startOfTitle(words, from, i)
    return opens > from && /^(?:of|the)$/.test(words.at(opens - 1).lower) ? -1 : i
  }
  return -1
}

/** "Karim Sultan al-Najjar", "Martin Luther King": behind a given name or a particle the rank is a name. */
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

/** "Nevada Department of Criminal Justice": the last word is part of what the body is of. */
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

/** The title's first word: from the office back over ranks and portfolios, "Deputy Foreign Minister". */
export function startOfTitle(words: NameWords, from: number, office: number): number {
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
export function personBehind(words: NameWords, from: number, to: number): number {
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
