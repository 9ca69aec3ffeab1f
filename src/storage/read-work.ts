import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, RecordKind } from '../model/work.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf } from './database-shelf.ts'
import { RECORD_KINDS } from './record-schema.ts'
import { type StoredRecords, type Work, workOf } from './work-list.ts'

/** The work on a story, settings that hold for every story among it, with at most so many entries of the log. */
export async function readWork(db: WorkDatabase, story: string, count: number): Promise<Work> {
  const tables = RECORD_KINDS.map((kind) => db.tableOf(kind))
  return db.transaction('r', [...tables, db.log], async () => {
    // Two questions and not `anyOf`: that one walks with a cursor, and is asked again when any story between the two changes.
    const of = async (table: (typeof tables)[number]) =>
      (await Promise.all([story, ''].map((name) => table.where('story').equals(name).toArray()))).flat()
    const stored = await Promise.all(tables.map(of))
    const records = Object.fromEntries(RECORD_KINDS.map((kind, i) => [kind, stored[i]])) as unknown as StoredRecords
    return workOf(records, await databaseShelf(db).recent(story, count))
  })
}

/** All of it, what was removed among it. */
export const recordsOf = (work: Work): readonly KindedRecord[] => [
  ...of('flag', work.flags),
  ...of('flag', work.trash),
  ...of('decision', work.decisions),
  ...of('check', work.checks),
  ...of('settings', work.settings ? [work.settings] : []),
  ...of('story', work.stories),
  ...of('article', work.articles),
  ...of('correction', work.corrections),
  ...work.removed,
]

const of = (kind: RecordKind, records: readonly AnyRecord[]): readonly KindedRecord[] =>
  records.map((record) => ({ kind, record }))
