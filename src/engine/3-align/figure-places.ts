import type { Prose } from '../flow/segmented.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { remembered } from '../lexicon/remembered.ts'
import type { Context } from './context.ts'

const LEAD_SENTENCES = 4
const GENERIC = new Set(
  'city town village province district island islands region state county area camp port coast border the of and north south east west northern southern eastern western central near gulf sea al el new united'.split(
    ' ',
  ),
)

/** A name's consonants, so that Hasaka, Hasakeh and al-Hasakah are one; short names whole. */
function skeleton(word: string): string {
  const plain = word.normalize('NFD').replace(/[^a-z]/g, '')
  const bare = plain.slice(0, 1) + plain.slice(1).replace(/[aeiouyh]/g, '')
  return bare.length > 2 ? bare : plain
}

/** The words of a place's name that tell it from others, and the country of a nation's name. */
export const namesOf = (scope: string | null): readonly string[] => (scope ? namesIn(scope) : NO_NAMES)

const NO_NAMES: readonly string[] = []
const namesIn = remembered((scope): readonly string[] => {
  const nation = demonymOf(scope)
  const words = `${scope} ${nation ?? ''} ${placeOf(scope)?.name ?? ''}`.toLowerCase().split(/[^\p{L}'’.]+/u)
  return [...new Set(words.filter((word) => word.length > 1 && !GENERIC.has(word)).map(skeleton))]
})

/** Places and other names that the articles of the main event begin with. */
export function leadPlaces({ articles, events }: Context): Set<string> {
  const names = new Set<string>()
  for (const [i, { segmented }] of articles.entries()) {
    if (!events[i]!.same) continue
    for (const prose of [segmented.title, segmented.body]) if (prose) addNames(prose, names)
  }
  return names
}

function addNames(prose: Prose, names: Set<string>): void {
  const end = prose.sentences[Math.min(LEAD_SENTENCES, prose.sentences.length) - 1]?.to ?? 0
  for (let i = 0; i < end; i++) {
    const token = prose.tokens[i]!
    if (!token.capital || token.text.length < 2) continue
    const next = prose.tokens[i + 1]
    const two = next?.capital ? `${token.text} ${next.text}` : token.text
    for (const name of [...namesOf(token.text), ...(placeOf(two) ? namesOf(two) : [])]) names.add(name)
  }
}

const MAX_CHAIN = 6

/** The places that a place lies in, itself first, the country last. */
const chainOf = remembered((scope): readonly string[] => {
  const chain: string[] = []
  let place = placeOf(scope) ?? placeOf(demonymOf(scope) ?? '')
  while (place && chain.length < MAX_CHAIN && !chain.includes(place.name)) {
    chain.push(place.name)
    place = place.within ? placeOf(place.within) : undefined
  }
  return chain
})

/** How two places go together: 2 one place, 1 one may hold the other or nothing speaks against it, 0 two places. */
export function placeLevel(a: string, b: string): 0 | 1 | 2 {
  const [x, y] = [namesOf(a), namesOf(b)]
  if (x.some((name) => y.includes(name))) return 2
  const [outer, inner] = [chainOf(a), chainOf(b)]
  if (outer.length === 0 || inner.length === 0) return 1
  return outer.includes(inner[0]!) || inner.includes(outer[0]!) ? 1 : 0
}
