import type { AnyRecord, LogRow } from '../model/work.ts'
import { write } from './commands.ts'
import { type Change, type Revision, revised, type Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'

/** How far back undo looks: more commands than a reader makes in a day, or one that adds a large pile of articles. */
export const UNDO_ENTRIES = 3_000

/** Commands that can be taken back and those that can be done again, the next one last; by the id of their batch. */
export interface Stacks {
  readonly undo: readonly string[]
  readonly redo: readonly string[]
}

/** The log says it all, so that undo works after a reload and across tabs. */
export function stacksOf(rows: readonly LogRow[]): Stacks {
  const undo: string[] = []
  let redo: string[] = []
  const seen = new Set<string>()
  const purged = new Map(rows.flatMap(({ action, record }, i) => (action === 'purged' ? [[record, i] as const] : [])))
  for (const [i, { here, batch, undoes, action, record }] of rows.entries()) {
    if (!here || batch === null || seen.has(batch)) continue
    if (i < (purged.get(record) ?? -1)) continue // gone for good: there is nothing to take back
    seen.add(batch)
    if (undoes === null) {
      undo.push(batch)
      redo = []
    } else if (action === 'undone') {
      drop(undo, undoes)
      redo.push(undoes)
    } else {
      drop(redo, undoes)
      undo.push(undoes)
    }
  }
  return { undo, redo }
}

function drop(stack: string[], batch: string): void {
  const at = stack.lastIndexOf(batch)
  if (at >= 0) stack.splice(at, 1)
}

/** What the last command, or the last one taken back, did. */
export function rowsOfNext(rows: readonly LogRow[], which: keyof Stacks): readonly LogRow[] {
  const batch = stacksOf(rows)[which].at(-1)
  return batch === undefined ? [] : rows.filter((row) => row.batch === batch)
}

/** Takes the last command back, or does the last one that was taken back again; gives what it changed. */
export async function step(shelf: Shelf, which: keyof Stacks, stamp: Stamp): Promise<readonly AnyRecord[]> {
  const rows = rowsOfNext(await shelf.recent(stamp.story, UNDO_ENTRIES), which)
  const revisions: Revision[] = []
  const records = new Map<string, AnyRecord>()
  const action = which === 'undo' ? 'undone' : 'redone'
  for (const row of which === 'undo' ? rows.toReversed() : rows) {
    const now = records.get(row.record) ?? (await shelf.get(row.kind, row.record))
    if (!now) continue // gone for good; the rest of the command is still taken back
    const change = which === 'undo' ? before(row, stamp.at) : after(row)
    const next = revised(row.kind, now, change, { ...stamp, undoes: row.batch }, action)
    revisions.push(next)
    records.set(row.record, next.record)
  }
  await write(shelf, revisions)
  return [...records.values()]
}

/** A record that was raised goes into the trash; nothing is ever deleted by an undo. */
const before = (row: LogRow, at: string): Change =>
  row.action === 'raised'
    ? { deletedAt: at }
    : Object.fromEntries(row.changes.map(({ field, before }) => [field, before]))

const after = (row: LogRow): Change =>
  row.action === 'raised'
    ? { deletedAt: null }
    : Object.fromEntries(row.changes.map(({ field, after }) => [field, after]))
