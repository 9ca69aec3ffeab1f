import { claimReviewFile } from '../../exports/claim-review.ts'
import type { ExportFile, ExportInput } from '../../exports/export-input.ts'
import { flagsCsv } from '../../exports/flags-csv.ts'
import { flagsJson } from '../../exports/flags-json.ts'
import { reportHtml } from '../../exports/report-html.ts'
import { reportMarkdown } from '../../exports/report-markdown.ts'
import { saveFile } from '../../exports/save-file.ts'
import { annotationFile } from '../../exports/web-annotation.ts'
import type { BundledStory } from '../../model/bundle.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { shownFlags, useReviewDesk } from '../../state/review-desk.ts'
import { useWork } from '../../state/work.ts'
import { AnnotationImport } from './annotation-import.tsx'
import { exportInput } from './export-input.ts'
import style from './hand-over.module.css'
import { Keeping } from './keeping.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { ProjectFiles } from './project-files.tsx'
import { ScopeChoice, useScope } from './scope-choice.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: BundledStory
  readonly read: boolean
}

const FORMATS: readonly {
  readonly name: string
  readonly says: string
  readonly write: (input: ExportInput) => ExportFile
}[] = [
  {
    name: 'Report (HTML)',
    says: 'One page that opens without Crossread: sources, findings, verdicts, evidence.',
    write: reportHtml,
  },
  { name: 'Report (Markdown)', says: 'The same report as plain text with headings.', write: reportMarkdown },
  {
    name: 'Table (CSV)',
    says: 'One line a passage. Spreadsheets turn “1/2” or “MAR1” into dates: JSON is exact.',
    write: flagsCsv,
  },
  { name: 'Data (JSON)', says: 'Everything of each flag, with its history and finding.', write: flagsJson },
  {
    name: 'ClaimReview (JSON-LD)',
    says: 'schema.org reviews of the flags that a person gave a verdict.',
    write: claimReviewFile,
  },
  {
    name: 'Web Annotation (JSON-LD)',
    says: 'W3C annotations with quote and position, for Hypothesis and others.',
    write: annotationFile,
  },
]

/** The ways out, the ways back in, and where the work lies. */
export function HandOver({ index, story, read }: Props) {
  const { flags } = useWork()
  const filters = useReviewDesk((desk) => desk.filters)
  const scope = useScope()
  const chosen = scope === 'everything' ? flags : shownFlags(flags, filters)
  const report = read ? index.report : null
  const save = async (write: (input: ExportInput) => ExportFile) =>
    saveFile(write(await exportInput(story, report, chosen, scope)))
  return (
    <div className={style.panel}>
      <section className={style.part} aria-labelledby="hand-out">
        <h3 className={style.title} id="hand-out">
          Hand out
        </h3>
        <ScopeChoice all={flags.length} shown={shownFlags(flags, filters).length} />
        <ul>
          {FORMATS.map(({ name, says, write }) => (
            <li key={name} className={style.format}>
              <button type="button" className={style.button} data-primary onClick={() => void save(write)}>
                {name}
              </button>
              <span>{says}</span>
            </li>
          ))}
          <li className={style.format}>
            <PrintSheet story={story} report={report} flags={chosen} scope={scope} />
            <span>The report as a sheet of paper, or as a PDF by the browser’s own print dialog.</span>
          </li>
        </ul>
        <AnnotationImport index={index} story={story.story} />
      </section>
      <ProjectFiles story={story} engine={report?.engine ?? null} />
      <Keeping />
    </div>
  )
}
