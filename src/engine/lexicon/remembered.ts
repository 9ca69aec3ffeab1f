/** More answers are not kept: a hostile text may ask for any number of words. */
const MAX_KEPT = 20_000

/** Kept where the answer is that there is none, so that it is not looked for again. */
const NOTHING = Symbol()

/** A pure function of a word that keeps its answers: a story asks for the same words thousands of times. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T | typeof NOTHING>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known === NOTHING ? (undefined as T) : known
    if (kept.size >= MAX_KEPT) kept.clear()
    const told = answer(word)
    kept.set(word, told === undefined ? NOTHING : told)
    return told
  }
}
