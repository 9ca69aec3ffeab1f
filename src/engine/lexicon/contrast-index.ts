import { CONTRASTS, type ContrastSet } from './contrasts.ts'
import { stemOf } from './stem.ts'
import { singularOf, verbBaseOf } from './word-classes.ts'

/** Where a word stands in a set. */
export interface Standing {
  readonly set: ContrastSet
  /** The member that the word is a form of. */
  readonly member: string
  /** Index into the set's groups: words of one group weigh the same. */
  readonly group: number
}

let index: Map<string, Standing[]> | undefined

/** The sets a word belongs to, by its singular, its base form or its stem. Lower case. */
export function contrastsOf(word: string): readonly Standing[] {
  index ??= indexed()
  return index.get(word) ?? index.get(singularOf(word)) ?? index.get(verbBaseOf(word)) ?? []
}

/** The set in which the two words weigh differently; undefined where there is none. */
export function contrastOf(a: string, b: string): ContrastSet | undefined {
  const others = contrastsOf(b)
  return contrastsOf(a).find(({ set, group }) => others.some((o) => o.set === set && o.group !== group))?.set
}

/** Two words of one set name one kind of thing, whatever they weigh: "forces", "soldiers". */
export function shareSet(a: string, b: string): boolean {
  const others = contrastsOf(b)
  return a !== b && contrastsOf(a).some(({ set }) => others.some((o) => o.set === set))
}

function indexed(): Map<string, Standing[]> {
  const standings = new Map<string, Standing[]>()
  const stems = new Map<string, Standing[]>()
  for (const set of CONTRASTS)
    for (const [group, members] of set.groups.entries())
      for (const member of members) {
        const standing = { set, member, group }
        standings.set(member, [...(standings.get(member) ?? []), standing])
        stems.set(stemOf(member), [...(stems.get(stemOf(member)) ?? []), standing])
      }
  return new Map([...stems, ...standings])
}
