import type { Check } from '../model/check.ts'
import type { CorrectionRecord } from '../model/correction.ts'
import type { Decision } from '../model/decision.ts'
import type { Flag } from '../model/flag.ts'
import type { Kept } from '../model/kept.ts'
import type { ArticleRecord, StoryRecord } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { Settings } from '../model/settings.ts'
import type { AnyRecord, LogRow, RecordKind } from '../model/work.ts'
import { RECORD_KINDS, readRecord } from './record-schema.ts'

/** The reader's work on a story, the oldest first. */
export interface Work {
  readonly flags: readonly Flag[]
  readonly trash: readonly Flag[]
  readonly decisions: readonly Decision[]
  readonly checks: readonly Check[]
  readonly settings: Settings | null
  /** Of the library: those in the trash among them. */
  readonly stories: readonly StoryRecord[]
  readonly articles: readonly ArticleRecord[]
  readonly corrections: readonly CorrectionRecord[]
  /** Decisions, checks, corrections and settings that were taken back: the log names them, and redo finds them. */
  readonly removed: readonly KindedRecord[]
  /** The newest entries of the log, the newest last. */
  readonly log: readonly LogRow[]
  /** Stored records that are none: left where they are, and shown so that the reader can save them as they are. */
  readonly unreadable: readonly unknown[]
}

export type StoredRecords = Readonly<Record<RecordKind, readonly unknown[]>>

export const NO_WORK: Work = {
  flags: [],
  trash: [],
  decisions: [],
  checks: [],
  settings: null,
  stories: [],
  articles: [],
  corrections: [],
  removed: [],
  log: [],
  unreadable: [],
}

export function workOf(stored: StoredRecords, log: readonly LogRow[]): Work {
  const unreadable: unknown[] = []
  const records = Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      stored[kind]
        .flatMap((record) => {
          const read = readRecord(kind, record)
          if (!read) unreadable.push(record)
          return read ?? []
        })
        .sort(byAge),
    ]),
  ) as unknown as {
    flag: Flag[]
    decision: Decision[]
    check: Check[]
    settings: Settings[]
    story: StoryRecord[]
    article: ArticleRecord[]
    correction: CorrectionRecord[]
  }
  return {
    flags: records.flag.filter(stands),
    trash: records.flag.filter((flag) => !stands(flag)),
    decisions: records.decision.filter(stands),
    checks: records.check.filter(stands),
    settings: records.settings.find(stands) ?? null,
    stories: records.story,
    articles: records.article,
    corrections: records.correction.filter(stands),
    removed: REMOVABLE.flatMap((kind) =>
      records[kind].filter((record) => !stands(record)).map((record) => ({ kind, record })),
    ),
    log,
    unreadable,
  }
}

const REMOVABLE = ['decision', 'check', 'settings', 'correction'] as const

const stands = ({ deletedAt }: Kept) => deletedAt === null

const byAge = (a: AnyRecord, b: AnyRecord) =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1
