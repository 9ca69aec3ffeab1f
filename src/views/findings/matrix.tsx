import { memo, useEffect, useRef } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { columnIds } from './cells.ts'
import style from './matrix.module.css'
import { MatrixRow } from './matrix-row.tsx'

interface Props {
  readonly index: ReportIndex
  readonly findings: readonly Finding[]
  readonly active: string | null
}

/** One row a question, one column a source. */
export const Matrix = memo(function Matrix({ index, findings, active }: Props) {
  const table = useRef<HTMLDivElement>(null)
  const ids = columnIds(findings, index)
  useEffect(() => {
    if (active !== null) table.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.scroller} ref={table} tabIndex={0} aria-label="Findings by source">
      <table className={style.table}>
        <caption className="hidden-visually">What each source says to each question</caption>
        <thead>
          <tr>
            <th scope="col" className={style.question}>
              Question
            </th>
            {ids.map((id) => (
              <th key={id} scope="col" className={style.source}>
                <span className={style.label}>{index.label(id)}</span>
                <span className={style.outlet}>{sourceWords(index, id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <MatrixRow key={finding.id} finding={finding} ids={ids} index={index} active={finding.id === active} />
          ))}
        </tbody>
      </table>
    </section>
  )
})

function sourceWords(index: ReportIndex, id: string): string {
  const article = index.article(id)
  if (!article?.sameEvent) return 'another event, not counted'
  return article.outlet ?? article.agency ?? 'outlet not stated'
}
