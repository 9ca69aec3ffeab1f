import type { ReadArticle } from './import.ts'

/** A read article with what lists, doubles and storage need to know of its text. */
export interface PreparedArticle extends ReadArticle {
  /** SHA-256 of the text (UTF-8), in hexadecimal. */
  readonly fingerprint: string
  readonly words: number
  readonly bytes: number
  readonly opening: string
  readonly sketch: readonly number[]
}
