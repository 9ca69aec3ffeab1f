import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { LogRow, RecordKind } from '../model/work.ts'
import type { MemoryShelf } from './memory-shelf.ts'
import type { Shelf } from './shelf.ts'

/** What a command wrote. */
interface Written {
  readonly records: KindedRecord[]
  readonly log: LogRow[]
  readonly texts: StoredText[]
  readonly gone: (readonly [RecordKind, string])[]
  readonly forgotten: string[]
  readonly dropped: string[]
}

export interface Noted<T> {
  readonly done: T
  /** After the commit: the tab's copy becomes what the database is. */
  readonly noted: (tab: MemoryShelf) => Promise<void>
}

/**
 * Does the work and remembers what it wrote: shown if the database is lost, and never contested by this tab itself. `own` takes the
 * ids of the entries.
 */
export async function notedBy<T>(
  shelf: Shelf,
  own: Set<string>,
  work: (shelf: Shelf) => Promise<T>,
): Promise<Noted<T>> {
  const written: Written = { records: [], log: [], texts: [], gone: [], forgotten: [], dropped: [] }
  const done = await work({
    ...shelf,
    put: (kind, record) => {
      written.records.push({ kind, record })
      return shelf.put(kind, record)
    },
    putTexts: (texts) => {
      written.texts.push(...texts)
      return shelf.putTexts(texts)
    },
    remove: (kind, id) => {
      written.gone.push([kind, id])
      return shelf.remove(kind, id)
    },
    forget: (record) => {
      written.forgotten.push(record)
      return shelf.forget(record)
    },
    dropTexts: (ids) => {
      written.dropped.push(...ids)
      return shelf.dropTexts(ids)
    },
    log: (rows) => {
      written.log.push(...rows)
      for (const { id } of rows) own.add(id)
      return shelf.log(rows)
    },
  })
  const noted = async (tab: MemoryShelf) => {
    tab.see(written.records, written.log)
    tab.seeTexts(written.texts)
    for (const [kind, id] of written.gone) await tab.remove(kind, id)
    for (const record of written.forgotten) await tab.forget(record)
    await tab.dropTexts(written.dropped)
  }
  return { done, noted }
}
