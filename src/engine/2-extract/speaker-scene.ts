import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { DOUBLE_QUOTES, NO_TOKEN, SINGLE_QUOTES, type Token } from '../flow/token.ts'
import { SPEAKING_PRONOUNS } from '../lexicon/speaker.ts'

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Who says something: the name or noun phrase, and the first token of all that is said of them before it ("the deputy spokeswoman"). */
export interface Subject extends Range {
  readonly reach: number
}

/** What the readers of speakers share: the text, which tokens stand inside quotations or dates, and the names read before. */
export interface Scene {
  readonly prose: Prose
  /** 1 for a token inside quotation marks or one of the marks. */
  readonly quoted: Uint8Array
  /** 1 for a token of a date: "Singh said Thursday". */
  readonly dated: Uint8Array
  /** Names by their last token. */
  readonly nameEnds: ReadonlyMap<number, NameRead>
}

export const tokenAt = (scene: Scene, i: number): Token => scene.prose.tokens[i] ?? NO_TOKEN

/** The last token inside a quotation that closes at token `close`, the marks of inner ones passed over: the comma of “…,’” */
export function lastInside(scene: Scene, close: number): Token {
  let at = close - 1
  while (at > close - MAX_MARKS && QUOTE_MARKS.includes(tokenAt(scene, at).text)) at--
  return tokenAt(scene, at)
}

const MAX_MARKS = 5
const QUOTE_MARKS = [...SINGLE_QUOTES, ...DOUBLE_QUOTES, '‹', '›']

/** "he", and "they've", which is one token. */
export function isPronoun(scene: Scene, i: number): boolean {
  const { lower, tag } = tokenAt(scene, i)
  if (scene.quoted[i]) return false
  const apostrophe = lower.indexOf("'")
  return apostrophe > 0
    ? SPEAKING_PRONOUNS.has(lower.slice(0, apostrophe))
    : tag === 'pronoun' && SPEAKING_PRONOUNS.has(lower)
}
