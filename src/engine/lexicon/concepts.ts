import { stemOf } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

let table: Map<string, readonly number[]> | undefined

/** Groups of synonyms a stem belongs to, by number; empty where it has none. Built at first use. */
export function conceptsOf(stem: string): readonly number[] {
  if (!table) {
    const made = new Map<string, number[]>()
    for (const [group, line] of SYNONYMS.trim().split('\n').entries())
      for (const word of line.split(' ')) {
        const key = stemOf(word)
        const groups = made.get(key)
        if (!groups) made.set(key, [group])
        else if (groups.at(-1) !== group) groups.push(group)
      }
    table = made
  }
  return table.get(stem) ?? NONE
}

const NONE: readonly number[] = []

/** The stems stand together in a group of synonyms. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true
  const groups = conceptsOf(b)
  return groups.length > 0 && conceptsOf(a).some((group) => groups.includes(group))
}
