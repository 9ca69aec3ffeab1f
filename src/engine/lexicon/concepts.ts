import { NEWS_SYNONYMS } from './news-synonyms.ts'
import { stemOf } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

const NONE: readonly number[] = []

/** Stem → the numbers of the groups it stands in. */
function groupsByStem(lines: string): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>()
  for (const [group, line] of lines.trim().split('\n').entries())
    for (const word of line.split(' ')) {
      const key = stemOf(word)
      const groups = made.get(key)
      if (!groups) made.set(key, [group])
      else if (groups.at(-1) !== group) groups.push(group)
    }
  return made
}

let dictionary: ReadonlyMap<string, readonly number[]> | undefined
let news: ReadonlyMap<string, readonly number[]> | undefined

/** Groups of dictionary synonyms a stem belongs to, by number; empty where it has none. Built at first use. */
export function conceptsOf(stem: string): readonly number[] {
  dictionary ??= groupsByStem(SYNONYMS)
  return dictionary.get(stem) ?? NONE
}

/** Groups of words that news uses for one another, whatever their part of speech. */
export function newsConceptsOf(stem: string): readonly number[] {
  news ??= groupsByStem(NEWS_SYNONYMS)
  return news.get(stem) ?? NONE
}

/** The stems stand together in a group of synonyms. */
export function areSynonyms(a: string, b: string): boolean {
  return a === b || meet(conceptsOf(a), conceptsOf(b)) || meet(newsConceptsOf(a), newsConceptsOf(b))
}

const meet = (a: readonly number[], b: readonly number[]) =>
  a.length > 0 && b.length > 0 && a.some((group) => b.includes(group))
