import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogRow, RecordKind } from '../model/work.ts'
import type { Bundle } from './merge.ts'
import { RECORD_KINDS } from './record-schema.ts'
import type { Shelf } from './shelf.ts'

/** The tab's own copy: what was last seen of the database, and what was done since it was lost. */
export interface MemoryShelf extends Shelf {
  /** Seen or saved: shown if the database is lost, and no news to it. */
  readonly see: (kind: RecordKind, records: readonly AnyRecord[], log: readonly LogRow[]) => void
  readonly story: (story: string) => Readonly<Record<RecordKind, readonly AnyRecord[]>>
  /** What the database does not know. */
  readonly unsaved: () => Bundle
  /** The database has it now. */
  readonly saved: (bundle: Bundle) => void
  /** The database lost everything: all that was seen is news to it. */
  readonly allUnsaved: () => void
}

export function memoryShelf(): MemoryShelf {
  const records = new Map<string, KindedRecord>()
  const log = new Map<string, LogRow>()
  const dirty = new Set<string>()
  const fresh = new Set<string>()
  const keyOf = (kind: RecordKind, id: string) => `${kind} ${id}`

  return {
    get: async (kind, id) => (records.get(keyOf(kind, id))?.record ?? null) as never,
    put: async (kind, record) => {
      records.set(keyOf(kind, record.id), { kind, record })
      dirty.add(keyOf(kind, record.id))
    },
    remove: async (kind, id) => void records.delete(keyOf(kind, id)),
    all: async (kind) => [...records.values()].flatMap((item) => (item.kind === kind ? [item.record as never] : [])),
    forget: async (record) => {
      for (const [id, row] of log) if (row.record === record) log.set(id, { ...row, changes: [] })
    },
    dropTexts: async () => {}, // the tab keeps them with the store
    log: async (entries, here) => {
      for (const entry of entries) {
        log.set(entry.id, { ...entry, here })
        fresh.add(entry.id)
      }
    },
    logOf: async (record) => [...log.values()].filter((row) => row.record === record),
    recent: async (story, count) => [...log.values()].filter((row) => row.story === story).slice(-count),
    see: (kind, seen, rows) => {
      for (const record of seen) records.set(keyOf(kind, record.id), { kind, record })
      for (const row of rows) log.set(row.id, row)
    },
    story: (story) =>
      Object.fromEntries(
        RECORD_KINDS.map((kind) => [
          kind,
          [...records.values()]
            .filter((item) => item.kind === kind && (item.record.story === story || item.record.story === ''))
            .map(({ record }) => record),
        ]),
      ) as unknown as Record<RecordKind, readonly AnyRecord[]>,
    unsaved: () => ({
      records: [...dirty].flatMap((key) => records.get(key) ?? []),
      log: [...fresh].flatMap((id) => log.get(id) ?? []),
    }),
    saved: (bundle) => {
      for (const { kind, record } of bundle.records)
        if (records.get(keyOf(kind, record.id))?.record === record) dirty.delete(keyOf(kind, record.id))
      for (const { id } of bundle.log) fresh.delete(id)
    },
    everything: async () => ({ records: [...records.values()], log: [...log.values()] }),
    allUnsaved: () => {
      for (const key of records.keys()) dirty.add(key)
      for (const id of log.keys()) fresh.add(id)
    },
  }
}
