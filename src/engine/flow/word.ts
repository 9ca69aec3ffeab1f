/**
 * A word, number or sign by its characters alone, wherever it stands. While it is kept there is one object a spelling, so that what rules ask
 * of a word is looked up once and not at each of the places where it stands.
 */
export interface Word {
  readonly text: string
  /** Lower case, ’ written '. */
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** More than one character, a capital and no small letter: "UN", "U.S.", "G7". */
  readonly shouted: boolean
  /** Question → its answer. */
  readonly answers: unknown[]
}

let questions = 0

/** A question that a word answers by itself, asked once a spelling. It must not depend on the reader's own words, which change between runs. */
export function askedOnce<T>(answer: (lower: string, text: string) => T): (of: { readonly word: Word }) => T {
  const question = questions++
  return ({ word }) => {
    const known = word.answers[question]
    if (known !== undefined) return known as T
    const told = answer(word.lower, word.text)
    word.answers[question] = told
    return told
  }
}

export function makeWord(text: string): Word {
  const lower = text.toLowerCase()
  const upper = text.toUpperCase()
  return {
    text,
    lower: lower.replaceAll('’', "'"),
    capital: text.charAt(0) !== lower.charAt(0),
    shouted: text.length > 1 && text === upper && text !== lower,
    answers: [],
  }
}
