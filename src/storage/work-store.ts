import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogRow } from '../model/work.ts'
import { type Edit, type Outcome, perform } from './commands.ts'
import { type ConnectOptions, connect, workIn } from './connection.ts'
import type { WorkDatabase } from './database.ts'
import { databaseShelf, inTransaction, tablesOf } from './database-shelf.ts'
import { lostFlags, noteKept } from './kept-count.ts'
import { memoryShelf } from './memory-shelf.ts'
import { type Bundle, type MergeResult, merge } from './merge.ts'
import { newId } from './new-id.ts'
import { readWork, recordsOf } from './read-work.ts'
import { type ReplaceResult, replace } from './replace.ts'
import type { Stamp } from './revise.ts'
import type { Everything, Shelf } from './shelf.ts'
import { faultOf, type StorageFault, WipedError } from './storage-fault.ts'
import { getTexts, putTexts } from './text-shelf.ts'
import { emptyTrash } from './trash.ts'
import { type Stacks, step, UNDO_ENTRIES } from './undo.ts'
import { createWatchers } from './watchers.ts'
import { type Work, workOf } from './work-list.ts'

/** `lasting`: what is acknowledged is on the disk. `tab-only`: it is in this tab alone, and `fault` says why. */
export interface StorageStatus {
  readonly mode: 'opening' | 'lasting' | 'tab-only'
  readonly fault: StorageFault | null
  /** Changes that are in this tab only. */
  readonly unsaved: number
  /** Flags that were here at the last visit and are gone: the browser made room for itself. */
  readonly lost: number
}

/** Who does it, on which story. */
export interface Doer {
  readonly story: string
  readonly by: string
  /** Commands of one batch are undone as one: the articles of one import. */
  readonly batch?: string
}

/** `saved`: it is on the disk; else in this tab only. */
export type Saved<T> = T & { readonly saved: boolean }

/** No call rejects for a fault of the storage: the work goes on in the tab. */
export interface WorkStore {
  readonly status: () => StorageStatus
  readonly onStatus: (listener: (status: StorageStatus) => void) => () => void
  /** Told at once and after every change, in this tab or another. Gives the way to stop. */
  readonly watch: (story: string, listener: (work: Work) => void) => () => void
  /** All there is, with the whole log. */
  readonly read: (story: string) => Promise<Work>
  readonly logOf: (record: string) => Promise<readonly LogRow[]>
  /** One command, undone as one. Resolves after the commit. `silent`: no command of the reader's, and never undone. */
  readonly perform: (doer: Doer, edits: readonly Edit[], silent?: boolean) => Promise<Saved<Outcome>>
  /** Takes back the last command on the story, or does it again; gives what it changed. */
  readonly step: (doer: Doer, which: keyof Stacks) => Promise<Saved<{ readonly records: readonly AnyRecord[] }>>
  /** What comes from a file is brought together with what is here. */
  readonly merge: (doer: Doer, bundle: Bundle) => Promise<Saved<MergeResult>>
  /** Texts under their own SHA-256. Resolves after the commit; `saved` is false where they are in this tab only. */
  readonly keepTexts: (texts: readonly StoredText[]) => Promise<{ readonly saved: boolean }>
  /** Those that are there, in any order. */
  readonly readTexts: (ids: readonly string[]) => Promise<readonly StoredText[]>
  /** The work on the story, or on every story, becomes what the file says. */
  readonly replace: (doer: Doer, bundle: Bundle, story: string | null) => Promise<Saved<ReplaceResult>>
  /** The work on every story. */
  readonly everything: () => Promise<Everything>
  /** Opens the database anew and saves what is in this tab only. */
  readonly retry: () => Promise<StorageStatus>
  readonly close: () => void
}

/** What a command wrote: seen by the tab after the commit. */
interface Written {
  readonly records: KindedRecord[]
  readonly log: LogRow[]
}

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
  /** Texts that are in this tab only. */
  const texts = new Map<string, StoredText>()
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

  /** From now on in this tab only. */
  const leave = (error: unknown) => {
    db?.close()
    db = null
    const fault = faultOf(error)
    if (fault.reason === 'wiped') tab.allUnsaved()
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

  /** What was done in the tab is brought into the database before anything else is read from it. */
  const adopt = async (opened: WorkDatabase) => {
    if (db || closed) return opened.close()
    try {
      await putTexts(opened, [...texts.values()])
      texts.clear()
      await inTransaction(opened, async () => {})
      // Another database than the one before: that one was lost, and what was seen of it is news to this one.
      if (known !== null && known !== opened.generation) tab.allUnsaved()
      const unsaved = tab.unsaved()
      await inTransaction(opened, async (shelf) => {
        if (unsaved.records.length > 0) await merge(shelf, unsaved, null)
        await emptyTrash(opened, now())
      })
      tab.saved(unsaved)
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

  const write = <T extends object>(work: (shelf: Shelf) => Promise<T>): Promise<Saved<T>> =>
    read<Saved<T>>(
      async (into) => {
        const written: Written = { records: [], log: [] }
        const done = await inTransaction(into, (shelf) => work(noting(shelf, written)))
        for (const { kind, record } of written.records) tab.see(kind, [record], [])
        tab.see('flag', [], written.log)
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

  /** Remembers what this tab writes: shown if the database is lost, and never contested by itself. */
  const noting = (shelf: Shelf, written: Written): Shelf => ({
    ...shelf,
    put: (kind, record) => {
      written.records.push({ kind, record })
      return shelf.put(kind, record)
    },
    log: (entries, here) => {
      written.log.push(...entries.map((entry) => ({ ...entry, here })))
      for (const { id } of entries) own.add(id)
      return shelf.log(entries, here)
    },
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
    keepTexts: (kept) =>
      read<{ readonly saved: boolean }>(
        async (into) => {
          await putTexts(into, kept)
          return { saved: true }
        },
        async () => {
          for (const text of kept) texts.set(text.id, text)
          return { saved: false }
        },
      ),
    readTexts: (ids) =>
      read(
        async (from) => [...(await getTexts(from, ids)), ...ids.flatMap((id) => texts.get(id) ?? [])],
        async () => ids.flatMap((id) => texts.get(id) ?? []),
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
