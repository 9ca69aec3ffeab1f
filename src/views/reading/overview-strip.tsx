import { type KeyboardEvent, memo } from 'react'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { MarkedSpan, ReportIndex } from '../../state/report-index.ts'
import { RELATIONS } from '../../state/view-state.ts'
import { findingSelected, findingWalkedIn } from '../../state/view-store.ts'
import { RELATION_PLURAL, titleOf } from '../parts/words.ts'
import type { MarkLook } from './mark-look.ts'
import style from './overview-strip.module.css'
import { isBroad } from './paragraphs.ts'

interface Props {
  readonly index: ReportIndex
  readonly article: Article
  readonly spans: readonly MarkedSpan[]
  readonly flagged: readonly Span[]
  readonly active: string | null
  readonly look: MarkLook
}

/** Of the picture that is stretched along the text: near its size on screen, so that lines stay lines. */
const TICK = 8
const HEIGHT = 800

/** Where in the article its marks stand, from its first character to its last; by mouse and, mark by mark, by arrow keys. */
export const OverviewStrip = memo(function OverviewStrip({ index, article, spans, flagged, active, look }: Props) {
  const narrow = spans.filter((span) => !isBroad(span) || span.finding.id === active)
  const at = narrow.findIndex((span) => span.finding.id === active)
  const length = Math.max(1, article.text.length)
  const top = (offset: number) => ({ top: `${(100 * offset) / length}%` })
  const placeOf = ({ start }: Span) => Math.round((HEIGHT * start) / length)
  const label = index.label(article.id)
  if (narrow.length === 0) return null
  return (
    <div
      className={style.strip}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Overview of ${label}: ${countWords(narrow, flagged.length, look)}`}
      aria-valuemin={0}
      aria-valuemax={narrow.length}
      aria-valuenow={at + 1}
      aria-valuetext={
        at < 0 ? `${narrow.length} marks` : `${at + 1} of ${narrow.length}: ${wordsOf(narrow[at]!, look)}`
      }
      onKeyDown={(event) => {
        const next = stepOf(event, at, narrow.length)
        if (next === null) return
        event.preventDefault()
        findingWalkedIn(narrow[next]!.finding.id, article.id)
      }}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const offset = ((event.clientY - box.top) / box.height) * length
        const span = narrow.toSorted((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0]
        if (span) findingSelected(span.finding.id, article.id)
      }}
    >
      {/* One path a relation: a thousand elements with places of their own cost every frame of a scroll. */}
      <svg className={style.ticks} viewBox={`0 0 ${TICK} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {RELATIONS.map((relation) => (
          <path
            key={relation}
            className={style.tick}
            data-relation={relation}
            d={narrow
              .flatMap((span) => (look.relation(span.finding) === relation ? `M0 ${placeOf(span)}H${TICK}` : []))
              .join('')}
          />
        ))}
        {narrow.map(
          (span) =>
            span.finding.id === active && (
              <path
                key={span.start}
                className={style.lit}
                data-relation={look.relation(span.finding)}
                d={`M-2 ${placeOf(span)}H6`}
              />
            ),
        )}
      </svg>
      {flagged.map(({ start, end }) => (
        <i key={`${start} ${end}`} className={style.flag} style={top(start)} />
      ))}
    </div>
  )
})

const wordsOf = ({ finding }: MarkedSpan, look: MarkLook) => `${titleOf(finding)}, ${look.words(finding)}`

/** "12 agree, 9 vary, 5 in one only, 1 flagged". */
function countWords(spans: readonly MarkedSpan[], flagged: number, look: MarkLook): string {
  const relations = spans.map(({ finding }) => look.relation(finding))
  const counts = RELATIONS.map((relation) => [relations.filter((one) => one === relation).length, relation] as const)
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, relation]) => `${count} ${RELATION_PLURAL[relation]}`)
  return [...words, ...(flagged > 0 ? [`${flagged} flagged`] : [])].join(', ')
}

/** The mark that a key leads to; null where it leads to none. */
function stepOf({ key }: KeyboardEvent, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, at + 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
