import type { Cluster, Clusters } from './name-clusters.ts'
import { indexByWord, isSurnamed, lastOf, type Meanings, meaningsOf, sizeOf } from './name-meanings.ts'
import type { Printed, Unit } from './name-units.ts'

/**
 * What a name printed short stands for, by where it is printed: "Sudani" is the Sudani whom the article names in full, else the only one of
 * the story. Where two of a surname are named, it is the one named far more often, or nobody's: George and Laura Bush are two.
 */
export function shortForms(printed: readonly Printed[], { clusters, of, ambiguous }: Clusters): Map<Printed, Cluster> {
  const inArticle = new Map<number, Set<Cluster>>()
  const fullNames = new Map<Cluster, number>()
  for (const { article, unit } of printed) {
    const cluster = of.get(unit)
    if (!cluster) continue
    ;(inArticle.get(article) ?? inArticle.set(article, new Set()).get(article)!).add(cluster)
    if (sizeOf(unit) > 1) fullNames.set(cluster, (fullNames.get(cluster) ?? 0) + 1)
  }
  const index = indexByWord(clusters)
  const meanings = new Map<Unit, Meanings>()
  const resolved = new Map<Printed, Cluster>()
  for (const name of [...printed].sort((a, b) => sizeOf(b.unit) - sizeOf(a.unit))) {
    const { unit, article } = name
    let fits = meanings.get(unit)
    if (!fits) {
      fits = meaningsOf(unit, of.get(unit), ambiguous.get(unit), index)
      meanings.set(unit, fits)
    }
    if (fits.unplaced && isPlaced(name)) continue
    const here = inArticle.get(article)
    const near = [...fits.anywhere, ...fits.nearby].filter((cluster) => here?.has(cluster))
    const only = meant(near.length ? near : fits.anywhere, unit, fullNames)
    if (!only) continue
    resolved.set(name, only)
    here?.add(only)
  }
  return resolved
}

const isPlaced = ({ prose, read }: Printed) => /^(?:preposition|to)$/.test(prose.tokens[read.from - 1]?.tag ?? '')

/** How many times as often the main bearer of a surname is named in full as the next one. */
const MAIN_BEARER = 3

/** The one entity meant: of several that whose last word it is, and of those the one the story is about. */
function meant(fits: readonly Cluster[], unit: Unit, fullNames: ReadonlyMap<Cluster, number>): Cluster | null {
  if (fits.length < 2) return fits[0] ?? null
  const surnamed = fits.filter(isSurnamed(lastOf(unit)))
  if (surnamed.length < 2) return surnamed[0] ?? null
  const uses = (cluster: Cluster) => fullNames.get(cluster) ?? 0
  const [first, second] = [...surnamed].sort((a, b) => uses(b) - uses(a))
  return uses(first!) >= MAIN_BEARER * uses(second!) ? first! : null
}
