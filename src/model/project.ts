import type { ArticleInput } from './article.ts'
import type { StoredText } from './library.ts'
import type { AnyRecord, LogEntry, RecordKind } from './work.ts'

/** A story with its articles, as a project file carries it. */
export interface ProjectStory {
  readonly story: string
  readonly title: string
  readonly articles: readonly ArticleInput[]
}

export interface KindedRecord {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

/** What a project file or a backup holds. */
export interface ProjectContent {
  readonly stories: readonly ProjectStory[]
  readonly records: readonly KindedRecord[]
  readonly log: readonly LogEntry[]
  /** Texts of the library's articles, each under its SHA-256. */
  readonly texts: readonly StoredText[]
}

/** One file that holds the work: what is read on another desk, merged, or put back. */
export interface ProjectFile {
  readonly format: 'crossread-project'
  readonly version: 1
  /** One story, or all that the browser kept. */
  readonly scope: 'story' | 'everything'
  readonly exportedAt: string
  /** Name of who saved it; empty: none was given. */
  readonly by: string
  /** Version of the rules the work was done with; null: there was no analysis. */
  readonly engine: string | null
  /** SHA-256 of `content` as JSON without spaces. */
  readonly checksum: string
  readonly content: ProjectContent
}
