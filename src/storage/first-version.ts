import type { Transaction } from 'dexie'
import type { FieldChange, LogAction } from '../model/work.ts'
import type { StoredEntry } from './stored-entry.ts'

/** An entry of the first version's history: it knew flags alone, and nobody's name. */
interface FirstEntry {
  readonly id: string
  readonly flag: string
  readonly rev: number
  readonly at: string
  readonly action: LogAction
  readonly changes: readonly FieldChange[]
}

/** The history of the first version as the log of the second; the old table stays as it was. */
export async function logOfFirstVersion(transaction: Transaction): Promise<void> {
  const stories = new Map<string, string>()
  for (const { id, story } of await transaction.table('flags').toArray())
    stories.set(String(id), typeof story === 'string' ? story : '')
  const history = (await transaction.table('history').orderBy('at').toArray()) as FirstEntry[]
  await transaction.table('log').bulkAdd(
    history.map(
      ({ id, flag, rev, at, action, changes }): StoredEntry => ({
        id,
        story: stories.get(flag) ?? '',
        kind: 'flag',
        record: flag,
        rev,
        at,
        by: '',
        action,
        changes,
        batch: id,
        undoes: null,
        here: 1,
      }),
    ),
  )
}
