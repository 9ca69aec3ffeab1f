import { CONTRASTS, type ContrastSet } from './contrasts.ts'
import { byOwnWords, withChanges } from './own-words.ts'
import { remembered } from './remembered.ts'
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

const NONE: readonly Standing[] = []

const standingsOf = byOwnWords(() => {
  const standings = indexed()
  return remembered(
    (word) => standings.get(word) ?? standings.get(singularOf(word)) ?? standings.get(verbBaseOf(word)) ?? NONE,
  )
})

/** The sets a word belongs to, by its singular, its base form or its stem. Lower case. */
export const contrastsOf = (word: string): readonly Standing[] => standingsOf()(word)

/** The set in which the two words weigh differently; undefined where there is none. */
export function contrastOf(a: string, b: string): ContrastSet | undefined {
  const others = contrastsOf(b)
  return contrastsOf(a).find(({ set, group }) => others.some((o) => o.set === set && o.group !== group))?.set
}

/** The two words stand in one group of a set: "troops", "forces". */
export function weighSame(a: string, b: string): boolean {
  const others = contrastsOf(b)
  return contrastsOf(a).some(({ set, group }) => others.some((o) => o.set === set && o.group === group))
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
    for (const [group, members] of ownGroups(set).entries())
      for (const member of members) {
        const standing = { set, member, group }
        standings.set(member, [...(standings.get(member) ?? []), standing])
        stems.set(stemOf(member), [...(stems.get(stemOf(member)) ?? []), standing])
      }
  return new Map([...stems, ...standings])
}

/** The groups with the reader's own words: one that is added weighs like no other. */
function ownGroups({ id, groups }: ContrastSet): readonly (readonly string[])[] {
  const words = groups.flat()
  const own = withChanges(`contrast:${id}`, words)
  return [
    ...groups.map((group) => group.filter((word) => own.includes(word))),
    ...own.flatMap((word) => (words.includes(word) ? [] : [[word]])),
  ]
}
