import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogRow, RecordKind, RecordOf } from '../model/work.ts'

/**
 * Where records lie: the database inside a transaction, or the tab's copy where there is no database. Commands are written once,
 * against this.
 */
export interface Shelf {
  /** Null where there is none, and where what is stored is no such record. */
  readonly get: <K extends RecordKind>(kind: K, id: string) => Promise<RecordOf[K] | null>
  readonly put: (kind: RecordKind, record: AnyRecord) => Promise<unknown>
  readonly remove: (kind: RecordKind, id: string) => Promise<unknown>
  /** Those in the trash among them. */
  readonly all: <K extends RecordKind>(kind: K) => Promise<readonly RecordOf[K][]>
  /** The entries of a record stay, without what they say. */
  readonly forget: (record: string) => Promise<unknown>
  /** Texts of articles, written with the records that name them: no purge in another tab comes in between. */
  readonly putTexts: (texts: readonly StoredText[]) => Promise<unknown>
  readonly dropTexts: (ids: readonly string[]) => Promise<unknown>
  readonly log: (rows: readonly LogRow[]) => Promise<unknown>
  /** Every entry of a record, in the order in which they were written. */
  readonly logOf: (record: string) => Promise<readonly LogRow[]>
  /** The newest entries of a story, the newest last. */
  readonly recent: (story: string, count: number) => Promise<readonly LogRow[]>
  /** All there is, of every story. */
  readonly everything: () => Promise<Everything>
}

export interface Everything {
  readonly records: readonly KindedRecord[]
  readonly log: readonly LogRow[]
}
