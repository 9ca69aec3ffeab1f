import type { AnyRecord } from '../model/work.ts'
import { write } from './commands.ts'
import type { Bundle } from './merge.ts'
import { type Change, type Revision, revise, revised, type Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'

export interface ReplaceResult {
  readonly changed: number
  readonly removed: number
}

/**
 * The work on a story (null: on every story) becomes what the bundle says: as one command, so that one undo brings back what was
 * there.
 */
export async function replace(
  shelf: Shelf,
  bundle: Bundle,
  story: string | null,
  stamp: Stamp,
): Promise<ReplaceResult> {
  const here = await shelf.everything()
  const wanted = new Set(bundle.records.map(({ kind, record }) => `${kind} ${record.id}`))
  const revisions: Revision[] = []
  const known = new Set(here.log.map(({ id }) => id))
  await shelf.putTexts(bundle.texts)
  await shelf.log(bundle.log.filter(({ id }) => !known.has(id)).map((entry) => ({ ...entry, here: false })))
  let removed = 0
  for (const { kind, record } of here.records) {
    const meant = story === null || record.story === story
    if (!meant || wanted.has(`${kind} ${record.id}`) || record.deletedAt !== null) continue
    revisions.push(revised(kind, record, { deletedAt: stamp.at }, stamp, 'merged'))
    removed++
  }
  let changed = 0
  for (const { kind, record } of bundle.records) {
    const now = await shelf.get(kind, record.id)
    const base: AnyRecord = now ?? { ...record, deletedAt: stamp.at }
    const next = revise(kind, base, contentOf(record), stamp)
    if (!next) continue
    revisions.push({ ...next, entry: { ...next.entry, action: 'merged' } })
    changed++
  }
  await write(shelf, revisions)
  return { changed, removed }
}

function contentOf(record: AnyRecord): Change {
  const { id: _id, story: _story, createdAt: _created, updatedAt: _updated, rev: _rev, ...content } = record
  return content
}
