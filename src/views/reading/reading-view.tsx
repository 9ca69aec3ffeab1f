import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../model/finding.ts'
import { columnsOf } from '../../state/columns.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useQueue } from '../../state/use-queue.ts'
import { findingSelected, useView } from '../../state/view-store.ts'
import { ArticleColumn } from './article-column.tsx'
import { ArticlePicker } from './article-picker.tsx'
import { CheckFirst } from './check-first.tsx'
import { type Overlap, OverlapList } from './overlap-list.tsx'
import type { Segment } from './paragraphs.ts'
import style from './reading-view.module.css'
import { MIN_COLUMN_PX, useFittingColumns } from './use-fitting-columns.ts'

interface Props {
  readonly index: ReportIndex
  /** The articles have been compared; before, they are only to be read. */
  readonly read: boolean
}

/** The articles beside each other, and what to check first. */
export function ReadingView({ index, read }: Props) {
  const view = useView()
  const columns = useRef<HTMLElement>(null)
  const fitting = useFittingColumns(columns)
  const shown = useMemo(() => columnsOf(index, view, fitting), [index, view, fitting])
  const queue = useQueue(index)
  const [overlap, setOverlap] = useState<Overlap | null>(null)
  const [listed, setListed] = useState(false)

  const pick = useCallback((segment: Segment, article: string, mark: HTMLElement) => {
    const findings = segment.spans.map((span) => span.finding)
    if (findings.length > 1) setOverlap({ findings, article, mark })
    else findingSelected(findings[0]!.id, article)
  }, [])
  const close = useCallback(() => setListed(false), [])

  return (
    <div className={style.view} data-listed={listed || undefined}>
      <div className={style.pickerNarrow}>
        <button type="button" className={style.listButton} aria-expanded={listed} onClick={() => setListed(!listed)}>
          Check first
        </button>
        <ArticlePicker index={index} shown={listed ? [] : shown} single={fitting === 1} onPick={close} />
      </div>
      <aside className={style.rail} aria-label="Check first">
        <div className={style.pickerWide}>
          <ArticlePicker index={index} shown={shown} single={fitting === 1} />
        </div>
        <div className={style.queue}>
          <h2 className={style.heading}>Check first</h2>
          <CheckFirst index={index} queue={queue} active={view.finding} onPick={close} />
          {queue.length === 0 && <NoFindings read={read} any={index.report.findings.length > 0} />}
        </div>
      </aside>
      <section
        ref={columns}
        className={style.columns}
        aria-label="Articles"
        style={{ '--columns': shown.length, '--min-column': `${MIN_COLUMN_PX}px` } as CSSProperties}
      >
        {shown.map((id) => (
          <ArticleColumn key={id} index={index} article={index.article(id)!} view={view} read={read} onPick={pick} />
        ))}
      </section>
      {overlap && (
        <OverlapList
          overlap={overlap}
          onPick={(finding: Finding) => {
            setOverlap(null)
            findingSelected(finding.id, overlap.article)
          }}
          onClose={() => setOverlap(null)}
        />
      )}
    </div>
  )
}

function NoFindings({ read, any }: { read: boolean; any: boolean }) {
  if (!read) return <p className={style.none}>This list fills when the articles have been compared.</p>
  if (any) return <p className={style.none}>No finding passes the filters.</p>
  return <p className={style.none}>Nothing was found to compare. The texts stand beside each other to be read.</p>
}
