import { isGivenName } from './given-names.ts'
import { LATER_DEMONYMS, LATER_PLACES } from './name-places.ts'
import { isDictionaryWord } from './name-words.ts'
import { DEMONYMS, PLACES } from './places.ts'
import { remembered } from './remembered.ts'

export interface KnownPlace {
  /** The name it is filed under: "United States". */
  readonly name: string
  readonly rank: 'country' | 'capital' | 'other'
  /** What it lies in; null where nothing says. */
  readonly within: string | null
}

/** A state's postal letters ("IN", "OR", "AS") are words and acronyms far more often. */
const isLetters = (name: string) => /^[A-Z]{2,3}$/.test(name)
const keyOf = (name: string) => name.toLowerCase().replaceAll('’', "'")
const WEIGHT = { country: 2, capital: 1, other: 0 } as const

let places: Map<string, KnownPlace> | undefined
let demonyms: Map<string, string> | undefined
const longest = new Map<string, number>()

/** Built at first use. Where several places share a name the country comes first, then the capital, then the order of the lists. */
function gazetteer(): Map<string, KnownPlace> {
  if (places) return places
  places = new Map()
  for (const line of [...LATER_PLACES.split('\n'), ...PLACES.split('\n')]) addRow(places, line)
  return places
}

function addRow(known: Map<string, KnownPlace>, line: string): void {
  if (!line) return
  const rank = line.startsWith('!') ? 'country' : line.startsWith('*') ? 'capital' : 'other'
  const [names = '', within = null] = line.replace(/^[!*]/, '').split('@')
  const spellings = names.split('|')
  const first = spellings[0]!
  for (const spelling of spellings) {
    if ((isLetters(spelling) && rank !== 'country') || (spelling !== first && demonymOf(spelling))) continue
    const key = keyOf(spelling)
    const other = known.get(key)
    if (other && WEIGHT[other.rank] >= WEIGHT[rank]) continue
    known.set(key, { name: known.get(keyOf(first))?.name ?? first, rank, within })
    const [word = '', ...rest] = key.split(' ')
    longest.set(word, Math.max(longest.get(word) ?? 0, rest.length + 1))
  }
}

/** By any of its names, in any case: "U.S.", "united states". */
export const placeOf: (name: string) => KnownPlace | undefined = remembered((name) => gazetteer().get(keyOf(name)))

/** A place's name that is no ordinary word besides, as those of towns called Fish, Union and Reading are. */
export const isPlaceName = (name: string): boolean => {
  const place = placeOf(name)
  return place !== undefined && (place.rank !== 'other' || !isDictionaryWord(name.toLowerCase()))
}

/** Most words of a place's name that begins with the word (lower case); 0 where none does. */
export function longestPlaceFrom(firstWord: string): number {
  gazetteer()
  return longest.get(firstWord) ?? 0
}

/** "Libyas", "FARCs": the apostrophe of the genitive is lost, as it is in texts that went through a bad conversion. */
export const isLostGenitive = (word: string): boolean =>
  word.endsWith('s') &&
  !placeOf(word) &&
  !isGivenName(word.toLowerCase()) &&
  (placeOf(word.slice(0, -1))?.rank === 'country' || /^\p{Lu}{2,5}s$/u.test(word))

/** "Iraqi" → "Iraq", "Americans" → "United States"; undefined where the word is no demonym. */
export const demonymOf: (word: string) => string | undefined = remembered((word) => {
  if (!demonyms) {
    demonyms = new Map()
    for (const entry of [...LATER_DEMONYMS.split('\n'), ...DEMONYMS.split('\n')]) {
      const [people = '', place = ''] = entry.split('@')
      for (const name of people.toLowerCase().split('|')) if (name && !demonyms.has(name)) demonyms.set(name, place)
    }
  }
  const lower = word.toLowerCase()
  return demonyms.get(lower) ?? (lower.endsWith('s') ? demonyms.get(lower.slice(0, -1)) : undefined)
})
