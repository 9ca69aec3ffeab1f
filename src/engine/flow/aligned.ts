import type { Published } from '../../model/article.ts'
import type { Passage } from '../../model/finding.ts'
import type { DateMention, Figure, MentionKind, MentionOf, Name, Quote } from '../../model/mention.ts'
import type { Problem } from '../../model/report.ts'
import type { Place } from '../../model/span.ts'
import type { Extraction } from './extraction.ts'
import type { Segmented } from './segmented.ts'

/** An article through stages 1 and 2: nothing of it depends on the other articles, so it can be kept while they change. */
export interface Prepared {
  readonly segmented: Segmented
  readonly extraction: Extraction
}

/** A judgement with its reasons, in sentences a reader understands. */
export interface Reasoned {
  readonly id: string
  readonly reasons: readonly string[]
}

export interface AlignedArticle extends Prepared {
  readonly id: string
  readonly fingerprint: string
  readonly published: Published
  readonly event: Reasoned & { readonly same: boolean }
  readonly origin: Reasoned
}

/** What one article calls or says something, where no mention stands for it: a label of a wording topic, a sentence of a statement. */
export interface Said extends Place {
  readonly text: string
  /** In normal form, for the reading of the account. */
  readonly reading: string
}

/** Items of several articles (or of one) about one thing. */
export interface Topic<T extends Place> {
  /** From content, so that the finding keeps its id: "troop deployed iraq". */
  readonly key: string
  readonly about: string
  readonly items: readonly T[]
  /** The passage that brought the items together, where one did. */
  readonly passage?: string
  /** Pairs of item ids that surely speak of one thing, so that numbers which cannot both hold are a conflict. */
  readonly sure?: readonly (readonly [string, string])[]
  /** For wording and statements: what brought them up ("scare quotes", "roles look reversed"); for figures why they cannot be compared; as words for the why. */
  readonly note?: string
}

export interface TopicsOf {
  figure: Topic<Figure>
  date: Topic<DateMention>
  quote: Topic<Quote>
  name: Topic<Name>
  wording: Topic<Said>
  statement: Topic<Said>
}

export type Topics = { readonly [K in keyof TopicsOf]: readonly TopicsOf[K][] }

/** Stage 3: the story as a whole. */
export interface Aligned {
  readonly articles: readonly AlignedArticle[]
  readonly mentions: { readonly [K in MentionKind]: readonly MentionOf<K>[] }
  readonly passages: readonly Passage[]
  readonly topics: Topics
  readonly problems: readonly Problem[]
}
