import type { Check } from '../model/check.ts'
import type { CorrectionRecord } from '../model/correction.ts'
import type { Decision } from '../model/decision.ts'
import type { Flag } from '../model/flag.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import type { LogEntry } from '../model/work.ts'

/** What is handed over. It works without a report: a failed analysis takes no flag with it. */
export interface ExportInput {
  readonly story: { readonly id: string; readonly title: string }
  readonly flags: readonly Flag[]
  readonly decisions: readonly Decision[]
  readonly checks: readonly Check[]
  /** In force: the report was made with them. */
  readonly corrections: readonly CorrectionRecord[]
  readonly settings: Settings | null
  readonly history: readonly LogEntry[]
  readonly report: Report | null
  /** What the file says of itself: all there is, or what the reader's filters left. */
  readonly scope: 'everything' | 'what-you-see'
  /** Name of who exports it; empty: none was given. */
  readonly by: string
  /** Time of the export, ISO 8601. */
  readonly at: string
}

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: string
}
