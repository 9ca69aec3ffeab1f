import { CartesianGrid, Scatter, ScatterChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Relation } from '../../model/finding.ts'
import { dayOf } from '../parts/words.ts'
import { ARROW_PX, BoundMark } from './bound-mark.tsx'
import style from './chart.module.css'
import { ChartFrame } from './chart-frame.tsx'
import type { Statement } from './figure-sheet.ts'
import { countScale, numberWords, timeOf } from './scale.ts'
import type { FigureSeries, SeriesStatement } from './series.ts'

interface Props {
  readonly series: FigureSeries
  readonly relation: Relation
  readonly label: string
  readonly onPick: (statement: Statement) => void
}

const HEIGHT_PX = 236
/** Marks of one day stand beside each other. */
const SIDE_PX = 34
const DAY_MS = 86_400_000
/** A line of words on the axis of numbers. */
const TICK_PX = 20
/** As many days as can be written under the axis without touching. */
const MAX_DAYS = 4

/** A count over days: each statement one mark on its day, nothing between them, and no line that nobody stated. */
export function SeriesChart({ series: { points }, relation, label, onPick }: Props) {
  const { domain, ticks } = countScale(points.map(({ statement }) => statement))
  const shown = apart(ticks, domain[1])
  const days = [...new Set(points.map(({ day }) => day))]
  const [from, to] = [timeOf(days[0]!), timeOf(days.at(-1)!)]
  const room = Math.max((to - from) * 0.14, DAY_MS / 3)
  return (
    <ChartFrame height={HEIGHT_PX} relation={relation}>
      <ScatterChart
        role="img"
        title={label}
        accessibilityLayer={false}
        margin={{ top: 24, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid
          vertical={false}
          horizontalValues={shown.filter((tick) => tick > 0)}
          strokeDasharray="2 4"
          stroke="var(--rule)"
        />
        <XAxis
          type="number"
          dataKey="x"
          domain={[from - room, to + room]}
          ticks={shownDays(days).map(timeOf)}
          tickFormatter={(time: number) => dayOf(new Date(time).toISOString().slice(0, 10))}
          interval={0}
          axisLine={{ stroke: 'var(--rule)' }}
          height={30}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[...domain]}
          ticks={shown}
          tickFormatter={numberWords}
          interval={0}
          axisLine={{ stroke: 'var(--rule)' }}
          tickLine={false}
          width={46}
        />
        <Points points={points} onPick={onPick} />
        {/* The axes take their scale from data; the marks themselves are drawn above. */}
        <Scatter data={[{ x: to, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
      </ScatterChart>
    </ChartFrame>
  )
}

/** Of the numbers on the axis, from the highest down, those whose words do not touch. */
function apart(ticks: readonly number[], most: number): number[] {
  const kept: number[] = []
  for (const tick of ticks.toSorted((a, b) => b - a)) {
    const above = kept.at(-1)
    if (above === undefined || ((above - tick) / most) * HEIGHT_PX >= TICK_PX) kept.push(tick)
  }
  return kept
}

/** The first, the last, and some between. */
function shownDays(days: readonly string[]): string[] {
  if (days.length <= MAX_DAYS) return [...days]
  return Array.from({ length: MAX_DAYS }, (_, i) => days[Math.round((i * (days.length - 1)) / (MAX_DAYS - 1))]!)
}

function Points({ points, onPick }: { points: readonly SeriesStatement[]; onPick: (statement: Statement) => void }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  const placed = besideEachOther(points.map(({ day }) => x(timeOf(day)) ?? 0))
  return points.map(({ statement }, i) => {
    const { figure, label } = statement
    const across = placed[i]!
    const at = (value: number) => y(value) ?? 0
    const top = at(figure.high ?? figure.low ?? 0) - (figure.high === null ? ARROW_PX : 0)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table under the chart has the buttons.
      <g key={figure.id} className={style.statement} data-statement={figure.id} onClick={() => onPick(statement)}>
        <rect
          className={style.hit}
          x={across - SIDE_PX / 2}
          y={top - 24}
          width={SIDE_PX}
          height={at(figure.low ?? figure.high ?? 0) - top + 34}
        />
        <BoundMark figure={figure} at={at} across={across} axis="y" hollow={false} />
        <text className={style.words} x={across} y={top - 10} textAnchor="middle">
          {label}
        </text>
      </g>
    )
  })
}

/** Places from left to right, moved apart where two would lie on each other. */
function besideEachOther(places: readonly number[]): number[] {
  const placed: number[] = []
  for (const place of places) placed.push(Math.max(place, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + SIDE_PX))
  return placed
}
