import type { KindedRecord } from '../model/project.ts'
import type { LogRow } from '../model/work.ts'
import type { WorkDatabase } from './database.ts'
import { RECORD_KINDS, readRecord } from './record-schema.ts'
import type { Shelf } from './shelf.ts'
import type { StoredEntry } from './stored-entry.ts'

const rowOf = ({ seq: _seq, here, ...entry }: StoredEntry): LogRow => ({ ...entry, here: here === 1 })

const AT_ONCE = 50

/** Hundreds of texts handed over in one go hold up the page. */
async function inPieces<T>(rows: readonly T[], hand: (piece: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) await hand(rows.slice(i, i + AT_ONCE))
}

/** The database as commands see it, inside a transaction. */
export function databaseShelf(db: WorkDatabase): Shelf {
  return {
    get: async (kind, id) => readRecord(kind, await db.tableOf(kind).get(id)),
    put: (kind, record) => db.tableOf(kind).put(record),
    remove: (kind, id) => db.tableOf(kind).delete(id),
    all: async (kind) => (await db.tableOf(kind).toArray()).flatMap((stored) => readRecord(kind, stored) ?? []),
    forget: (record) => db.log.where('record').equals(record).modify({ changes: [] }),
    putTexts: (texts) => inPieces(texts, (piece) => db.texts.bulkPut(piece)),
    dropTexts: (ids) => db.texts.bulkDelete([...ids]),
    log: (rows) => inPieces(rows, (piece) => db.log.bulkAdd(piece.map((row) => ({ ...row, here: row.here ? 1 : 0 })))),
    logOf: async (record) => (await db.log.where('record').equals(record).sortBy('seq')).map(rowOf),
    everything: async () => {
      const records: KindedRecord[] = []
      for (const kind of RECORD_KINDS)
        for (const stored of await db.tableOf(kind).toArray()) {
          const record = readRecord(kind, stored)
          if (record) records.push({ kind, record })
        }
      return { records, log: (await db.log.orderBy('seq').toArray()).map(rowOf) }
    },
    recent: async (story, count) => {
      const rows = await db.log
        .where('[story+seq]')
        .between([story, 0], [story, Number.POSITIVE_INFINITY])
        .reverse()
        .limit(count)
        .toArray()
      return rows.reverse().map(rowOf)
    },
  }
}

/** All tables that hold the reader's work. */
export const tablesOf = (db: WorkDatabase) => [...RECORD_KINDS.map((kind) => db.tableOf(kind)), db.log, db.meta]

/** Whether a command brings texts of articles, or takes them away. */
export type Touched = 'records' | 'texts too'

/** Does the work in one transaction over all that a command may touch. Resolves after the commit; rejects where the database was wiped. */
export const inTransaction = <T>(
  db: WorkDatabase,
  work: (shelf: Shelf) => Promise<T>,
  touched: Touched = 'records',
): Promise<T> =>
  db.transaction('rw', touched === 'texts too' ? [...tablesOf(db), db.texts] : tablesOf(db), async () => {
    await db.checkGeneration()
    return work(databaseShelf(db))
  })
