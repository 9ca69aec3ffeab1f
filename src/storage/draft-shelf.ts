import type { WorkDatabase } from './database.ts'

const PREFIX = 'draft '

/** Texts in the middle of being typed, by key: they outlive the browser's end too, which its small store does not. */
export interface DraftShelf {
  /** null: it is no draft any more. Nothing fails: what is typed is written as work soon after. */
  readonly note: (key: string, text: string | null) => void
  /** There is a database again: what could not be noted is, so that no draft that was settled meanwhile comes back. */
  readonly writeWaiting: () => void
}

/** Each key stroke asks; of those that come while one write is under way the last is written. */
export function draftShelf(database: () => Promise<WorkDatabase | null>): DraftShelf {
  const waiting = new Map<string, string | null>()
  let busy = false

  const write = async () => {
    busy = true
    for (let db = await database(); db && waiting.size > 0; db = await database()) {
      const texts = [...waiting]
      if (!(await isWritten(db, texts))) break
      for (const [key, text] of texts) if (waiting.get(key) === text) waiting.delete(key)
    }
    busy = false
  }
  const writeWaiting = () => {
    if (!busy && waiting.size > 0) void write()
  }
  return {
    note: (key, text) => {
      waiting.set(key, text)
      writeWaiting()
    },
    writeWaiting,
  }
}

const isWritten = (db: WorkDatabase, texts: readonly (readonly [string, string | null])[]): Promise<boolean> =>
  db
    .transaction('rw', db.meta, async () => {
      for (const [key, value] of texts)
        if (value === null) await db.meta.delete(PREFIX + key)
        else await db.meta.put({ key: PREFIX + key, value })
      return true
    })
    .catch(() => false)

export const draftsIn = async (db: WorkDatabase): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await db.meta.where('key').startsWith(PREFIX).toArray()).map(({ key, value }) => [
      key.slice(PREFIX.length),
      value,
    ]),
  )
