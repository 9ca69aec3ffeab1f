import type { LogRow } from '../model/work.ts'
import { perform } from './commands.ts'
import { type ConnectOptions, connect, workIn } from './connection.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf, inTransaction, type Touched, tablesOf } from './database-shelf.ts'
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
import { faultOf, type StorageFault } from './storage-fault.ts'
import type { Doer, Saved, StorageStatus, WorkStore } from './store.ts'
import { getTexts } from './text-shelf.ts'
import { emptyTrash } from './trash.ts'
import { createTurns } from './turns.ts'
import { step, UNDO_ENTRIES } from './undo.ts'
import { createWatchers } from './watchers.ts'
import { workOf } from './work-list.ts'

export interface WorkStoreOptions extends ConnectOptions {
  readonly now?: () => string
}

/** Another tab that deletes the database asks first; by then it has. */
const SETTLE_MS = 300

/**
 * The one place where the reader's work lasts. Without a database it goes on in the tab, and says so. Commands and the exchange of the
 * database for the tab, or back, take turns: a command finds one shelf and is done on it, or on the tab's where that fails.
 */
export function openWorkStore(options: WorkStoreOptions = {}): WorkStore {
  const { now = () => new Date().toISOString() } = options
  const tab = memoryShelf()
  const inTurn = createTurns()
  /** Ids of the entries written by this tab. */
  const own = new Set<string>()
  const listeners = new Set<(status: StorageStatus) => void>()
  /** What went for good in this tab only, to be done in the database too. */
  const purges: ((shelf: Shelf) => Promise<unknown>)[] = []
  let db: WorkDatabase | null = null
  /** Generation of the database that was worked in last. */
  let known: string | null = null
  let lost = 0
  let status: StorageStatus = { mode: 'opening', fault: null, unsaved: 0, lost }
  let closed = false

  const workOfTab = async (story: string, count = UNDO_ENTRIES) =>
    workOf(tab.story(story), await tab.recent(story, count))
  const fromDatabase = async (from: WorkDatabase, story: string, count = UNDO_ENTRIES) => {
    const work = await readWork(from, story, count)
    tab.see(recordsOf(work), work.log)
    return work
  }
  const watchers = createWatchers({ fromDatabase, fromTab: (story) => inTurn(() => workOfTab(story)) }, (from, error) =>
    leave(from, error),
  )

  const setStatus = (mode: StorageStatus['mode'], fault: StorageFault | null) => {
    status = { mode, fault, unsaved: tab.unsaved().log.length, lost }
    for (const listener of listeners) listener(status)
  }

  /** From now on in this tab only; null: there was no database. Another one that is worked in meanwhile is left alone. */
  const leave = (from: WorkDatabase | null, error: unknown) => {
    if (from !== db) return
    db = null
    from?.end()
    const fault = faultOf(error)
    if (fault.reason === 'wiped') tab.allUnsaved() // what the tab has seen is all there is
    setStatus('tab-only', fault)
    watchers.follow(null)
  }

  /** The connection ended: it died, another tab made the database newer, or something emptied it. */
  const onEnd = async (ended: WorkDatabase) => {
    if (ended !== db || closed) return
    try {
      await workIn(ended, (again) => inTransaction(again, async () => {}), options)
      watchers.follow(db)
    } catch (error) {
      leave(ended, error)
    }
  }

  /** Brings what is in this tab only into the database, all or nothing. */
  const bringIn = async (into: WorkDatabase) => {
    const unsaved = tab.unsaved()
    const gone = [...purges]
    if (unsaved.records.length + unsaved.log.length + unsaved.texts.length + gone.length === 0) return
    await inTransaction(
      into,
      async (shelf) => {
        await merge(shelf, unsaved, null)
        for (const again of gone) await again(shelf)
      },
      'texts too',
    )
    tab.saved(unsaved)
    purges.length = 0
  }

  /** What was done in the tab is brought into the database before anything else is read from it. */
  const adopt = async (opened: WorkDatabase) => {
    try {
      await inTransaction(opened, () => emptyTrash(opened, now()), 'texts too')
      await inTurn(async () => {
        if (db || closed) return opened.end()
        // Another database than the one before: that one was lost, and what was seen of it is news to this one.
        if (known !== null && known !== opened.generation) tab.allUnsaved()
        await bringIn(opened)
        db = opened
      })
    } catch (error) {
      opened.end()
      leave(null, error)
    }
    if (db === opened) begin(opened)
  }

  const begin = (opened: WorkDatabase) => {
    opened.on('close', () => void onEnd(opened))
    opened.on('versionchange', () => void setTimeout(() => void onEnd(opened), SETTLE_MS))
    lost = known === null ? lostFlags(opened.generation) : 0
    known = opened.generation
    if (lost === 0) void noteKept(opened)
    setStatus('lasting', null)
    watchers.follow(opened)
    drafts.writeWaiting()
  }

  const open = () => connect(options, adopt).then(adopt, (error: unknown) => leave(null, error))
  let ready = open()

  /** From the database, or from the tab where that fails. */
  const read = async <T>(lasting: (db: WorkDatabase) => Promise<T>, tabOnly: () => Promise<T>): Promise<T> => {
    await ready
    const from = db
    if (!from || closed) return inTurn(tabOnly)
    try {
      return await workIn(from, lasting, options)
    } catch (error) {
      leave(from, error)
      return read(lasting, tabOnly)
    }
  }

  /** On the database, or in the tab where that fails: told to all who watch, also where the database was left meanwhile. */
  const write = async <T extends object>(
    work: (shelf: Shelf) => Promise<T>,
    touched: Touched = 'records',
    onTab: () => unknown = () => {},
  ): Promise<Saved<T>> => {
    await ready
    return inTurn(async () => {
      const into = db
      if (into && !closed)
        try {
          const noting = (to: WorkDatabase) => inTransaction(to, (shelf) => notedBy(shelf, own, work), touched)
          const { noted, done } = await workIn(into, noting, options)
          await noted(tab)
          if (db === into) void noteKept(into)
          else watchers.tell()
          return { ...done, saved: true }
        } catch (error) {
          leave(into, error)
        }
      onTab()
      const { done } = await notedBy(tab, own, work)
      setStatus('tab-only', status.fault)
      watchers.tell()
      return { ...done, saved: false }
    })
  }

  const drafts = draftShelf(async () => {
    await ready
    return db
  })

  const stampOf = ({ story, by, batch = newId() }: Doer): Stamp => ({ story, by, at: now(), batch })

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
        () => workOfTab(story, Number.POSITIVE_INFINITY),
      ),
    logOf: (record) =>
      read<readonly LogRow[]>(
        (from) => inTransaction(from, (shelf) => shelf.logOf(record)),
        () => tab.logOf(record),
      ),
    perform: (doer, edits, texts = []) => {
      const stamp = stampOf(doer)
      return write(
        async (shelf) => {
          await shelf.putTexts(texts)
          return perform(shelf, edits, stamp, own)
        },
        texts.length > 0 ? 'texts too' : 'records',
      )
    },
    step: (doer, which) => {
      const stamp = stampOf(doer)
      return write(async (shelf) => ({ records: await step(shelf, which, stamp) }))
    },
    merge: (doer, bundle) => {
      const stamp = stampOf(doer)
      return write((shelf) => merge(shelf, bundle, stamp), 'texts too')
    },
    noteDraft: drafts.note,
    drafts: () => read<ReadonlyMap<string, string>>(draftsIn, async () => new Map()),
    readTexts: (ids) =>
      read(
        async (from) => {
          tab.seeTexts(await getTexts(from, ids))
          return tab.texts(ids)
        },
        async () => tab.texts(ids),
      ),
    purge: (doer, records) => {
      const stamp = stampOf(doer)
      const work = async (shelf: Shelf) => ({ gone: (await purge(shelf, records, stamp)).length })
      return write(work, 'texts too', () => purges.push(work))
    },
    all: (kind) =>
      read(
        (from) => databaseShelf(from).all(kind),
        () => tab.all(kind),
      ),
    replace: (doer, bundle, story) => {
      const stamp = stampOf(doer)
      return write((shelf) => replace(shelf, bundle, story, stamp), 'texts too')
    },
    everything: () =>
      read(
        (from) => from.transaction('r', tablesOf(from), () => databaseShelf(from).everything()),
        () => tab.everything(),
      ),
    retry: async () => {
      const before = ready
      await before
      if (!db && ready === before) ready = open() // asked twice, it is opened once
      await ready
      return status
    },
    close: () => {
      closed = true
      watchers.close()
      db?.end()
    },
  }
}
