import { CLOSED_CLASS } from './closed-class.ts'
import { NOUN_PLURALS, VERB_FORMS } from './irregular.ts'
import { remembered } from './remembered.ts'
import { ADJECTIVE, classOf, knownStem, NOUN, VERB } from './word-classes.ts'

const isKnown = (word: string): boolean =>
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
  (word.endsWith('ly') && (classOf(word.slice(0, -2)).bits & ADJECTIVE) > 0) ||
  /^[a-z]{3,}makers?$/.test(word) // "Chipmaker Veltron"

/** A word of the language, itself or by its stem: "talks", "moreover"; not "Baghdad". Lower case. */
export const isDictionaryWord: (word: string) => boolean = remembered(isKnown)

/** Months and days of the week, in full and short: dates, no names. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
