import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'

/** To the worker. `run` comes back with every answer, so that a late one can be told from the run in hand. */
export interface AnalyseRequest {
  readonly run: number
  readonly articles: readonly ArticleInput[]
  /** The reader's word, in the order it was given. */
  readonly corrections: readonly Correction[]
}

/** How many of all steps are done. */
export interface Progress {
  readonly done: number
  readonly all: number
}

/** From a worker that makes one result. */
export type JobAnswer<T> =
  | ({ readonly run: number; readonly type: 'progress' } & Progress)
  | { readonly run: number; readonly type: 'done'; readonly result: T }
  | { readonly run: number; readonly type: 'failed'; readonly message: string }
