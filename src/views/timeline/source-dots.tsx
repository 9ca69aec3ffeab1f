import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import style from './source-dots.module.css'

/** A dot a source, in the story's order: full where it reports it, empty where it does not. */
export function SourceDots({ finding, index }: { finding: Finding; index: ReportIndex }) {
  const telling = new Set(finding.accounts.map(({ article }) => article))
  const main = index.main.some(({ id }) => telling.has(id))
  const shown = main ? index.main : index.others.filter(({ id }) => telling.has(id))
  return (
    <ul className={style.dots} aria-label="Reported by">
      {shown.map(({ id }) => (
        <li key={id} className={style.source} data-told={telling.has(id) || undefined}>
          <span className={style.dot} aria-hidden="true" />
          {index.label(id)}
          {!telling.has(id) && <span className="hidden-visually"> not reported</span>}
        </li>
      ))}
    </ul>
  )
}
