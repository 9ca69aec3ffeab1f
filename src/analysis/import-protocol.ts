import type { ReadResult, Split } from '../model/import.ts'
import type { PreparedArticle } from '../model/prepared.ts'

/** To the import worker: one file. `run` comes back with every answer. */
export interface ReadRequest {
  readonly run: number
  readonly name: string
  readonly file: Blob
  /** The reader's answer to an encoding question. */
  readonly encoding: string | null
  /** How a pasted text is split into articles; null: it is one file. */
  readonly split: Split | null
}

/** What became of a file, ready to be kept. */
export type FileResult =
  | Exclude<ReadResult, { type: 'article' }>
  | { readonly type: 'article'; readonly article: PreparedArticle }

/** From the import worker. A container gives several results before it is done. */
export type ReadAnswer =
  | { readonly run: number; readonly type: 'result'; readonly result: FileResult }
  | { readonly run: number; readonly type: 'done' }
