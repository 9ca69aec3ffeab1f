import type { LogRow, RecordKind } from '../model/work.ts'
import { readWork } from './work.ts'

/** The whole log of a story, the newest first. */
export const readLog = async (story: string): Promise<readonly LogRow[]> => (await readWork(story)).log.toReversed()

/** What of the log is shown; an empty string means all. */
export interface LogFilters {
  readonly kind: RecordKind | ''
  readonly by: string
  readonly action: string
  /** Days (ISO, in UTC), both included; empty: open. */
  readonly from: string
  readonly to: string
}

export const WHOLE_LOG: LogFilters = { kind: '', by: '', action: '', from: '', to: '' }

export const shownLog = (log: readonly LogRow[], { kind, by, action, from, to }: LogFilters): readonly LogRow[] =>
  log.filter(
    (row) =>
      (kind === '' || row.kind === kind) &&
      (by === '' || row.by === by) &&
      (action === '' || row.action === action) &&
      (from === '' || row.at.slice(0, 10) >= from) &&
      (to === '' || row.at.slice(0, 10) <= to),
  )
