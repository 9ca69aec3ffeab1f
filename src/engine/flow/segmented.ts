import type { ArticleInput } from '../../model/article.ts'
import type { Field, Span } from '../../model/span.ts'
import type { Sentence, Token } from './token.ts'

/** A text read into tokens and sentences. Furniture has tokens but belongs to no sentence. */
export interface Prose {
  /** `title` for the article's title; absent for its text. */
  readonly field?: Field
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What furniture is, by the rule that found it. */
export type FurnitureRule =
  | 'stamp'
  | 'credit'
  | 'link'
  | 'post'
  | 'copyright'
  | 'sign-off'
  | 'call'
  | 'source'
  | 'dateline'
  | 'by-line'

export interface Furniture extends Span {
  readonly rule: FurnitureRule
}

/** What the article says of itself: who published it and whose wire it carries, with the words that show it. */
export interface Imprint {
  readonly outlet: string | null
  readonly outletEvidence?: Span
  readonly agency: string | null
  readonly agencyEvidence?: Span
}

/** Stage 1: an article as text, sentences, tokens and what is not prose. */
export interface Segmented {
  readonly article: ArticleInput
  readonly body: Prose
  readonly title: Prose | null
  readonly furniture: readonly Furniture[]
  readonly imprint: Imprint
}
