import { findingsCsv } from '../../exports/findings-csv.ts'
import { saveFile } from '../../exports/save-file.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import style from './finding-filters.module.css'

interface Props {
  readonly story: { readonly id: string; readonly title: string }
  readonly report: Report
  readonly findings: readonly Finding[]
}

/** The findings that the filters let through, one line an account. */
export function FindingsExport({ story, report, findings }: Props) {
  return (
    <button
      type="button"
      aria-label={`CSV of these ${findings.length} findings`}
      className={style.export}
      onClick={() => saveFile(findingsCsv({ story, at: new Date().toISOString() }, report, findings))}
    >
      CSV
    </button>
  )
}
