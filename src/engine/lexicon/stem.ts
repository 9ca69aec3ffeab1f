import { stemmer } from 'stemmer'
import { askedOnce } from '../flow/word.ts'
import { verbBaseOf } from './word-classes.ts'

const stems = new Map<string, string>()
const MAX_CACHED = 100_000

/** Porter stem of a lower-case word, after irregular verbs and plurals: "held" → "hold", "attacks" → "attack". */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size >= MAX_CACHED) stems.clear()
    stem = stemmer(verbBaseOf(word))
    stems.set(word, stem)
  }
  return stem
}

/** The stem of a token's word, looked up once a spelling. Pure, so that who needs no stem is not given the words of the language with it. */
export const stemIn = /* @__PURE__ */ askedOnce(stemOf)
