import type { Flag } from '../model/flag.ts'
import type { Report } from '../model/report.ts'
import type { LogEntry } from '../model/work.ts'

/** What is handed over. It works without a report: a failed analysis takes no flag with it. */
export interface ExportInput {
  readonly story: { readonly id: string; readonly title: string }
  readonly flags: readonly Flag[]
  readonly history: readonly LogEntry[]
  readonly report: Report | null
  /** What the file says of itself: all there is, or what the reader's filters left. */
  readonly scope: 'everything' | 'what-you-see'
  /** Time of the export, ISO 8601. */
  readonly at: string
}

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: string
}
