import type { WorkDatabase } from './database.ts'
import { databaseShelf } from './database-shelf.ts'
import { newId } from './new-id.ts'
import { RECORD_KINDS } from './record-schema.ts'

/** What was removed can be put back for so long. */
export const TRASH_DAYS = 30
const DAY_MS = 86_400_000

/** Flags that were removed longer ago than the trash keeps them go for good; the log says so and keeps their history. Inside a transaction. */
export async function emptyTrash(db: WorkDatabase, now: string): Promise<void> {
  const limit = new Date(Date.parse(now) - TRASH_DAYS * DAY_MS).toISOString()
  const shelf = databaseShelf(db)
  for (const kind of RECORD_KINDS) {
    const old = await db
      .tableOf(kind)
      .filter((record) => isOlder(record, limit))
      .toArray()
    for (const record of old as unknown as { id: string; story: string; rev: number }[]) {
      await shelf.remove(kind, record.id)
      const entry = { id: newId(), story: record.story, kind, record: record.id, rev: record.rev + 1, at: now, by: '' }
      await shelf.log([{ ...entry, action: 'purged', changes: [], batch: null, undoes: null }], true)
    }
  }
}

const isOlder = (record: object, limit: string) =>
  'deletedAt' in record && typeof record.deletedAt === 'string' && record.deletedAt < limit
