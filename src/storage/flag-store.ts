import type { Flag, FlagChange, FlagHistory, NewFlag } from '../model/flag.ts'
import { type ConnectOptions, connect, workIn } from './connection.ts'
import type { FlagDatabase } from './database.ts'
import { raiseFlag } from './flag-changes.ts'
import { type FlagList, flagList } from './flag-list.ts'
import { addRevision, type ChangeOutcome, changeFlag, readHistory, readStory } from './flag-table.ts'
import { faultOf, type StorageFault } from './storage-fault.ts'
import { createTabCopy } from './tab-copy.ts'
import { createWatchers } from './watchers.ts'

/** `lasting`: what is acknowledged is on the disk. `tab-only`: it is in this tab alone, and `fault` says why. */
export interface StorageStatus {
  readonly mode: 'opening' | 'lasting' | 'tab-only'
  readonly fault: StorageFault | null
  /** Changes that are in this tab only. */
  readonly unsaved: number
}

export interface FlagStore {
  readonly status: () => StorageStatus
  readonly onStatus: (listener: (status: StorageStatus) => void) => () => void
  readonly list: (story: string) => Promise<FlagList>
  /** Told at once and after every change, in this tab or another. Gives the way to stop. */
  readonly watch: (story: string, listener: (list: FlagList) => void) => () => void
  /** Resolves after the commit; `saved` is false where it is in this tab only. Never rejects for a fault of the storage. */
  readonly raise: (draft: NewFlag) => Promise<{ readonly flag: Flag; readonly saved: boolean }>
  /** `rev`: of the flag as the reader saw it. `deletedAt` set puts it into the trash, null takes it out again. */
  readonly change: (id: string, rev: number, change: FlagChange) => Promise<ChangeOutcome>
  readonly history: (flag: string) => Promise<readonly FlagHistory[]>
  /** Opens the database anew and saves what is in this tab only. */
  readonly retry: () => Promise<StorageStatus>
  readonly close: () => void
}

export interface FlagStoreOptions extends ConnectOptions {
  readonly now?: () => string
}

/** The one place where the reader's work lasts. Without a database it goes on in the tab, and says so. */
export function openFlagStore(options: FlagStoreOptions = {}): FlagStore {
  const { now = () => new Date().toISOString() } = options
  const tab = createTabCopy()
  /** Ids of the history entries written here. */
  const own = new Set<string>()
  const listeners = new Set<(status: StorageStatus) => void>()
  let db: FlagDatabase | null = null
  let status: StorageStatus = { mode: 'opening', fault: null, unsaved: 0 }
  let closed = false

  const listHere = (story: string) => flagList(tab.story(story))
  const listFrom = async (from: FlagDatabase, story: string) => {
    const list = flagList(await readStory(from, story))
    tab.see([...list.flags, ...list.trash])
    return list
  }
  const watchers = createWatchers({ fromDatabase: listFrom, fromTab: listHere }, (from, error) => {
    if (from === db) leave(error)
  })

  const setStatus = (mode: StorageStatus['mode'], fault: StorageFault | null) => {
    status = { mode, fault, unsaved: tab.unsaved() }
    for (const listener of listeners) listener(status)
  }

  /** From now on in this tab only. */
  const leave = (error: unknown) => {
    db?.close()
    db = null
    setStatus('tab-only', faultOf(error))
    watchers.follow(null)
  }

  const adopt = async (opened: FlagDatabase) => {
    if (db || closed) return opened.close()
    try {
      await tab.flush(opened, own)
    } catch (error) {
      opened.close()
      return leave(error)
    }
    db = opened
    setStatus('lasting', null)
    watchers.follow(db)
  }

  const open = () => connect(options, adopt).then(adopt, leave)
  let ready = open()

  /** From the database, or from the tab where that fails. */
  const read = async <T>(lasting: (db: FlagDatabase) => Promise<T>, tabOnly: () => T): Promise<T> => {
    await ready
    if (db && !closed)
      try {
        return await workIn(db, lasting)
      } catch (error) {
        leave(error)
      }
    return tabOnly()
  }

  const write = <T>(lasting: (db: FlagDatabase) => Promise<T>, tabOnly: () => T): Promise<T> =>
    read(lasting, () => {
      const done = tabOnly()
      setStatus('tab-only', status.fault)
      watchers.tell()
      return done
    })

  return {
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    list: (story) =>
      read(
        (from) => listFrom(from, story),
        () => listHere(story),
      ),
    watch: watchers.add,
    raise: (draft) => {
      const revision = raiseFlag(draft, now())
      const { flag } = revision
      return write<{ flag: Flag; saved: boolean }>(
        async (into) => {
          await addRevision(into, revision)
          tab.see([flag])
          return { flag, saved: true }
        },
        () => ({ flag: tab.raise(revision), saved: false }),
      )
    },
    change: (id, rev, change) => {
      const request = { id, rev, change, at: now() }
      return write<ChangeOutcome>(
        async (into) => {
          const outcome = await changeFlag(into, request, own)
          if (outcome.ok) tab.see([outcome.flag])
          return outcome
        },
        () => tab.change(request),
      )
    },
    history: (flag) =>
      read<readonly FlagHistory[]>(
        (from) => readHistory(from, flag),
        () => tab.history(flag),
      ),
    retry: async () => {
      await ready
      if (!db) ready = open()
      await ready
      return status
    },
    close: () => {
      closed = true
      watchers.close()
      db?.close()
    },
  }
}
