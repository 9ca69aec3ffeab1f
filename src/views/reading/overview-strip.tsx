import { memo } from 'react'
import type { MarkedSpan } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import style from './overview-strip.module.css'
import { isBroad } from './paragraphs.ts'

interface Props {
  readonly article: string
  readonly length: number
  readonly spans: readonly MarkedSpan[]
  readonly active: string | null
}

/** Where in the article its marks stand, from its first character to its last. The marks themselves are reached by keyboard in the text. */
export const OverviewStrip = memo(function OverviewStrip({ article, length, spans, active }: Props) {
  const narrow = spans.filter((span) => !isBroad(span) || span.finding.id === active)
  const nearest = (at: number) => narrow.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
  // The strip is a shortcut for the mouse; the marks it leads to are links in the text.
  return (
    <div
      className={style.strip}
      aria-hidden="true"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const span = nearest(((event.clientY - box.top) / box.height) * length)
        if (span) findingSelected(span.finding.id, article)
      }}
    >
      {narrow.map((span) => (
        <i
          key={`${span.finding.id} ${span.start}`}
          className={style.tick}
          data-relation={span.finding.relation}
          data-lit={span.finding.id === active || undefined}
          style={{ top: `${(100 * span.start) / Math.max(1, length)}%` }}
        />
      ))}
    </div>
  )
})
