import type { AnyRecord, RecordKind } from '../model/work.ts'
import { type Change, contestedFields, type Revision, raise, revise, type Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'

/** One record made or changed. */
export type Edit = Make | Amend

interface Make {
  readonly type: 'make'
  readonly kind: RecordKind
  readonly record: AnyRecord
  /**
   * What it takes on where it is there already, made in another tab or before this one had read it; without, all that the record says.
   * From the trash it comes back as the record.
   */
  readonly change?: Change | ((record: AnyRecord) => Change)
  /** Not made beside one of its kind that is like that; one in the trash does not count. */
  readonly unless?: (record: AnyRecord) => boolean
}

interface Amend {
  readonly type: 'change'
  readonly kind: RecordKind
  readonly id: string
  /** Of the record as the reader saw it; infinite: whatever it is now. */
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
      if (edit.unless && (await shelf.all(edit.kind)).some((one) => one.deletedAt === null && edit.unless!(one)))
        continue
      revisions.push(raise(edit.kind, edit.record, stamp))
      records.set(id, edit.record)
      continue
    }
    if (!now) return { ok: false, reason: 'gone' }
    records.set(id, now)
    const change = edit.type === 'make' ? remade(edit, now) : changeOf(edit.change, now)
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

function remade({ record, change }: Make, now: AnyRecord): Change {
  const said = change && now.deletedAt === null ? changeOf(change, now) : contentOf(record)
  return { ...said, deletedAt: null }
}

const changeOf = (change: Change | ((record: AnyRecord) => Change), record: AnyRecord) =>
  typeof change === 'function' ? change(record) : change

export async function write(shelf: Shelf, revisions: readonly Revision[]): Promise<void> {
  for (const { kind, record } of revisions) await shelf.put(kind, record)
  await shelf.log(revisions.map(({ entry }) => ({ ...entry, here: true })))
}

/** The fields that are not the keeping's own. */
function contentOf(record: AnyRecord): Change {
  const { id: _id, story: _story, createdAt: _created, updatedAt: _updated, rev: _rev, ...content } = record
  return content
}
