import { replaceEqualDeep } from '@tanstack/react-query'
import { create } from 'zustand'
import type { AnyRecord } from '../model/work.ts'
import type { Edit, Outcome } from '../storage/commands.ts'
import type { Saved, StorageStatus, WorkStore } from '../storage/store.ts'
import { NO_WORK, type Work } from '../storage/work-list.ts'
import { openWorkStore } from '../storage/work-store.ts'
import { useReader } from './reader.ts'

/** What storage tells of the reader's work on the story on the desk, as it tells it. */
interface Desk extends Work {
  /** The story that is followed; empty: none yet. */
  readonly story: string
  /** The work was read at least once. */
  readonly known: boolean
  readonly status: StorageStatus
  /** The last answer of the storage, for the reader: "Saved" is said only after the commit. */
  readonly said: string
}

export const useWork = create<Desk>(() => ({
  ...NO_WORK,
  story: '',
  known: false,
  status: { mode: 'opening', fault: null, unsaved: 0, lost: 0 },
  said: '',
}))

let opened: WorkStore | null = null

/** Opened with the first story; one for the life of the page. */
export function workStore(): WorkStore {
  opened ??= openWorkStore()
  return opened
}

/** Follows the work on a story, also as other tabs change it, once `ready`. Gives the function that stops it. */
export function followWork(story: string, ready: Promise<void>, onFirst: (work: Work) => void): () => void {
  const stopStatus = workStore().onStatus((status) => useWork.setState({ status }))
  useWork.setState({ ...NO_WORK, story, known: false, status: workStore().status() })
  let first = true
  let stopped = false
  const stopWork = workStore().watch(story, async (work) => {
    await ready
    if (stopped) return
    // Storage reads all anew: what is as it was stays the very same, so that only what changed is drawn again.
    useWork.setState((desk) => replaceEqualDeep(desk, { ...desk, ...work, known: true }))
    if (first) onFirst(work)
    first = false
  })
  return () => {
    stopped = true
    stopStatus()
    stopWork()
  }
}

const SAVED = 'Saved.'
const IN_TAB = 'Kept in this tab only.'

/** Nothing was written; the list shows what there is now. */
const REFUSED = {
  contested: 'Another tab changed this meanwhile: what it wrote is shown.',
  gone: 'This is no longer there: nothing was changed.',
} as const

const doer = (story: string) => ({ story, by: useReader.getState().name })

export const workSaid = (saved: boolean, words = '') =>
  useWork.setState({ said: [words, saved ? SAVED : IN_TAB].filter(Boolean).join(' ') })

/** One command of the reader's: done, said and undone as one. `silent`: no command, nothing is said. */
export async function done(story: string, edits: readonly Edit[], silent = false): Promise<Saved<Outcome>> {
  const outcome = await workStore().perform({ ...doer(story), ...(silent && { batch: null }) }, edits)
  if (!silent)
    if (outcome.ok && outcome.records.length > 0) workSaid(outcome.saved)
    else if (!outcome.ok) useWork.setState({ said: REFUSED[outcome.reason] })
  return outcome
}

/** Takes back the last command on the story, or does it again; gives what it changed. */
export async function stepped(story: string, which: 'undo' | 'redo'): Promise<readonly AnyRecord[]> {
  const { records, saved } = await workStore().step(doer(story), which)
  if (records.length > 0) workSaid(saved, which === 'undo' ? 'Undone.' : 'Done again.')
  return records
}

/** All there is on a story, with the whole log. */
export const readWork = (story: string): Promise<Work> => workStore().read(story)

export const storageRetried = () => void workStore().retry()
