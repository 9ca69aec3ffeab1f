import { useEffect, useMemo, useRef } from 'react'
import { grouped } from '../../state/grouped.ts'
import { queueOf } from '../../state/queue.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { NO_FILTERS } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { MomentRow } from './moment-row.tsx'
import { momentsOf } from './moments.ts'
import { Overview } from './overview.tsx'
import { PublicationLane } from './publication-lane.tsx'
import style from './timeline-view.module.css'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** What happened when, by what the articles say; when they were published stands apart. */
export function TimelineView({ index, story }: Props) {
  const { relations } = useView(({ filters }) => filters)
  const finding = useView((view) => view.finding)
  const view = useRef<HTMLElement>(null)
  const moments = useMemo(() => momentsOf(index, queueOf(index, { ...NO_FILTERS, relations })), [index, relations])
  useEffect(() => {
    if (finding !== null) view.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [finding])
  const years = grouped(moments, ({ from }) => from.slice(0, 4))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} ref={view} tabIndex={0} aria-label="Timeline">
      <PublicationLane index={index} />
      <Overview moments={moments} index={index} story={story} active={finding} />
      {moments.length === 0 && (
        <p className={style.none}>
          {relations.length > 0 ? 'No dated event passes the filters.' : 'No date could be placed in these articles.'}
        </p>
      )}
      {[...years].map(([year, rows]) => (
        <section key={year} className={style.year} aria-label={year}>
          <h2 className={style.number}>{year}</h2>
          <ol className={style.rows}>
            {rows.map((moment) => (
              <MomentRow key={moment.finding.id} moment={moment} active={moment.finding.id === finding} index={index} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
