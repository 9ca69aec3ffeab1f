import { useEffect, useMemo, useRef } from 'react'
import { queueOf } from '../../state/queue.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { NO_FILTERS } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { CoverageChart } from './coverage-chart.tsx'
import { FigureBlock } from './figure-block.tsx'
import { figureSheets } from './figure-sheet.ts'
import style from './figures-view.module.css'
import { OriginsBlock } from './origins-block.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** Every figure of the story with the bound that each source gives it. */
export function FiguresView({ index, story }: Props) {
  const { relations } = useView(({ filters }) => filters)
  const finding = useView((view) => view.finding)
  const view = useRef<HTMLDivElement>(null)
  const sheets = useMemo(() => figureSheets(index, queueOf(index, { ...NO_FILTERS, relations })), [index, relations])
  useEffect(() => {
    if (finding !== null) view.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [finding])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} ref={view} tabIndex={0} aria-label="Figures">
      {sheets.length === 0 && (
        <p className={style.none}>
          {relations.length > 0 ? 'No figure passes the filters.' : 'No figures were found in these articles.'}
        </p>
      )}
      {sheets.map((sheet) => (
        <FigureBlock
          key={sheet.finding.id}
          sheet={sheet}
          index={index}
          story={story}
          active={sheet.finding.id === finding}
        />
      ))}
      <CoverageChart index={index} story={story} />
      <OriginsBlock index={index} story={story} />
    </section>
  )
}
