import { CONTRASTS, type ContrastSet } from './contrasts.ts'
import { singularOf, verbBaseOf } from './word-classes.ts'

let index: Map<string, ContrastSet[]> | undefined

/** The sets a word belongs to, by its singular or its base form. Lower case. */
export function contrastsOf(word: string): readonly ContrastSet[] {
  if (!index) {
    index = new Map()
    for (const set of CONTRASTS) for (const member of set.words) index.set(member, [...(index.get(member) ?? []), set])
  }
  return index.get(word) ?? index.get(singularOf(word)) ?? index.get(verbBaseOf(word)) ?? []
}

/** The set in which the two words are different members; undefined where there is none. */
export function contrastOf(a: string, b: string): ContrastSet | undefined {
  if (a === b) return undefined
  const others = contrastsOf(b)
  return contrastsOf(a).find((set) => others.includes(set))
}
