import Dexie, { type EntityTable } from 'dexie'
import { newId } from './new-id.ts'

/** A copy of all work as it was at one time; `text` is a project file. */
export interface Snapshot {
  readonly id: string
  readonly at: string
  readonly flags: number
  readonly bytes: number
  readonly text: string
}

/** The newest so many are kept, and of each day before the last one, for so many days. */
const KEEP_NEWEST = 10
const KEEP_DAYS = 14

export interface Snapshots {
  readonly take: (text: string, flags: number, at: string) => Promise<void>
  /** Without their texts, the newest first. */
  readonly list: () => Promise<readonly Omit<Snapshot, 'text'>[]>
  readonly read: (id: string) => Promise<string | null>
  readonly close: () => void
}

class SnapshotDatabase extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'id'>

  constructor(name: string, indexedDB: IDBFactory | undefined) {
    super(name, indexedDB ? { indexedDB: indexedDB as never } : {})
    this.version(1).stores({ snapshots: 'id, at' })
  }
}

/** A database of their own: what happens to the first one does not happen to them. Calls reject where it cannot be opened. */
export function openSnapshots(options: { readonly name?: string; readonly indexedDB?: IDBFactory } = {}): Snapshots {
  const db = new SnapshotDatabase(options.name ?? 'crossread-snapshots', options.indexedDB)
  return {
    take: (text, flags, at) =>
      db.transaction('rw', db.snapshots, async () => {
        const newest = await db.snapshots.orderBy('at').last()
        if (newest && contentOf(newest.text) === contentOf(text)) return
        await db.snapshots.put({ id: newId(), at, flags, bytes: text.length, text })
        const all = await db.snapshots.orderBy('at').reverse().toArray()
        await db.snapshots.bulkDelete(outdated(all, at))
      }),
    list: async () =>
      (await db.snapshots.orderBy('at').reverse().toArray()).map(({ text: _text, ...snapshot }) => snapshot),
    read: async (id) => (await db.snapshots.get(id))?.text ?? null,
    close: () => db.close(),
  }
}

/** Two files of the same work differ in when they were saved. */
const contentOf = (text: string) => text.slice(text.indexOf('"checksum"'))

const DAY_MS = 86_400_000

/** `all`: the newest first. */
function outdated(all: readonly Snapshot[], now: string): string[] {
  const days = new Set<string>()
  return all
    .filter(({ at }, i) => {
      const day = at.slice(0, 10)
      const lastOfDay = !days.has(day)
      days.add(day)
      const recent = Date.parse(now) - Date.parse(at) <= KEEP_DAYS * DAY_MS
      return i >= KEEP_NEWEST && !(lastOfDay && recent)
    })
    .map(({ id }) => id)
}
