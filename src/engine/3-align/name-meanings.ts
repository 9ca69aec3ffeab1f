import { placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { likenessOf, openingOf, soundKeys } from '../lexicon/name-likeness.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { BARE_BODIES } from '../lexicon/organisations.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import type { Cluster } from './name-clusters.ts'
import { classOf, type Unit } from './name-units.ts'

/** What a name printed short can stand for: in any article of the story, or in one that prints the full name too. */
export interface Meanings {
  readonly anywhere: readonly Cluster[]
  readonly nearby: readonly Cluster[]
  /** Only where no preposition leads to it: "Jordan" for Rania Jordan, but "in Jordan". */
  readonly unplaced?: true
}

export const lastOf = (unit: Unit) => unit.person.words.at(-1) ?? ''

export const isSurnamed = (word: string) => (cluster: Cluster) =>
  cluster.units.some((u) => u.person.words.length > 1 && likenessOf(u.person.words.at(-1)!, word) !== 'none')

export const sizeOf = (unit: Unit) =>
  Math.max(unit.person.words.length, unit.body.words.length + unit.body.places.length)

/** Sound of a word → the entities in whose fuller names it stands, with the word. */
type Index = ReadonlyMap<string, readonly { readonly word: string; readonly cluster: Cluster }[]>

export function indexByWord(clusters: readonly Cluster[]): Index {
  const index = new Map<string, { word: string; cluster: Cluster }[]>()
  for (const cluster of clusters) {
    const words = new Set<string>()
    for (const unit of cluster.units)
      if (sizeOf(unit) > 1) for (const word of [...unit.person.words, ...unit.body.words]) words.add(word)
    for (const word of words)
      for (const key of keysOf(word)) {
        const list = index.get(key)
        if (list) list.push({ word, cluster })
        else index.set(key, [{ word, cluster }])
      }
  }
  return index
}

const keysOf = (word: string) => new Set([...soundKeys(word).map((key) => key || word), openingOf(word)])

/** A surname misprinted stands for another one only where it is long: "Kowalcyzk". */
const MIN_SLIP_LETTERS = 7

/** Entities that the word names, in this spelling if any has it. */
function named(index: Index, word: string, own: Cluster): Cluster[] {
  const same = new Set<Cluster>()
  const alike = new Set<Cluster>()
  for (const key of keysOf(word))
    for (const { word: other, cluster } of index.get(key) ?? []) {
      if (cluster === own) continue
      const likeness = likenessOf(word, other)
      if (likeness === 'same') same.add(cluster)
      else if (likeness === 'spelling' || (likeness === 'slip' && word.length >= MIN_SLIP_LETTERS)) alike.add(cluster)
    }
  return [...(same.size ? same : alike)].sort((a, b) => a.id - b.id)
}

const NOTHING: Meanings = { anywhere: [], nearby: [] }

export function meaningsOf(
  unit: Unit,
  own: Cluster | undefined,
  ambiguous: readonly Cluster[] | undefined,
  index: Index,
): Meanings {
  if (ambiguous) return { anywhere: ambiguous, nearby: [] }
  if (!own) return NOTHING
  const isAlone = unit.person.words.length === 1 && own.units.every((u) => sizeOf(u) === 1)
  const word = lastOf(unit)
  if (unit.class === 'place' || (unit.known && 'rank' in unit.known)) {
    if (!isAlone) return NOTHING
    const people = named(index, word, own).filter(
      (cluster) => classOf(cluster) === 'person' && isSurnamed(word)(cluster),
    )
    return { anywhere: [], nearby: people, unplaced: true }
  }
  if (unit.known) return NOTHING
  const bodies =
    unit.class === 'person' ? [] : named(index, unit.body.words[0] ?? '', own).filter((c) => isBodyCutShort(unit, c))
  if (!isAlone || word.length < 2) return { anywhere: [], nearby: bodies }
  const others = named(index, word, own)
  const firms = unit.class === 'person' ? [] : others.filter((cluster) => isFirmCutShort(word, cluster))
  if (unit.class === 'body') return { anywhere: firms, nearby: bodies }
  const people = others.filter((cluster) => /^(?:person|any)$/.test(classOf(cluster)))
  const surnamed = people.filter((cluster) => cluster.units.some((u) => u.person.words[0] !== word))
  return {
    anywhere: [...surnamed, ...firms],
    nearby: [...bodies, ...people.filter((c) => isCalledBy(word, c, surnamed))],
  }
}

/** By the given name alone: a person whom the article names in full. */
const isCalledBy = (word: string, cluster: Cluster, surnamed: readonly Cluster[]) =>
  !surnamed.includes(cluster) && (classOf(cluster) === 'person' || isGivenName(word))

/** "Foreign Ministry" for "Iraqi Foreign Ministry", "the Observatory" for "Harbour Observatory for Human Rights": its words with the one that says what it is. */
function isBodyCutShort({ body, text }: Unit, cluster: Cluster): boolean {
  if (classOf(cluster) !== 'body' || (body.words.length === 1 && BARE_BODIES.has(body.words[0]!))) return false
  const head = singularOf((text.split(/\s+/).at(-1) ?? '').toLowerCase())
  return cluster.units.some(
    (unit) =>
      unit.body.words.length + unit.body.places.length > body.words.length + body.places.length &&
      body.places.every((place) => unit.body.places.includes(place)) &&
      body.words.every((word) => unit.body.words.includes(word)) &&
      headsOf(unit.text).includes(head),
  )
}

/** The words that say what a body is: its last, and the one before "of", "for", "on". */
function headsOf(text: string): string[] {
  const words = text.toLowerCase().split(/\s+/)
  return words
    .filter((_, i) => i === words.length - 1 || /^(?:of|for|on)$/.test(words[i + 1] ?? ''))
    .map((word) => singularOf(word))
}

/** "Lockheed" for "Lockheed Martin": the first word, where it is no common one. */
const isFirmCutShort = (word: string, cluster: Cluster) =>
  classOf(cluster) === 'body' &&
  !isDictionaryWord(word) &&
  !placeOf(word) &&
  cluster.units.some((unit) => unit.body.words[0] === word)
