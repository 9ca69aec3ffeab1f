import type { AnyRecord, FieldChange, LogAction, LogEntry, LogRow, RecordKind } from '../model/work.ts'
import { newId } from './new-id.ts'

/** Who does what, when, as one command. */
export interface Stamp {
  /** The story on the desk. */
  readonly story: string
  readonly by: string
  readonly at: string
  readonly batch: string | null
  readonly undoes?: string | null
}

/** A record with the entry that belongs to its newest revision: they are written together or not at all. */
export interface Revision {
  readonly kind: RecordKind
  readonly record: AnyRecord
  readonly entry: LogEntry
}

export type Change = Readonly<Record<string, unknown>>

export function raise(kind: RecordKind, record: AnyRecord, stamp: Stamp): Revision {
  return { kind, record, entry: entryOf(kind, record, 'raised', saidIn(record), stamp) }
}

/** A decision, a check, a correction and settings say something from the first: the log names it. A flag is raised without a word. */
const SAID = [
  ...['lookedAt', 'outcome', 'reason', 'verdict', 'confidence', 'note', 'said'],
  ...['statuses', 'verdicts', 'questions', 'hidden', 'rulesOff'],
]

const saidIn = (record: AnyRecord): FieldChange[] =>
  SAID.map((field) => ({ field, before: null, after: fieldOf(record, field) })).filter(({ after }) =>
    isSomething(after),
  )

const isSomething = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** The record after the change; null where the change says what already is. */
export function revise(kind: RecordKind, record: AnyRecord, change: Change, stamp: Stamp): Revision | null {
  const changes = changesOf(record, change)
  return changes.length === 0 ? null : revised(kind, record, change, stamp, actionOf(changes))
}

/** The record after the change, also where it says what already is: the entry tells that it was merged, undone or done again. */
export function revised(
  kind: RecordKind,
  record: AnyRecord,
  change: Change,
  stamp: Stamp,
  action: LogAction,
): Revision {
  const next: AnyRecord = { ...record, ...change, updatedAt: stamp.at, rev: record.rev + 1 }
  return { kind, record: next, entry: entryOf(kind, next, action, changesOf(record, change), stamp) }
}

/**
 * The fields of the change that somebody else changed after `rev`, where the reader last saw the record. Changes of other
 * fields do not disturb each other, nor do the reader's own, made while the answer was on its way.
 */
export function contestedFields(
  record: AnyRecord,
  change: Change,
  others: readonly LogRow[],
  rev: number,
): readonly string[] {
  const since = others.filter((entry) => entry.rev > rev).flatMap((entry) => entry.changes)
  const changed = new Set(since.map(({ field }) => field))
  return changesOf(record, change)
    .map(({ field }) => field)
    .filter((field) => changed.has(field))
}

export function changesOf(record: AnyRecord, change: Change): FieldChange[] {
  return Object.keys(change)
    .map((field) => ({ field, before: fieldOf(record, field) ?? null, after: change[field] ?? null }))
    .filter(({ before, after }) => !isSame(before, after))
}

export const fieldOf = (record: AnyRecord, field: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>>)[field]

/** Of plain JSON whose keys come in one order. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function actionOf(changes: readonly FieldChange[]): LogAction {
  const trash = changes.find(({ field }) => field === 'deletedAt')
  return trash ? (trash.after === null ? 'restored' : 'trashed') : 'changed'
}

function entryOf(
  kind: RecordKind,
  { id, rev }: AnyRecord,
  action: LogAction,
  changes: readonly FieldChange[],
  { story, at, by, batch, undoes = null }: Stamp,
): LogEntry {
  return { id: newId(), story, kind, record: id, rev, at, by, action, changes, batch, undoes }
}
