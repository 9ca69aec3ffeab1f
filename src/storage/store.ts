import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogRow, RecordKind, RecordOf } from '../model/work.ts'
import type { Edit, Outcome } from './commands.ts'
import type { DraftShelf } from './draft-shelf.ts'
import type { Bundle, MergeResult } from './merge.ts'
import type { ReplaceResult } from './replace.ts'
import type { Everything } from './shelf.ts'
import type { StorageFault } from './storage-fault.ts'
import type { Stacks } from './undo.ts'
import type { Work } from './work-list.ts'

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
  /** Commands of one batch are undone as one: the articles of one import. null: no command of the reader's, and never undone. */
  readonly batch?: string | null
}

/** `saved`: it is on the disk; else in this tab only. */
export type Saved<T> = T & { readonly saved: boolean }

/**
 * No call rejects for a fault of the storage: the work goes on in the tab. Commands are done one after the other in the order in which
 * they were given, wherever the work lies by then.
 */
export interface WorkStore {
  readonly status: () => StorageStatus
  readonly onStatus: (listener: (status: StorageStatus) => void) => () => void
  /** Told at once and after every change, in this tab or another. Gives the way to stop. */
  readonly watch: (story: string, listener: (work: Work) => void) => () => void
  /** All there is, with the whole log. */
  readonly read: (story: string) => Promise<Work>
  readonly logOf: (record: string) => Promise<readonly LogRow[]>
  /** One command, undone as one. Resolves after the commit. Texts are written with the records that name them. */
  readonly perform: (doer: Doer, edits: readonly Edit[], texts?: readonly StoredText[]) => Promise<Saved<Outcome>>
  /** Takes back the last command on the story, or does it again; gives what it changed. */
  readonly step: (doer: Doer, which: keyof Stacks) => Promise<Saved<{ readonly records: readonly AnyRecord[] }>>
  /** What comes from a file is brought together with what is here. */
  readonly merge: (doer: Doer, bundle: Bundle) => Promise<Saved<MergeResult>>
  /** A text in the middle of being typed; null: no more. */
  readonly noteDraft: DraftShelf['note']
  /** Of every life of this browser, by the key they were noted under. */
  readonly drafts: () => Promise<ReadonlyMap<string, string>>
  /** These records and all that hangs on them go for good, and undo brings nothing back. */
  readonly purge: (doer: Doer, records: readonly KindedRecord[]) => Promise<Saved<{ readonly gone: number }>>
  /** Every record of a kind, of every story, those in the trash among them. */
  readonly all: <K extends RecordKind>(kind: K) => Promise<readonly RecordOf[K][]>
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
