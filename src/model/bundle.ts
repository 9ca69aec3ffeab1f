import type { ArticleInput } from './article.ts'

/** `corpus/index.json`: which articles come with the app. */
export interface Manifest {
  readonly version: 1
  readonly story: string
  readonly title: string
  readonly articles: readonly ManifestEntry[]
}

export interface ManifestEntry {
  readonly id: string
  /** Beside the manifest. */
  readonly file: string
  /** Size of the file: a shorter one was cut off on its way. */
  readonly bytes?: number
}

/** What of the bundled story could not be loaded. The rest stands. */
export interface LoadFault {
  /** Relative to the app: "corpus/index.json". */
  readonly file: string
  /** Id of the article that is missing; null: the manifest itself. */
  readonly article: string | null
  /** A sentence: the file and the field, what is wrong, what to do. */
  readonly message: string
}

/** The bundled story, as much of it as came. */
export interface BundledStory {
  readonly story: string
  readonly title: string
  readonly articles: readonly ArticleInput[]
  readonly faults: readonly LoadFault[]
}
