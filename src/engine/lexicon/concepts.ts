import { NEWS_SYNONYMS } from './news-synonyms.ts'
import { byOwnWords, withChanges } from './own-words.ts'
import { remembered } from './remembered.ts'
import { stemOf } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

const NONE: readonly number[] = []

/** Stem → the numbers of the groups it stands in. */
function groupsByStem(lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>()
  for (const [group, words] of lines.entries())
    for (const word of words) {
      const key = stemOf(word)
      const groups = made.get(key)
      if (!groups) made.set(key, [group])
      else if (groups.at(-1) !== group) groups.push(group)
    }
  return made
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** Words that news uses for one another, a group by the name of its list: that of its first word. */
export const NEWS_GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(NEWS_SYNONYMS).map((words) => [`synonyms:${words[0]}`, words]),
)

let dictionary: ReadonlyMap<string, readonly number[]> | undefined
const news = byOwnWords(() => groupsByStem([...NEWS_GROUPS].map(([list, words]) => withChanges(list, words))))

/** Groups of dictionary synonyms a stem belongs to, by number; empty where it has none. Built at first use. */
export function conceptsOf(stem: string): readonly number[] {
  dictionary ??= groupsByStem(linesOf(SYNONYMS))
  return dictionary.get(stem) ?? NONE
}

/** Groups of words that news uses for one another, whatever their part of speech. */
export function newsConceptsOf(stem: string): readonly number[] {
  return news().get(stem) ?? NONE
}

/** The groups of synonyms that a stem stands in. */
export interface Senses {
  readonly dictionary: readonly number[]
  readonly news: readonly number[]
}

const senses = byOwnWords(() =>
  remembered((stem): Senses | null => {
    const of = { dictionary: conceptsOf(stem), news: newsConceptsOf(stem) }
    return of.dictionary.length + of.news.length > 0 ? of : null
  }),
)

/** Null where the stem stands in no group. */
export const sensesOf = (stem: string): Senses | null => senses()(stem)

/** The stems stand together in a group of synonyms. */
export function areSynonyms(a: string, b: string): boolean {
  return a === b || shareSense(sensesOf(a), sensesOf(b))
}

/** The same of two other stems, by their senses. */
export const shareSense = (a: Senses | null, b: Senses | null): boolean =>
  a !== null && b !== null && (meet(a.dictionary, b.dictionary) || meet(a.news, b.news))

function meet(a: readonly number[], b: readonly number[]): boolean {
  if (b.length > 0) for (const group of a) if (b.includes(group)) return true
  return false
}
