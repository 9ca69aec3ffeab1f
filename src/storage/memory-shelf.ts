import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogRow, RecordKind } from '../model/work.ts'
import { RECORD_KINDS } from './record-schema.ts'
import type { Everything, Shelf } from './shelf.ts'
import { tabTexts } from './tab-texts.ts'

/** What the database does not know: records with their history, and texts. */
export interface Unsaved extends Everything {
  readonly texts: readonly StoredText[]
}

/** The tab's own copy: what was last seen of the database, and what was done since it was lost. */
export interface MemoryShelf extends Shelf {
  /** Seen or saved: shown if the database is lost, and no news to it. What the tab has newer stays; what was purged goes. */
  readonly see: (records: readonly KindedRecord[], log: readonly LogRow[]) => void
  readonly seeTexts: (texts: readonly StoredText[]) => void
  /** Those that are here, in the order of the ids. */
  readonly texts: (ids: readonly string[]) => readonly StoredText[]
  readonly story: (story: string) => Readonly<Record<RecordKind, readonly AnyRecord[]>>
  readonly unsaved: () => Unsaved
  /** The database has it now. */
  readonly saved: (unsaved: Unsaved) => void
  /** The database lost everything: all that was seen is news to it. */
  readonly allUnsaved: () => void
}

export function memoryShelf(): MemoryShelf {
  const records = new Map<string, KindedRecord>()
  const log = new Map<string, LogRow>()
  const dirty = new Set<string>()
  const fresh = new Set<string>()
  const texts = tabTexts()
  const keyOf = (kind: RecordKind, id: string) => `${kind} ${id}`
  const isNewer = (key: string, { rev }: AnyRecord) => dirty.has(key) || (records.get(key)?.record.rev ?? 0) > rev
  const rows = (wanted: (row: LogRow) => boolean) => [...log.values()].filter(wanted)

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
    putTexts: async (kept) => texts.keep(kept),
    dropTexts: async (ids) => texts.forget(ids),
    log: async (rows) => {
      for (const row of rows) {
        log.set(row.id, row)
        fresh.add(row.id)
      }
    },
    logOf: async (record) => rows((row) => row.record === record),
    recent: async (story, count) => rows((row) => row.story === story).slice(-count),
    see: (seen, rows) => {
      for (const row of rows) {
        log.delete(row.id) // behind those before it, whatever was seen first
        log.set(row.id, row)
        if (row.action === 'purged') records.delete(keyOf(row.kind, row.record))
      }
      for (const { kind, record } of seen) {
        const key = keyOf(kind, record.id)
        if (!isNewer(key, record)) records.set(key, { kind, record })
      }
    },
    seeTexts: texts.see,
    texts: texts.of,
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
      log: rows(({ id }) => fresh.has(id)),
      texts: texts.unsaved(),
    }),
    saved: (unsaved) => {
      for (const { kind, record } of unsaved.records) dirty.delete(keyOf(kind, record.id))
      for (const { id } of unsaved.log) fresh.delete(id)
      texts.saved(unsaved.texts)
    },
    everything: async () => ({ records: [...records.values()], log: [...log.values()] }),
    allUnsaved: () => {
      for (const key of records.keys()) dirty.add(key)
      for (const id of log.keys()) fresh.add(id)
      texts.allUnsaved()
    },
  }
}
