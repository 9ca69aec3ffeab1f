import { useId, useMemo, useRef } from 'react'
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { coverageCsv } from '../../exports/coverage-csv.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { articleFronted, roomOpened } from '../../state/view-store.ts'
import { ChartExports } from '../parts/chart-exports.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { coverageOf } from './coverage.ts'
import own from './coverage-chart.module.css'
import block from './figure-block.module.css'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

const PARTS = [
  { key: 'shared', words: 'with another origin', fill: 'var(--agree)' },
  { key: 'within', words: 'within its own origin', fill: 'var(--vary)' },
  { key: 'alone', words: 'alone', fill: 'var(--single)' },
] as const

const ROW_PX = 30
const AXIS_PX = 34

/** What each source shares with others, and what it alone says. */
export function CoverageChart({ index, story }: Props) {
  const figure = useRef<HTMLElement>(null)
  const id = useId()
  const rows = useMemo(() => coverageOf(index), [index])
  const total = rows.reduce((sum, { shared, within, alone }) => sum + shared + within + alone, 0)
  if (rows.length < 2 || total === 0) return null
  const label = rows
    .map((row) => `${row.label}: ${PARTS.map(({ key, words }) => `${row[key]} ${words}`).join(', ')}`)
    .join('; ')
  return (
    <article className={block.block} ref={figure} aria-labelledby={id}>
      <header className={block.head}>
        <h2 className={block.title} id={id}>
          Shared and alone
        </h2>
        <ChartExports
          of={`shared and alone in ${story.title}`}
          block={figure}
          drawn
          csv={() => coverageCsv(story, rows, new Date().toISOString())}
        />
      </header>
      <p className={block.caption}>
        In how many findings each source speaks: {index.report.findings.length} findings, drawn once for every article
        that speaks in them ({total} in all). A count is no measure of quality.
      </p>
      <ChartFrame height={rows.length * ROW_PX + AXIS_PX}>
        <BarChart
          data={rows}
          layout="vertical"
          role="img"
          title={label}
          accessibilityLayer={false}
          margin={{ top: 4, right: 12, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} strokeDasharray="2 4" stroke="var(--rule)" />
          <XAxis
            type="number"
            allowDecimals={false}
            axisLine={{ stroke: 'var(--rule)' }}
            tickLine={false}
            height={AXIS_PX - 4}
          />
          <YAxis type="category" dataKey="label" interval={0} axisLine={false} tickLine={false} width={46} />
          {PARTS.map(({ key, fill }) => (
            <Bar
              key={key}
              dataKey={key}
              stackId="all"
              fill={fill}
              stroke="var(--paper)"
              isAnimationActive={false}
              barSize={14}
            />
          ))}
        </BarChart>
      </ChartFrame>
      <table className={own.table}>
        <caption className="hidden-visually">Findings by source</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            {PARTS.map(({ key, words }) => (
              <th key={key} scope="col">
                <span className={own.key} data-part={key} aria-hidden="true" /> {words}
              </th>
            ))}
            <th scope="col">silent where others speak</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.article}>
              <th scope="row">
                <button
                  type="button"
                  className={own.source}
                  aria-label={`${row.label}, read it`}
                  onClick={() => {
                    roomOpened('read')
                    articleFronted(row.article)
                  }}
                >
                  {row.label}
                </button>
              </th>
              <td>{row.shared}</td>
              <td>{row.within}</td>
              <td>{row.alone}</td>
              <td>{row.silent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
