import { liveQuery } from 'dexie'
import type { WorkDatabase } from './database.ts'
import type { Work } from './work-list.ts'

type Listener = (work: Work) => void

interface Watcher {
  readonly story: string
  readonly listener: Listener
  stop: () => void
}

interface Sources {
  readonly fromDatabase: (db: WorkDatabase, story: string) => Promise<Work>
  readonly fromTab: (story: string) => Promise<Work>
}

/** Who wants to know of every change. */
export interface Watchers {
  readonly add: (story: string, listener: Listener) => () => void
  /** Told from the database from now on, also of what other tabs do; null: told from this tab when `tell` is called. */
  readonly follow: (db: WorkDatabase | null) => void
  /** Tells all from this tab's copy. */
  readonly tell: () => void
  readonly close: () => void
}

export function createWatchers(sources: Sources, onError: (db: WorkDatabase, error: unknown) => void): Watchers {
  const all = new Set<Watcher>()
  /** undefined: nothing to follow yet. */
  let source: WorkDatabase | null | undefined

  const tellOne = async (watcher: Watcher) => {
    const work = await sources.fromTab(watcher.story)
    if (all.has(watcher) && source === null) watcher.listener(work)
  }

  const subscribe = (watcher: Watcher) => {
    watcher.stop()
    watcher.stop = () => {}
    const db = source
    if (db) {
      const live = liveQuery(() => sources.fromDatabase(db, watcher.story))
      const { unsubscribe } = live.subscribe(watcher.listener, (error: unknown) => onError(db, error))
      watcher.stop = unsubscribe
    } else if (db === null) void tellOne(watcher)
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
    tell: () => {
      for (const watcher of all) void tellOne(watcher)
    },
    close: () => {
      for (const watcher of all) watcher.stop()
      all.clear()
    },
  }
}
