import type { LogRow } from '../model/work.ts'
import { perform } from './commands.ts'
import { type ConnectOptions, connect, workIn } from './connection.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf, inTransaction, tablesOf } from './database-shelf.ts'
import { draftShelf, draftsIn } from './draft-shelf.ts'
import { lostFlags, noteKept } from './kept-count.ts'
import { memoryShelf } from './memory-shelf.ts'
import { merge } from './merge.ts'
import { newId } from './new-id.ts'
import { notedBy } from './noting-shelf.ts'
import { purge } from './purge.ts'
import { readWork, recordsOf } from './read-work.ts'
import { replace } from './replace.ts'
import type { Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'
import { faultOf, type StorageFault, WipedError } from './storage-fault.ts'
import type { Doer, Saved, StorageStatus, WorkStore } from './store.ts'
import { tabTexts } from './tab-texts.ts'
import { getTexts, putTexts } from './text-shelf.ts'
import { emptyTrash } from './trash.ts'
import { step, UNDO_ENTRIES } from './undo.ts'
import { createWatchers } from './watchers.ts'
import { workOf } from './work-list.ts'

export interface WorkStoreOptions extends ConnectOptions {
  readonly now?: () => string
}

/** Another tab that deletes the database asks first; by then it has. */
const SETTLE_MS = 300

/** The one place where the reader's work lasts. Without a database it goes on in the tab, and says so. */
export function openWorkStore(options: WorkStoreOptions = {}): WorkStore {
  const { now = () => new Date().toISOString() } = options
  const tab = memoryShelf()
  /** Ids of the entries written by this tab. */
  const own = new Set<string>()
  const listeners = new Set<(status: StorageStatus) => void>()
  const texts = tabTexts()
  let db: WorkDatabase | null = null
  /** Generation of the database that was worked in last. */
  let known: string | null = null
  let lost = 0
  let status: StorageStatus = { mode: 'opening', fault: null, unsaved: 0, lost }
  let closed = false
  /** In the tab one command is done after the other, as transactions are. */
  let turn: Promise<unknown> = Promise.resolve()

  const inTab = <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    const done = turn.then(() => work(tab))
    turn = done.catch(() => {})
    return done
  }
  const fromTab = (story: string, count = UNDO_ENTRIES) =>
    inTab(async () => workOf(tab.story(story), await tab.recent(story, count)))
  const fromDatabase = async (from: WorkDatabase, story: string, count = UNDO_ENTRIES) => {
    const work = await readWork(from, story, count)
    for (const [kind, records] of recordsOf(work)) tab.see(kind, records, work.log)
    return work
  }
  const watchers = createWatchers({ fromDatabase, fromTab }, (from, error) => {
    if (from === db) leave(error)
  })

  const setStatus = (mode: StorageStatus['mode'], fault: StorageFault | null) => {
    status = { mode, fault, unsaved: tab.unsaved().log.length, lost }
    for (const listener of listeners) listener(status)
  }

  /** What the tab has seen is all there is. */
  const lostAll = () => {
    tab.allUnsaved()
    texts.allUnsaved()
  }

  /** From now on in this tab only. */
  const leave = (error: unknown) => {
    db?.close()
    db = null
    const fault = faultOf(error)
    if (fault.reason === 'wiped') lostAll()
    setStatus('tab-only', fault)
    watchers.follow(null)
  }

  /** The connection ended by itself: another tab made the database newer, or something emptied it. */
  const onEnd = (ended: WorkDatabase) => {
    if (ended !== db || closed) return
    connect(options, (late) => late.close())
      .then(async (again) => {
        await inTransaction(again, async () => {})
        const same = again.generation === ended.generation
        again.close()
        if (ended !== db) return
        if (same) watchers.follow(ended)
        else leave(new WipedError())
      })
      .catch((error: unknown) => {
        if (ended === db) leave(error)
      })
  }

  /** Brings what is in this tab only into the database; false: there was nothing, also nothing that was done meanwhile. */
  const broughtIn = async (into: WorkDatabase): Promise<boolean> => {
    const [unsaved, kept] = [tab.unsaved(), texts.unsaved()]
    if (unsaved.records.length + unsaved.log.length + kept.length === 0) return false
    await putTexts(into, kept)
    texts.saved(kept)
    await inTransaction(into, (shelf) => merge(shelf, unsaved, null))
    tab.saved(unsaved)
    return true
  }

  /** What was done in the tab is brought into the database before anything else is read from it. */
  const adopt = async (opened: WorkDatabase) => {
    if (db || closed) return opened.close()
    try {
      await inTransaction(opened, async () => {})
      // Another database than the one before: that one was lost, and what was seen of it is news to this one.
      if (known !== null && known !== opened.generation) lostAll()
      await inTransaction(opened, () => emptyTrash(opened, now()), 'with texts')
      while (await broughtIn(opened)) {}
    } catch (error) {
      opened.close()
      return leave(error)
    }
    db = opened
    opened.on('close', () => onEnd(opened))
    opened.on('versionchange', () => void setTimeout(() => onEnd(opened), SETTLE_MS))
    lost = known === null ? lostFlags(opened.generation) : 0
    known = opened.generation
    if (lost === 0) void noteKept(opened)
    setStatus('lasting', null)
    watchers.follow(db)
  }

  const open = () => connect(options, adopt).then(adopt, leave)
  let ready = open()

  /** From the database, or from the tab where that fails. */
  const read = async <T>(lasting: (db: WorkDatabase) => Promise<T>, tabOnly: () => Promise<T>): Promise<T> => {
    await ready
    if (db && !closed)
      try {
        return await workIn(db, lasting)
      } catch (error) {
        leave(error)
      }
    return tabOnly()
  }

  const write = <T extends object>(
    work: (shelf: Shelf) => Promise<T>,
    withTexts: 'with texts' | null = null,
  ): Promise<Saved<T>> =>
    read<Saved<T>>(
      async (into) => {
        const { noted, done } = await inTransaction(into, (shelf) => notedBy(shelf, own, work), withTexts)
        await noted(tab)
        void noteKept(into)
        return { ...done, saved: true }
      },
      async () => {
        const done = await inTab(work)
        setStatus('tab-only', status.fault)
        watchers.tell()
        return { ...done, saved: false }
      },
    )

  const drafts = draftShelf(async () => {
    await ready
    return db
  })

  const stampOf = ({ story, by, batch }: Doer, silent = false): Stamp => ({
    story,
    by,
    at: now(),
    batch: silent ? null : (batch ?? newId()),
  })

  return {
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watch: watchers.add,
    read: (story) =>
      read(
        (from) => fromDatabase(from, story, Number.POSITIVE_INFINITY),
        () => fromTab(story, Number.POSITIVE_INFINITY),
      ),
    logOf: (record) =>
      read<readonly LogRow[]>(
        (from) => inTransaction(from, (shelf) => shelf.logOf(record)),
        () => tab.logOf(record),
      ),
    perform: (doer, edits, silent) => {
      const stamp = stampOf(doer, silent)
      return write((shelf) => perform(shelf, edits, stamp, own))
    },
    step: (doer, which) => {
      const stamp = stampOf(doer)
      return write(async (shelf) => ({ records: await step(shelf, which, stamp) }))
    },
    merge: (doer, bundle) => {
      const stamp = stampOf(doer)
      return write((shelf) => merge(shelf, bundle, stamp))
    },
    noteDraft: drafts.note,
    drafts: () => read<ReadonlyMap<string, string>>(draftsIn, async () => new Map()),
    keepTexts: (kept) =>
      read<{ readonly saved: boolean }>(
        async (into) => {
          await putTexts(into, kept)
          texts.see(kept)
          return { saved: true }
        },
        async () => {
          texts.keep(kept)
          return { saved: false }
        },
      ),
    readTexts: (ids) =>
      read(
        async (from) => {
          texts.see(await getTexts(from, ids))
          return texts.of(ids)
        },
        async () => texts.of(ids),
      ),
    purge: (doer, records) => {
      const stamp = stampOf(doer, true)
      const dropping = (shelf: Shelf): Shelf => ({
        ...shelf,
        dropTexts: async (ids) => {
          await shelf.dropTexts(ids)
          texts.forget(ids)
        },
      })
      return write(async (shelf) => ({ gone: (await purge(dropping(shelf), records, stamp)).length }), 'with texts')
    },
    all: (kind) =>
      read(
        (from) => databaseShelf(from).all(kind),
        () => tab.all(kind),
      ),
    replace: (doer, bundle, story) => {
      const stamp = stampOf(doer)
      return write((shelf) => replace(shelf, bundle, story, stamp))
    },
    everything: () =>
      read(
        (from) => from.transaction('r', tablesOf(from), () => databaseShelf(from).everything()),
        () => tab.everything(),
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
