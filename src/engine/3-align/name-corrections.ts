import type { Correction } from '../../model/correction.ts'
import type { Cluster } from './name-clusters.ts'
import type { Printed, Unit } from './name-units.ts'
import { ofKind } from './readers-word.ts'

/**
 * The entity of each printed name after the reader's word: a spelling that is no name of what the other names becomes an entity of its own;
 * two spellings that are one name bring all spellings of both together.
 */
export function correctNames(
  printed: readonly Printed[],
  found: (name: Printed) => Cluster,
  corrections: readonly Correction[],
): (name: Printed) => Cluster {
  const told = ofKind(corrections, 'names')
  if (told.length === 0) return found
  const of = new Map(printed.map((name) => [name, found(name)]))
  const spelt = (text: string) => printed.filter((name) => name.text === text)
  const give = (names: readonly Printed[], id: number) => {
    const units: Unit[] = [...new Set(names.map((name) => name.unit))]
    const cluster = { id, units }
    for (const name of names) of.set(name, cluster)
  }
  let id = Math.max(0, ...[...of.values()].map((cluster) => cluster.id))
  for (const { one, other, same } of told) {
    const clusters = new Set(spelt(same ? other : one).map((name) => of.get(name)!))
    if (same) {
      for (const name of spelt(one)) clusters.add(of.get(name)!)
      if (clusters.size > 1)
        give(
          printed.filter((name) => clusters.has(of.get(name)!)),
          ++id,
        )
    } else if (spelt(other).some((name) => clusters.has(of.get(name)!))) {
      const left = printed.filter((name) => name.text !== one && clusters.has(of.get(name)!))
      give(spelt(one), ++id)
      give(left, ++id)
    }
  }
  return (name) => of.get(name)!
}
