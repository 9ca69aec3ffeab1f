import type { AnyRecord, RecordKind } from '../model/work.ts'
import { type Change, contestedFields, type Revision, raise, revise, type Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'

/** One record made or changed. */
export type Edit =
  | { readonly type: 'make'; readonly kind: RecordKind; readonly record: AnyRecord }
  /** `rev`: of the record as the reader saw it; infinite: whatever it is now. */
  | {
      readonly type: 'change'
      readonly kind: RecordKind
      readonly id: string
      readonly rev: number
      /** A function sees the record as it is when it is written: two such changes at once are both kept. */
      readonly change: Change | ((record: AnyRecord) => Change)
    }

/** What became of a command: all of it was done, or nothing. */
export type Outcome =
  | { readonly ok: true; readonly records: readonly AnyRecord[] }
  /** Somebody else (another tab) changed the same fields since `rev`; this is what they are now. */
  | {
      readonly ok: false
      readonly reason: 'contested'
      readonly record: AnyRecord
      readonly fields: readonly string[]
    }
  | { readonly ok: false; readonly reason: 'gone' }

/** Reads, compares and writes: to be called inside one transaction, so that no other tab comes in between. */
export async function perform(
  shelf: Shelf,
  edits: readonly Edit[],
  stamp: Stamp,
  own: ReadonlySet<string>,
): Promise<Outcome> {
  const revisions: Revision[] = []
  const records = new Map<string, AnyRecord>()
  for (const edit of edits) {
    const id = edit.type === 'make' ? edit.record.id : edit.id
    const now = records.get(id) ?? (await shelf.get(edit.kind, id))
    if (edit.type === 'make' && !now) {
      revisions.push(raise(edit.kind, edit.record, stamp))
      records.set(id, edit.record)
      continue
    }
    if (!now) return { ok: false, reason: 'gone' }
    records.set(id, now)
    // Made already, in another tab or an earlier life: it takes on what this one says.
    const change = edit.type === 'make' ? { ...contentOf(edit.record), deletedAt: null } : changeOf(edit.change, now)
    if (edit.type === 'change' && now.rev > edit.rev) {
      const others = (await shelf.logOf(id)).filter((entry) => !own.has(entry.id))
      const fields = contestedFields(now, change, others, edit.rev)
      if (fields.length > 0) return { ok: false, reason: 'contested', record: now, fields }
    }
    const next = revise(edit.kind, now, change, stamp)
    if (!next) continue
    revisions.push(next)
    records.set(id, next.record)
  }
  await write(shelf, revisions)
  return { ok: true, records: [...records.values()] }
}

const changeOf = (change: Change | ((record: AnyRecord) => Change), record: AnyRecord) =>
  typeof change === 'function' ? change(record) : change

export async function write(shelf: Shelf, revisions: readonly Revision[]): Promise<void> {
  for (const { kind, record } of revisions) await shelf.put(kind, record)
  await shelf.log(
    revisions.map(({ entry }) => entry),
    true,
  )
}

/** The fields that are not the keeping's own. */
function contentOf(record: AnyRecord): Change {
  const { id: _id, story: _story, createdAt: _created, updatedAt: _updated, rev: _rev, ...content } = record
  return content
}
