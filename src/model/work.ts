import type { Check } from './check.ts'
import type { CorrectionRecord } from './correction.ts'
import type { Decision } from './decision.ts'
import type { Flag } from './flag.ts'
import type { ArticleRecord, StoryRecord } from './library.ts'
import type { Settings } from './settings.ts'

/** Everything the reader makes, by kind: each kept, logged, undone, merged and handed over the same way. */
export interface RecordOf {
  readonly flag: Flag
  readonly decision: Decision
  readonly check: Check
  readonly correction: CorrectionRecord
  readonly settings: Settings
  readonly story: StoryRecord
  readonly article: ArticleRecord
}
export type RecordKind = keyof RecordOf
export type AnyRecord = RecordOf[RecordKind]

/** `merged`: it came with a file, or was put back from one. */
export type LogAction = 'raised' | 'changed' | 'trashed' | 'restored' | 'undone' | 'redone' | 'merged' | 'purged'

/** One change of one record, kept for good beside it: the audit trail, and what undo and redo go by. */
export interface LogEntry {
  readonly id: string
  /** The story on the desk when it was made. */
  readonly story: string
  readonly kind: RecordKind
  readonly record: string
  /** The record's `rev` after this change. */
  readonly rev: number
  readonly at: string
  /** The name of who did it; empty where no name was given. */
  readonly by: string
  readonly action: LogAction
  readonly changes: readonly FieldChange[]
  /** All entries of one command carry one id and are undone together; null: not a command, and never undone. */
  readonly batch: string | null
  /** The command that this one takes back or does again. */
  readonly undoes: string | null
}

/** Values are plain JSON. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** An entry and whether it was written in this browser: what came with a file is not undone step by step. */
export interface LogRow extends LogEntry {
  readonly here: boolean
}
