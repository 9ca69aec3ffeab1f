import { placeOf } from '../lexicon/gazetteer.ts'
import { likenessOf } from '../lexicon/name-likeness.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'
import type { Cluster, Clusters } from './name-clusters.ts'
import type { Printed, Unit } from './name-units.ts'

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
  const meanings = new Map<Unit, readonly Cluster[]>()
  const resolved = new Map<Printed, Cluster>()
  for (const name of printed) {
    const { unit, article } = name
    const fits = meanings.get(unit) ?? meaningsOf(unit, of, ambiguous, byWord)
    meanings.set(unit, fits)
    if (!fits.length) continue
    const near = fits.filter((cluster) => inArticle.get(article)?.has(cluster))
    const only = near.length ? single(near, unit) : single(fits, unit)
    if (only) resolved.set(name, only)
  }
  return resolved
}

/** The one entity meant: of several those whose last word it is, if that leaves one. */
function single(fits: readonly Cluster[], unit: Unit): Cluster | null {
  if (fits.length === 1) return fits[0]!
  const word = unit.person.words.at(-1) ?? ''
  const surnamed = fits.filter((cluster) => cluster.units.some((u) => u.person.words.at(-1) === word))
  return surnamed.length === 1 ? surnamed[0]! : null
}

function indexByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byWord = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const unit of cluster.units) {
      if (unit.person.words.length + unit.body.places.length < 2) continue
      for (const word of new Set([...unit.person.words, ...unit.body.words])) {
        const list = byWord.get(word)
        if (!list) byWord.set(word, [cluster])
        else if (!list.includes(cluster)) list.push(cluster)
      }
    }
  return byWord
}

function meaningsOf(
  unit: Unit,
  of: ReadonlyMap<Unit, Cluster>,
  ambiguous: ReadonlyMap<Unit, readonly Cluster[]>,
  byWord: ReadonlyMap<string, readonly Cluster[]>,
): readonly Cluster[] {
  const several = ambiguous.get(unit)
  if (several) return several
  if (unit.known || unit.class === 'place') return []
  const own = of.get(unit)!
  const words = unit.person.words
  if (words.length === 1) return personsNamed(unit, own, byWord)
  return unit.class === 'person' ? [] : bodiesNamed(unit, own, byWord)
}

/** Entities of a fuller name that holds the single word: a person's, or a body's whose other words are common ones. */
function personsNamed(unit: Unit, own: Cluster, byWord: ReadonlyMap<string, readonly Cluster[]>): readonly Cluster[] {
  const word = unit.person.words[0]!
  if (word.length < 2 || own.units.some((u) => u.person.words.length > 1)) return []
  return (byWord.get(word) ?? []).filter((cluster) => {
    if (cluster === own) return false
    const kind = classOf(cluster)
    if (unit.class === 'person') return kind === 'person' || kind === 'any'
    if (unit.class === 'body') return kind === 'body' && !isDictionaryWord(word)
    if (kind === 'person' || kind === 'any') return true
    return (
      kind === 'body' && !isDictionaryWord(word) && cluster.units.some((u) => firstWord(u) === word && !placeOf(word))
    )
  })
}

const firstWord = (unit: Unit) => unit.body.words[0] ?? ''

/** "Foreign Ministry" for "Iraqi Foreign Ministry": all its words and places stand in the fuller name. */
function bodiesNamed(unit: Unit, own: Cluster, byWord: ReadonlyMap<string, readonly Cluster[]>): readonly Cluster[] {
  const { words, places } = unit.body
  if (!words.length) return []
  return (byWord.get(words[0]!) ?? []).filter(
    (cluster) =>
      cluster !== own &&
      classOf(cluster) === 'body' &&
      cluster.units.some(
        (u) =>
          u.body.places.length > places.length &&
          u.body.words.length === words.length &&
          places.every((place) => u.body.places.includes(place)) &&
          words.every((word) => u.body.words.some((other) => likenessOf(word, other) !== 'none')),
      ),
  )
}

/** What the spellings of an entity show it to be. */
export function classOf(cluster: Cluster): Unit['class'] {
  for (const kind of ['person', 'body', 'place'] as const)
    if (cluster.units.some((unit) => unit.class === kind)) return kind
  return 'any'
}
