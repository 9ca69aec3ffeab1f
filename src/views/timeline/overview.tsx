import { useRef } from 'react'
import { momentsCsv } from '../../exports/moments-csv.ts'
import { sentenceCase } from '../../exports/sentence-case.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { ChartExports } from '../parts/chart-exports.tsx'
import { counted, daysBetween, titleOf } from '../parts/words.ts'
import type { Moment } from './moments.ts'
import style from './overview.module.css'
import { MIN_WIDTH, rowsOf, timeScale } from './time-scale.ts'

interface Props {
  readonly moments: readonly Moment[]
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
  readonly active: string | null
}

const ROW_PX = 9
const LANE_PX = 26
const AXIS_PX = 22

const KEYS = [
  ['event', 'happened'],
  ['stated', 'published, date stated'],
  ['inferred', 'published, date inferred'],
] as const

/** The story's time on one line: what happened, each as long as its words leave open, and on a lane of its own when the articles came out. */
export function Overview({ moments, index, story, active }: Props) {
  const figure = useRef<HTMLElement>(null)
  const dated = index.report.articles.filter(({ published }) => published.from && published.to)
  const scale = timeScale(
    moments,
    dated.map(({ published }) => published),
  )
  if (!scale || moments.length === 0) return null
  const bars = moments.map(({ from, to }) => scale.place(from, to))
  const rows = rowsOf(bars)
  const published = dated.map((article) => scale.place(article.published.from!, article.published.to!))
  const laneTop = (Math.max(...rows) + 1) * ROW_PX + 8
  const height = laneTop + LANE_PX + AXIS_PX
  const label = `${counted(moments.length, 'dated event')} and ${counted(dated.length, 'publication')} on one line; the list below says the same.`
  return (
    <figure className={style.figure} ref={figure}>
      <figcaption className={style.caption}>
        {sentenceCase(counted(moments.length, 'dated event'))}, each drawn as long as its words leave open; below, when
        the articles were published.{' '}
        <ChartExports
          of={`timeline of ${story.title}`}
          block={figure}
          drawn
          csv={() => momentsCsv(story, moments, new Date().toISOString())}
        />
      </figcaption>
      <svg className={style.drawing} height={height} role="img" aria-label={label}>
        {scale.ticks.map(({ at, words, wide }) => (
          <g key={words}>
            <line className={style.tick} x1={`${at}%`} x2={`${at}%`} y1={0} y2={height - AXIS_PX} />
            <text
              className={style.words}
              data-wide={wide || undefined}
              x={`${at}%`}
              y={height - 6}
              textAnchor={at > 95 ? 'end' : at < 5 ? 'start' : 'middle'}
            >
              {words}
            </text>
          </g>
        ))}
        {moments.map(({ finding, from, to }, i) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the list under the chart has the buttons.
          <g
            key={finding.id}
            className={style.event}
            data-relation={finding.relation}
            onClick={() => findingSelected(finding.id)}
          >
            <title>
              {titleOf(finding)}: {daysBetween(from, to)}
            </title>
            <rect
              className={finding.id === active ? style.active : style.bar}
              x={`${bars[i]!.left}%`}
              width={`${Math.max(bars[i]!.width, MIN_WIDTH)}%`}
              y={rows[i]! * ROW_PX + 1}
              height={ROW_PX - 3}
            />
          </g>
        ))}
        <line className={style.axis} x1="0" x2="100%" y1={laneTop} y2={laneTop} />
        {dated.map((article, i) => (
          <g key={article.id}>
            <title>
              {index.label(article.id)} published: {daysBetween(article.published.from, article.published.to)}
            </title>
            <rect
              className={article.published.basis === 'stated' ? style.stated : style.inferred}
              x={`${published[i]!.left}%`}
              width={`${Math.max(published[i]!.width, MIN_WIDTH)}%`}
              y={laneTop + 6}
              height={12}
            />
          </g>
        ))}
        <line className={style.axis} x1="0" x2="100%" y1={height - AXIS_PX} y2={height - AXIS_PX} />
      </svg>
      <p className={style.key}>
        {KEYS.map(([key, words]) => (
          <span key={key} className={style.meaning}>
            <span className={style.one} data-key={key} /> {words}
          </span>
        ))}
      </p>
    </figure>
  )
}
