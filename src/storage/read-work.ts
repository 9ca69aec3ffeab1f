import type { AnyRecord, RecordKind } from '../model/work.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf } from './database-shelf.ts'
import { RECORD_KINDS } from './record-schema.ts'
import { type StoredRecords, type Work, workOf } from './work-list.ts'

/** The work on a story, settings that hold for every story among it, with at most so many entries of the log. */
export async function readWork(db: WorkDatabase, story: string, count: number): Promise<Work> {
  const tables = RECORD_KINDS.map((kind) => db.tableOf(kind))
  return db.transaction('r', [...tables, db.log], async () => {
    const stored = await Promise.all(tables.map((table) => table.where('story').anyOf(story, '').toArray()))
    const records = Object.fromEntries(RECORD_KINDS.map((kind, i) => [kind, stored[i]])) as unknown as StoredRecords
    return workOf(records, await databaseShelf(db).recent(story, count))
  })
}

/** All of it by kind, what was removed among it. */
export const recordsOf = (work: Work): readonly (readonly [RecordKind, readonly AnyRecord[]])[] => [
  ['flag', [...work.flags, ...work.trash]],
  ['decision', work.decisions],
  ['check', work.checks],
  ['settings', work.settings ? [work.settings] : []],
  ['story', work.stories],
  ['article', work.articles],
  ['correction', work.corrections],
  ...work.removed.map(({ kind, record }) => [kind, [record]] as const),
]
