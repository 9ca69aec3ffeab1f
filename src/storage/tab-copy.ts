import type { Flag, FlagHistory } from '../model/flag.ts'
import type { FlagDatabase } from './database.ts'
import { type Revision, reviseFlag } from './flag-changes.ts'
import { addRevision, type ChangeOutcome, type ChangeRequest, changeFlag } from './flag-table.ts'

/** Something the reader did that did not last. */
type Pending =
  | { readonly type: 'raise'; readonly revision: Revision }
  | { readonly type: 'change'; readonly request: ChangeRequest }

/** The flags while nothing can be saved: those last seen, and what was done since, ready to be done again in the database. */
export interface TabCopy {
  readonly unsaved: () => number
  readonly story: (story: string) => readonly Flag[]
  readonly history: (flag: string) => readonly FlagHistory[]
  /** A flag that was seen or saved: shown if the database is lost. */
  readonly see: (flags: readonly Flag[]) => void
  readonly raise: (revision: Revision) => Flag
  /** Nobody else can change what is in this tab, so that nothing is contested here. */
  readonly change: (request: ChangeRequest) => ChangeOutcome
  /** Does in the database what was done here, in one transaction, and forgets it after the commit. */
  readonly flush: (db: FlagDatabase, own: Set<string>) => Promise<void>
}

export function createTabCopy(): TabCopy {
  const flags = new Map<string, Flag>()
  const history = new Map<string, FlagHistory[]>()
  let pending: readonly Pending[] = []

  const keep = ({ flag, entry }: Revision) => {
    flags.set(flag.id, flag)
    history.set(flag.id, [...(history.get(flag.id) ?? []), entry])
    return flag
  }

  /** What was changed elsewhere meanwhile stays in the history; the reader's own comes last. A database that lost the flag gets it back. */
  const again = async (db: FlagDatabase, request: ChangeRequest, own: Set<string>) => {
    const outcome = await changeFlag(db, { ...request, rev: Number.POSITIVE_INFINITY }, own)
    const flag = flags.get(request.id)
    if (outcome.ok || !flag) return
    await db.flags.put(flag)
    await db.history.bulkPut(history.get(flag.id) ?? [])
  }

  return {
    unsaved: () => pending.length,
    story: (story) => [...flags.values()].filter((flag) => flag.story === story),
    history: (flag) => history.get(flag) ?? [],
    see: (seen) => {
      for (const flag of seen) flags.set(flag.id, flag)
    },
    raise: (revision) => {
      pending = [...pending, { type: 'raise', revision }]
      return keep(revision)
    },
    change: (request) => {
      const flag = flags.get(request.id)
      if (!flag) return { ok: false, reason: 'gone' }
      const next = reviseFlag(flag, request.change, request.at)
      if (!next) return { ok: true, flag, saved: false }
      pending = [...pending, { type: 'change', request }]
      return { ok: true, flag: keep(next), saved: false }
    },
    flush: async (db, own) => {
      const doing = pending
      await db.transaction('rw', db.flags, db.history, async () => {
        for (const item of doing)
          if (item.type === 'raise') await addRevision(db, item.revision)
          else await again(db, item.request, own)
      })
      pending = pending.filter((item) => !doing.includes(item))
      history.clear()
    },
  }
}
