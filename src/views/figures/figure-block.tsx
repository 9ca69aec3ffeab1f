import { useId, useRef } from 'react'
import { supportOf } from '../../exports/count-words.ts'
import { findingsCsv } from '../../exports/findings-csv.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingOpened } from '../../state/view-store.ts'
import { ChartExports } from '../parts/chart-exports.tsx'
import { RelationWord } from '../parts/relation-sign.tsx'
import { dayOf, listed, titleOf } from '../parts/words.ts'
import { BySourceChart } from './by-source-chart.tsx'
import style from './figure-block.module.css'
import { type FigureSheet, isDrawable, type Statement, windowOf } from './figure-sheet.ts'
import { FigureTable } from './figure-table.tsx'
import { courseOf, type FigureSeries, seriesOf } from './series.ts'
import { SeriesChart } from './series-chart.tsx'
import { WindowChart } from './window-chart.tsx'

interface Props {
  readonly sheet: FigureSheet
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
  readonly active: boolean
}

/** One figure: its chart, how many statements it draws, and the table of them. */
export function FigureBlock({ sheet, index, story, active }: Props) {
  const { finding } = sheet
  const block = useRef<HTMLElement>(null)
  const drawn = sheet.statements.some(isDrawable)
  const id = useId()
  const series = seriesOf(sheet, index)
  const window = series ? null : windowOf(sheet)
  const pick = ({ figure }: Statement) => findingOpened(finding.id, figure.article)
  const caption = [captionOf(sheet, index, window !== null), series ? seriesWords(series) : ''].join(' ')
  const label = `${titleOf(finding)}: ${sheet.statements.map((one) => `${one.label} ${one.figure.text}`).join(', ')}`
  return (
    <article className={style.block} ref={block} data-active={active || undefined} aria-labelledby={id}>
      <header className={style.head}>
        <h2 className={style.title} id={id}>
          {titleOf(finding)}
        </h2>
        <ChartExports
          of={finding.about}
          block={block}
          drawn={drawn}
          csv={() => findingsCsv({ story, at: new Date().toISOString() }, index.report, [finding])}
        />
      </header>
      <p className={style.caption}>
        <RelationWord relation={finding.relation} /> {caption}
      </p>
      {series ? (
        <SeriesChart series={series} relation={finding.relation} label={label} onPick={pick} />
      ) : !drawn ? null : window ? (
        <WindowChart sheet={sheet} window={window} label={label} onPick={pick} />
      ) : (
        <BySourceChart sheet={sheet} label={label} onPick={pick} />
      )}
      <FigureTable sheet={sheet} index={index} dayOf={series && ((one) => dayWords(series, one))} onPick={pick} />
    </article>
  )
}

function dayWords({ points }: FigureSeries, statement: Statement): string {
  const point = points.find((one) => one.statement === statement)
  return point ? dayOf(point.day) : 'no day'
}

/** What the marks of a series stand for, and what is left out of it. */
function seriesWords(series: FigureSeries): string {
  const { asOf, undated } = series
  const days = asOf ? 'the day it speaks of' : 'the day its article was published'
  return [
    `Each mark is one statement, on ${days}; nothing is drawn between them.`,
    courseOf(series),
    undated.length > 0 ? `Without a day, and in the table alone: ${listed(undated.map(({ label }) => label))}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function captionOf({ finding, statements }: FigureSheet, index: ReportIndex, overTime: boolean): string {
  const counted = statements.filter((statement) => statement.counted).length
  const apart = statements.filter((statement) => !statement.counted)
  if (counted === 0) return `${apart.length === 1 ? 'Said' : 'All said'} of another event, and not counted.`
  const agencies = new Set(finding.accounts.map(({ article }) => index.article(article)?.agency ?? null))
  const agency = agencies.size === 1 ? [...agencies][0] : null
  return [
    `${counted} ${counted === 1 ? 'statement' : 'statements'} of one ${overTime ? 'cumulative number' : 'number'}`,
    agency && counted > 1 ? `, all ${agency}` : '',
    ` (${supportOf(finding)}).`,
    statements.some(isDrawable) ? '' : ' None gives a number, so there is nothing to draw.',
    overTime && statements.some(isDrawable)
      ? ' No figures for the time between are in these articles, so none are drawn.'
      : '',
    apart.length > 0
      ? ` What ${listed(apart.map(({ label }) => label))} says is of another event and stands apart.`
      : '',
  ].join('')
}
