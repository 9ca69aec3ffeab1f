/** More answers are not kept: a hostile text may ask for any number of words. */
const MAX_KEPT = 20_000

/** A pure function of a word that keeps its answers: a story asks for the same words thousands of times. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    let known = kept.get(word)
    if (known === undefined && !kept.has(word)) {
      if (kept.size >= MAX_KEPT) kept.clear()
      known = answer(word)
      kept.set(word, known)
    }
    return known as T
  }
}
