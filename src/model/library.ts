import type { Facts, Part } from './import.ts'
import type { Kept } from './kept.ts'

/** Stories and articles of the reader's own are kept as the work on one story of this name: one log, one undo. */
export const LIBRARY = '~library'

/** A story of the reader's own: which articles are in it is said by the articles. */
export interface StoryRecord extends Kept {
  readonly title: string
  /** Put away since; null: at hand. */
  readonly archivedAt: string | null
}

/** An earlier text of an article. */
export interface TextVersion {
  /** SHA-256 of the text, under which it is kept. */
  readonly text: string
  /** Until when it stood. */
  readonly at: string
}

/** An article of the reader's own without its text: lists need no texts. */
export interface ArticleRecord extends Kept {
  /** Id of its story; empty: it lies among the new articles. */
  readonly shelf: string
  /** The file it came from, or "pasted". */
  readonly from: string
  /** SHA-256 of the text, under which it is kept. */
  readonly text: string
  readonly words: number
  /** UTF-8 size of the text. */
  readonly bytes: number
  /** How the text begins, for lists. */
  readonly opening: string
  readonly facts: Facts
  readonly notes: readonly string[]
  /** How much of the file was left out, in parts. */
  readonly leftOut: number
  /** Least hashes of its runs of words: what near-copies share. */
  readonly sketch: readonly number[]
  /** The oldest first. */
  readonly versions: readonly TextVersion[]
}

/** The text of an article and, where some of its file was left out, all parts of the file. */
export interface StoredText {
  /** SHA-256 of the text. */
  readonly id: string
  readonly text: string
  readonly parts: readonly Part[]
}
