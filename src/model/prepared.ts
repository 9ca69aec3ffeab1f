import type { ReadArticle } from './import.ts'

/** What lists, doubles and storage need to know of a text. */
export interface TextFacts {
  /** SHA-256 of the text (UTF-8), in hexadecimal. */
  readonly fingerprint: string
  readonly words: number
  /** UTF-8 size. */
  readonly bytes: number
  readonly opening: string
  readonly sketch: readonly number[]
}

/** A read article with what is computed from its text. */
export interface PreparedArticle extends ReadArticle, TextFacts {}
