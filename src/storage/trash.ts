import type { KindedRecord } from '../model/project.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf } from './database-shelf.ts'
import { purge } from './purge.ts'
import { RECORD_KINDS, readRecord } from './record-schema.ts'

/** What was removed can be put back for so long. */
export const TRASH_DAYS = 30
const DAY_MS = 86_400_000

/** What was removed longer ago than the trash keeps it goes for good. Inside a transaction that may touch texts. */
export async function emptyTrash(db: WorkDatabase, now: string): Promise<void> {
  const limit = new Date(Date.parse(now) - TRASH_DAYS * DAY_MS).toISOString()
  const old: KindedRecord[] = []
  for (const kind of RECORD_KINDS) {
    const stored = await db
      .tableOf(kind)
      .filter((record) => isOlder(record, limit))
      .toArray()
    for (const one of stored) {
      const record = readRecord(kind, one)
      if (record) old.push({ kind, record })
    }
  }
  if (old.length > 0) await purge(databaseShelf(db), old, { at: now, by: '' })
}

const isOlder = (record: object, limit: string) =>
  'deletedAt' in record && typeof record.deletedAt === 'string' && record.deletedAt < limit
