import { placeOf } from '../lexicon/gazetteer.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import { BARE_BODIES } from '../lexicon/organisations.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import type { Cluster, Clusters } from './name-clusters.ts'
import type { Printed, Unit } from './name-units.ts'

/** What a name printed short can stand for: in any article of the story, or in one that prints the full name too. */
interface Meanings {
  readonly anywhere: readonly Cluster[]
  readonly nearby: readonly Cluster[]
}

/**
 * What a name printed short stands for, by where it is printed: "Sudani" is the Sudani whom the article names in full, else the only one of
 * the story. Two Bushes in one article leave "Bush" alone: it is nobody's until the words say whose.
 */
export function shortForms(printed: readonly Printed[], { clusters, of, ambiguous }: Clusters): Map<Printed, Cluster> {
  const inArticle = new Map<number, Set<Cluster>>()
  for (const { article, unit } of printed) {
    const cluster = of.get(unit)
    if (cluster) (inArticle.get(article) ?? inArticle.set(article, new Set()).get(article)!).add(cluster)
  }
  const byWord = indexByWord(clusters)
  const meanings = new Map<Unit, Meanings>()
  const resolved = new Map<Printed, Cluster>()
  for (const name of [...printed].sort((a, b) => sizeOf(b.unit) - sizeOf(a.unit))) {
    const { unit, article } = name
    let fits = meanings.get(unit)
    if (!fits) {
      fits = meaningsOf(unit, of.get(unit), ambiguous.get(unit), byWord)
      meanings.set(unit, fits)
    }
    const here = inArticle.get(article)
    const near = [...fits.anywhere, ...fits.nearby].filter((cluster) => here?.has(cluster))
    const only = near.length ? single(near, unit) : single(fits.anywhere, unit)
    if (!only) continue
    resolved.set(name, only)
    here?.add(only)
  }
  return resolved
}

/** The one entity meant: of several that whose last word it is, if that leaves one. */
function single(fits: readonly Cluster[], unit: Unit): Cluster | null {
  if (fits.length < 2) return fits[0] ?? null
  const word = unit.person.words.at(-1) ?? ''
  const surnamed = fits.filter((cluster) => cluster.units.some((u) => u.person.words.at(-1) === word))
  return surnamed.length === 1 ? surnamed[0]! : null
}

/** Entities by the words of their fuller names. */
function indexByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byWord = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const unit of cluster.units) {
      if (sizeOf(unit) < 2) continue
      for (const word of new Set([...unit.person.words, ...unit.body.words])) {
        const list = byWord.get(word)
        if (!list) byWord.set(word, [cluster])
        else if (!list.includes(cluster)) list.push(cluster)
      }
    }
  return byWord
}

const sizeOf = (unit: Unit) => Math.max(unit.person.words.length, unit.body.words.length + unit.body.places.length)

const NOTHING: Meanings = { anywhere: [], nearby: [] }

function meaningsOf(
  unit: Unit,
  own: Cluster | undefined,
  ambiguous: readonly Cluster[] | undefined,
  byWord: ReadonlyMap<string, readonly Cluster[]>,
): Meanings {
  if (ambiguous) return { anywhere: ambiguous, nearby: [] }
  if (!own || unit.known || unit.class === 'place') return NOTHING
  const others = (word: string) => (byWord.get(word) ?? []).filter((cluster) => cluster !== own)
  const bodies =
    unit.class === 'person' ? [] : others(unit.body.words[0] ?? '').filter((cluster) => isBodyCutShort(unit, cluster))
  const word = unit.person.words[0] ?? ''
  const isAlone = unit.person.words.length === 1 && own.units.every((u) => sizeOf(u) === 1)
  if (!isAlone || word.length < 2 || unit.class === 'body') return { anywhere: [], nearby: bodies }
  const people = others(word).filter((cluster) => /^(?:person|any)$/.test(classOf(cluster)))
  const firms = unit.class === 'any' ? others(word).filter((cluster) => isFirmCutShort(word, cluster)) : []
  return { anywhere: [...people, ...firms], nearby: bodies }
}

/** "Foreign Ministry" for "Iraqi Foreign Ministry", "the Observatory" for "Syrian Observatory for Human Rights": its words with the one that says what it is. */
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

/** What the spellings of an entity show it to be. */
export function classOf(cluster: Cluster): Unit['class'] {
  for (const kind of ['person', 'body', 'place'] as const)
    if (cluster.units.some((unit) => unit.class === kind)) return kind
  return 'any'
}
