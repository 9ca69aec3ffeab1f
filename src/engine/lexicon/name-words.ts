import { CLOSED_CLASS } from './closed-class.ts'
import { NOUN_PLURALS, VERB_FORMS } from './irregular.ts'
import { ADJECTIVE, classOf, knownStem, NOUN, VERB } from './word-classes.ts'

const known = new Map<string, boolean>()
const MAX_CACHED = 50_000

/** A word of the language, itself or by its stem: "talks", "moreover"; not "Baghdad". Lower case. */
export function isDictionaryWord(word: string): boolean {
  let answer = known.get(word)
  if (answer === undefined) {
    if (known.size >= MAX_CACHED) known.clear()
    answer = isKnown(word)
    known.set(word, answer)
  }
  return answer
}

const isKnown = (word: string) =>
  CLOSED_CLASS.has(word) ||
  VERB_FORMS.has(word) ||
  NOUN_PLURALS.has(word) ||
  classOf(word).bits > 0 ||
  !!(
    knownStem(word, 'ed', VERB) ??
    knownStem(word, 'ing', VERB) ??
    knownStem(word, 's', NOUN | VERB) ??
    knownStem(word, 'er', ADJECTIVE) ??
    knownStem(word, 'est', ADJECTIVE)
  ) ||
  (word.endsWith('ly') && (classOf(word.slice(0, -2)).bits & ADJECTIVE) > 0)

/** Months and days of the week, in full and short: dates, no names. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
