import type { Basis } from './article.ts'

export const FACTS = ['title', 'outlet', 'agency', 'author', 'date', 'place', 'language', 'url'] as const
export type FactName = (typeof FACTS)[number]

/** One fact about an article as a file gives it, or as the reader set it. */
export interface Fact {
  readonly value: string
  readonly basis: Basis
  /** Where it stands, with the words that show it: `meta tag "og:title"`. */
  readonly evidence: string
  /** It stands in the article's own text, where the comparison reads it by its own rules. */
  readonly inText?: true
}

/** What is not there is not known. `date` is ISO 8601 (a day, month or year), `language` a BCP 47 tag. */
export type Facts = { readonly [K in FactName]?: Fact }

/** A stretch of a file's text, kept or left out. */
export interface Part {
  readonly text: string
  readonly kept: boolean
  /** Why it was left out: "a running head", "hidden text". */
  readonly why?: string
  /** The page it begins on, from 1, where the file has pages. */
  readonly page?: number
}

/** One article as a file gave it. Its text is the kept parts with a blank line between. */
export interface ReadArticle {
  /** The file, and the place in it where it holds several: "wire.csv, row 3". */
  readonly from: string
  readonly text: string
  /** The whole text in parts; empty where nothing was left out and there are no pages. */
  readonly parts: readonly Part[]
  readonly facts: Facts
  /** What the reader should know of how it was read, in sentences. */
  readonly notes: readonly string[]
}

/** A way to read a file's bytes, and how the text begins under it. */
export interface EncodingGuess {
  readonly encoding: string
  readonly preview: string
  /** Characters that cannot be read this way. */
  readonly lost: number
}

/** What became of one file. A container gives one for each file in it. */
export type ReadResult =
  | { readonly type: 'article'; readonly article: ReadArticle }
  | { readonly type: 'refused'; readonly from: string; readonly message: string }
  | { readonly type: 'ask'; readonly from: string; readonly guesses: readonly EncodingGuess[] }

export const textOfParts = (parts: readonly Part[]): string =>
  parts
    .filter(({ kept }) => kept)
    .map(({ text }) => text)
    .join('\n\n')

export const SPLITS = ['one', 'rules', 'gaps'] as const
/** `rules`: at lines of dashes; `gaps`: at two or more blank lines; `one`: not at all. */
export type Split = (typeof SPLITS)[number]
