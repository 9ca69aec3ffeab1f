import { demonymOf, isPlaceName, placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { EVENT_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import type { NameWords } from './name-words.ts'

const MAX_LIST_TOKENS = 8

/** of, for, and, in, on, the between words of one name: "Department of Defense", "Council on Foreign Relations", "Islamic Resistance in Iraq". */
export function afterConnector(words: NameWords, from: number, end: number, limit: number): number {
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

/** Movements that take a country into their name: "Islamic Resistance in Iraq", "Islamic Jihad in Egypt". */
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

/** A list of common nouns inside the name of a body: "Educational, Scientific and Cultural Organization", "Alcohol, Tobacco and Firearms". */
export function afterComma(words: NameWords, from: number, end: number, limit: number): number {
  if (!isCommon(words, end - 1)) return end
  let k = end
  for (let n = 0; n < MAX_LIST_TOKENS && k + 1 < limit; n++) {
    if (words.at(k).text === ',' && isCommon(words, k + 1)) k += 2
    else if (words.at(k).text === ',' && words.at(k + 1).lower === 'and') k++
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
