import type { ArticleInput } from './article.ts'
import type { Problem } from './report.ts'

/** Articles that were put together already, by the reader or by an earlier grouping. They stay together, and two of them stay two. */
export interface KnownStory {
  readonly id: string
  readonly articles: readonly ArticleInput[]
}

/** Mixed articles to be sorted into stories, and the stories that some of them may belong to. Ids of articles must differ, also from the known ones. */
export interface Pile {
  readonly articles: readonly ArticleInput[]
  readonly stories?: readonly KnownStory[]
}

export interface GroupedArticle {
  readonly id: string
  /** Why it is here, or why it stands alone: sentences a reader understands, the strongest first. */
  readonly reasons: readonly string[]
}

/** Articles that tell one event: a proposal, for the reader to take or to correct. */
export interface ProposedStory {
  /** The id of the known story, or `story:` and the smallest id of its articles. */
  readonly id: string
  /** It is one of the known stories; then `articles` are those to be added. */
  readonly known: boolean
  /** The title, or the first sentence, of the article that has most in common with the others. */
  readonly about: string
  /** By id. */
  readonly articles: readonly GroupedArticle[]
}

export interface Grouping {
  /** Known stories that get articles and new ones of two articles or more, the largest first. */
  readonly stories: readonly ProposedStory[]
  /** Articles that tell an event of their own, by id. */
  readonly alone: readonly GroupedArticle[]
  readonly problems: readonly Problem[]
}
