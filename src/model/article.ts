import type { Span } from './span.ts'

/** An article as it comes in: what the reader's file or the manifest says of it, and its text. A given field is never overruled. */
export interface ArticleInput {
  readonly id: string
  /** Line ends are `\n`: normalised once, at import, and never again. */
  readonly text: string
  readonly title?: string
  readonly source?: string
  /** ISO 8601: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string
  readonly url?: string
  /** Whose wire it carries. */
  readonly agency?: string
  /** BCP 47 tag; missing: English. */
  readonly language?: string
  /** The reader's word on whether it tells the story's event: stronger than what the engine finds. */
  readonly sameEvent?: boolean
}

/** The articles that are read against each other. */
export interface StoryInput {
  readonly story: string
  readonly articles: readonly ArticleInput[]
}

/** How a fact about an article is known: `stated` by a given field or by the article, `inferred` from other words, or not at all. */
export type Basis = 'stated' | 'inferred' | 'unknown'

/** Days (ISO) between which the article was published; both null where nothing fixes them. */
export interface Published {
  readonly from: string | null
  readonly to: string | null
  readonly basis: Basis
  /** The words that show it. */
  readonly evidence?: Span
  /** Why, in a sentence a reader understands. */
  readonly why?: string
}

/** An article as the engine read it. */
export interface Article {
  readonly id: string
  /** As given: all offsets point into it. */
  readonly text: string
  readonly title: string | null
  /** Who published it; null where neither a field nor the text says so. */
  readonly outlet: string | null
  /** The words of the text that name the outlet, where the text does. */
  readonly outletEvidence?: Span
  /** Whose wire it carries: AFP, Reuters …; null where nothing shows one. */
  readonly agency: string | null
  readonly agencyEvidence?: Span
  readonly url: string | null
  readonly published: Published
  /** Id of the event it tells; articles of one event share it. */
  readonly event: string
  /** Its event is the story's: the one that most articles tell. */
  readonly sameEvent: boolean
  /** Why it was told apart or kept, in sentences a reader understands. */
  readonly eventReasons: readonly string[]
  /** Articles with one origin id are judged to derive from one original. */
  readonly origin: string
  readonly originReasons: readonly string[]
  /** SHA-256 of the text (UTF-8), in hexadecimal. */
  readonly fingerprint: string
  readonly sentences: readonly (readonly [start: number, end: number])[]
  /** Not prose: by-lines, sign-offs, copyright lines, embedded posts' handles and links, debris. Left out of sentences and mentions. */
  readonly furniture: readonly (readonly [start: number, end: number])[]
}
