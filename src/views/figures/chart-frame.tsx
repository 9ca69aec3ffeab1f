import type { ReactElement } from 'react'
import { ResponsiveContainer } from 'recharts'
import type { Relation } from '../../model/finding.ts'
import style from './chart.module.css'
import { useTurn } from './use-turn.ts'

interface Props {
  /** Pixels. */
  readonly height: number
  readonly relation?: Relation
  readonly children: ReactElement
}

/** The place of a chart, and the chart when it is its turn. */
export function ChartFrame({ height, relation, children }: Props) {
  const come = useTurn()
  return (
    <div className={style.chart} data-relation={relation} aria-busy={!come} style={{ minHeight: height }}>
      {come && (
        <ResponsiveContainer width="100%" height={height}>
          {children}
        </ResponsiveContainer>
      )}
    </div>
  )
}
