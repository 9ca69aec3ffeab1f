import type { Flag, FlagChange, FlagField, FlagHistory } from '../model/flag.ts'
import type { FlagDatabase } from './database.ts'
import { contestedFields, type Revision, reviseFlag } from './flag-changes.ts'
import { readFlag } from './flag-record.ts'

/** What became of a change. */
export type ChangeOutcome =
  | { readonly ok: true; readonly flag: Flag; readonly saved: boolean }
  /** Somebody else (another tab) changed the same fields since `rev`: nothing is written; this is what they are now. */
  | { readonly ok: false; readonly reason: 'contested'; readonly flag: Flag; readonly fields: readonly FlagField[] }
  | { readonly ok: false; readonly reason: 'gone' }

/** Resolves after the commit. */
export const addRevision = (db: FlagDatabase, { flag, entry }: Revision): Promise<void> =>
  db.transaction('rw', db.flags, db.history, async () => {
    await db.flags.put(flag)
    await db.history.put(entry)
  })

/** A change as the reader asked for it. */
export interface ChangeRequest {
  readonly id: string
  /** The flag's revision as the reader saw it; infinite: whatever it is now. */
  readonly rev: number
  readonly change: FlagChange
  readonly at: string
}

/**
 * Read, compared and written in one transaction, so that no other tab can come in between. Resolves after the commit.
 * `own`: ids of the history entries that this tab wrote; the new one is added.
 */
export const changeFlag = (
  db: FlagDatabase,
  { id, rev, change, at }: ChangeRequest,
  own: Set<string>,
): Promise<ChangeOutcome> =>
  db.transaction('rw', db.flags, db.history, async () => {
    const flag = readFlag(await db.flags.get(id))
    if (!flag) return { ok: false, reason: 'gone' } as const
    if (flag.rev > rev) {
      const others = (await readHistory(db, id)).filter((entry) => !own.has(entry.id))
      const fields = contestedFields(flag, change, others, rev)
      if (fields.length > 0) return { ok: false, reason: 'contested', flag, fields } as const
    }
    const next = reviseFlag(flag, change, at)
    if (!next) return { ok: true, flag, saved: true } as const
    await addRevision(db, next)
    own.add(next.entry.id)
    return { ok: true, flag: next.flag, saved: true } as const
  })

export const readStory = (db: FlagDatabase, story: string): Promise<unknown[]> =>
  db.flags.where('story').equals(story).toArray()

/** Every change of a flag, the first one first. */
export const readHistory = (db: FlagDatabase, flag: string): Promise<FlagHistory[]> =>
  db.history.where('[flag+rev]').between([flag, 0], [flag, Number.POSITIVE_INFINITY]).toArray()
