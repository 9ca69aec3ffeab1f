import { liveQuery } from 'dexie'
import type { FlagDatabase } from './database.ts'
import type { FlagList } from './flag-list.ts'

type Listener = (list: FlagList) => void

interface Watcher {
  readonly story: string
  readonly listener: Listener
  stop: () => void
}

interface Lists {
  readonly fromDatabase: (db: FlagDatabase, story: string) => Promise<FlagList>
  readonly fromTab: (story: string) => FlagList
}

/** Who wants to know of every change. */
export interface Watchers {
  readonly add: (story: string, listener: Listener) => () => void
  /** Told from the database from now on, also of what other tabs do; null: told from this tab when `tell` is called. */
  readonly follow: (db: FlagDatabase | null) => void
  /** Tells all from this tab's copy. */
  readonly tell: () => void
  readonly close: () => void
}

export function createWatchers(lists: Lists, onError: (db: FlagDatabase, error: unknown) => void): Watchers {
  const all = new Set<Watcher>()
  /** undefined: nothing to follow yet. */
  let source: FlagDatabase | null | undefined

  const tellOne = ({ story, listener }: Watcher) => listener(lists.fromTab(story))

  const subscribe = (watcher: Watcher) => {
    watcher.stop()
    watcher.stop = () => {}
    const db = source
    if (db) {
      const live = liveQuery(() => lists.fromDatabase(db, watcher.story))
      const { unsubscribe } = live.subscribe(watcher.listener, (error: unknown) => onError(db, error))
      watcher.stop = unsubscribe
    } else if (db === null) tellOne(watcher)
  }

  return {
    add: (story, listener) => {
      const watcher: Watcher = { story, listener, stop: () => {} }
      all.add(watcher)
      subscribe(watcher)
      return () => {
        all.delete(watcher)
        watcher.stop()
      }
    },
    follow: (db) => {
      source = db
      all.forEach(subscribe)
    },
    tell: () => all.forEach(tellOne),
    close: () => {
      for (const watcher of all) watcher.stop()
      all.clear()
    },
  }
}
