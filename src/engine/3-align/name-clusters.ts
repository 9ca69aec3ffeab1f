import { likenessOf, openingOf, soundKeys } from '../lexicon/name-likeness.ts'
import { likenessOfBodies } from '../lexicon/name-organisations.ts'
import { samePerson } from '../lexicon/name-persons.ts'
import { foldSounds } from '../lexicon/transliteration.ts'
import type { Unit } from './name-units.ts'

/** All spellings of one entity. */
export interface Cluster {
  readonly units: Unit[]
  readonly id: number
}

/** A sound that so many entities of a story share ("Mohammed") brings nobody together by itself. */
const MAX_BLOCK = 200

export interface Clusters {
  readonly clusters: readonly Cluster[]
  readonly of: ReadonlyMap<Unit, Cluster>
  /** Fits several entities that are not one: "George Bush" beside George W. and George H.W. */
  readonly ambiguous: ReadonlyMap<Unit, readonly Cluster[]>
}

/**
 * Spellings → entities. The fullest spelling comes first; each joins the one entity whose every spelling it fits, found by the sound of
 * its words, so that no spelling is held against all others. The order of the articles plays no part.
 */
export function clusterUnits(units: readonly Unit[]): Clusters {
  const clusters: Cluster[] = []
  const of = new Map<Unit, Cluster>()
  const ambiguous = new Map<Unit, Cluster[]>()
  const blocks = new Map<string, Cluster[]>()
  for (const unit of [...units].sort(byFullness)) {
    const keys = blockKeys(unit)
    const fitting = candidates(blocks, keys).filter((cluster) => cluster.units.every((other) => sameUnit(unit, other)))
    if (fitting.length > 1) {
      ambiguous.set(unit, fitting)
      continue
    }
    const cluster = fitting[0] ?? { id: clusters.length, units: [] }
    if (!fitting.length) clusters.push(cluster)
    cluster.units.push(unit)
    of.set(unit, cluster)
    for (const key of keys) addTo(blocks, key, cluster)
  }
  return { clusters, of, ambiguous }
}

function addTo(blocks: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const block = blocks.get(key)
  if (!block) blocks.set(key, [cluster])
  else if (!block.includes(cluster)) block.push(cluster)
}

const fullness = (unit: Unit) => unit.person.words.filter((word) => word.length > 1).length

const byFullness = (a: Unit, b: Unit) =>
  fullness(b) - fullness(a) ||
  b.text.length - a.text.length ||
  (a.text < b.text ? -1 : a.text > b.text ? 1 : a.class < b.class ? -1 : 1)

function candidates(blocks: ReadonlyMap<string, readonly Cluster[]>, keys: readonly string[]): Cluster[] {
  const found = new Set<Cluster>()
  for (const key of keys) {
    const block = blocks.get(key) ?? []
    if (block.length <= MAX_BLOCK) for (const cluster of block) found.add(cluster)
  }
  return [...found].sort((a, b) => a.id - b.id)
}

/** What two spellings of one name have in common: the sound of a word or its first letters, or the sound of all. */
function blockKeys(unit: Unit): string[] {
  const keys = new Set<string>()
  if (unit.known) keys.add(`= ${unit.known.name}`)
  for (const word of [...unit.person.words, ...unit.body.words])
    if (word.length > 1) {
      for (const key of soundKeys(word)) keys.add(key || word)
      keys.add(openingOf(word))
    }
  for (const key of soundKeys(unit.person.letters)) keys.add(key)
  if (unit.class !== 'person') for (const place of unit.body.places) keys.add(place)
  return [...keys]
}

/** The two spellings can be names of one entity by themselves; a surname alone is judged by the article it stands in. */
function sameUnit(a: Unit, b: Unit): boolean {
  if (a.known && b.known) return a.known.name === b.known.name
  if (a.class !== b.class && a.class !== 'any' && b.class !== 'any') return false
  if (a.text === b.text) return true
  const kinds = new Set([a.class, b.class])
  if (kinds.has('person')) return isPerson(a, b)
  if (kinds.has('body')) return isBody(a, b)
  if (kinds.has('place')) return samePlace(a, b)
  return isPerson(a, b) || isBody(a, b)
}

const isPerson = (a: Unit, b: Unit) => samePerson(a.person, b.person)

/** One article hardly calls one body by two names that are only nearly the same. */
function isBody(a: Unit, b: Unit): boolean {
  const likeness = likenessOfBodies(a.body, b.body)
  return likeness === 'same' || (likeness === 'loose' && ![...a.articles].some((article) => b.articles.has(article)))
}

const MIN_PLACE_SLIP = 7
const MIN_SKELETON = 3
const MIN_KNOWN_LETTERS = 5

/** "Kirkouk" beside the gazetteer's Kirkuk: a town; the names of countries and capitals are spelt one way. */
function isVariantOfKnown(a: Unit, b: Unit): boolean {
  const known = a.known ?? b.known!
  if (!('rank' in known) || known.rank !== 'other') return false
  const [x, y] = [a.person.letters, b.person.letters]
  return Math.min(x.length, y.length) >= MIN_KNOWN_LETTERS && haveOneSkeleton(x, y)
}

/** Only the vowels differ, as romanisations of place names do: Hodeida and Hudayda. */
function haveOneSkeleton(a: string, b: string): boolean {
  const [x, y] = [skeletonOf(a), skeletonOf(b)]
  return x.length >= MIN_SKELETON && x === y
}

/** The consonants, and whether a vowel opens the word. */
const skeletonOf = (word: string) => foldSounds(word).replace(/(?!^)[aeiou]/g, '')

function samePlace(a: Unit, b: Unit): boolean {
  if (a.known || b.known) return isVariantOfKnown(a, b)
  if (a.body.places.join() !== b.body.places.join()) return false
  const [x, y] = [withoutArticle(a), withoutArticle(b)]
  if (haveOneSkeleton(x, y)) return true
  const likeness = likenessOf(x, y)
  return likeness === 'same' || likeness === 'spelling' || (likeness === 'slip' && x.length >= MIN_PLACE_SLIP)
}

/** "Al-Qaim" is "Qaim": news prints the Arabic article of a town or leaves it away. Without a hyphen only "Al": El Paso is no Paso. */
const ARABIC_ARTICLE = /^(?:al[- ]|el-)/i

const withoutArticle = ({ text, body: { letters } }: Unit) =>
  ARABIC_ARTICLE.test(text) && /^[ae]l/.test(letters) ? letters.slice(2) : letters
