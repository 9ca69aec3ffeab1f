import { CartesianGrid, Scatter, ScatterChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Window } from '../../model/mention.ts'
import { dayOf, daysBetween } from '../parts/words.ts'
import { BoundMark } from './bound-mark.tsx'
import style from './chart.module.css'
import { ChartFrame } from './chart-frame.tsx'
import { type FigureSheet, isDrawable, type Statement } from './figure-sheet.ts'
import { countScale, numberWords, timeOf } from './scale.ts'

interface Props {
  readonly sheet: FigureSheet
  readonly window: Window
  readonly label: string
  readonly onPick: (statement: Statement) => void
}

const HEIGHT_PX = 236
const BAR_PX = 7
/** Marks of one day stand beside each other. */
const SIDE_PX = 36
const ARROW_ROOM_PX = 58
const DAY_MS = 86_400_000

/** A count over its time: each statement one mark at the time's end, the time itself a bar on the axis, and nothing between. */
export function WindowChart({ sheet, window, label, onPick }: Props) {
  const statements = sheet.statements.filter((statement) => statement.counted && isDrawable(statement))
  const { domain, ticks } = countScale(statements)
  const [from, to] = edgesOf(window, statements)
  const room = (to - from) * 0.1
  return (
    <ChartFrame height={HEIGHT_PX} relation={sheet.finding.relation}>
      <ScatterChart
        role="img"
        title={label}
        accessibilityLayer={false}
        margin={{ top: 24, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid
          vertical={false}
          horizontalValues={ticks.filter((tick) => tick > 0)}
          strokeDasharray="2 4"
          stroke="var(--rule)"
        />
        <XAxis
          type="number"
          dataKey="x"
          domain={[from - room, to + room]}
          ticks={[from, to]}
          tick={({ x, y, payload: { value } }) => (
            <text className={style.quiet} x={x} y={Number(y) + 8} textAnchor={value === from ? 'start' : 'end'}>
              {value === from ? openingWords(window, statements) : dayOf(isoOf(value))}
            </text>
          )}
          interval={0}
          axisLine={{ stroke: 'var(--rule)' }}
          tickLine={false}
          height={30}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[...domain]}
          ticks={[...ticks]}
          tickFormatter={numberWords}
          interval={0}
          axisLine={{ stroke: 'var(--rule)' }}
          tickLine={false}
          width={46}
        />
        <Layer statements={statements} from={from} to={to} onPick={onPick} />
        <Scatter data={[{ x: to, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
      </ScatterChart>
    </ChartFrame>
  )
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The window's ends; an end that is open is the last day that a statement can speak of. */
function edgesOf({ from, to }: Window, statements: readonly Statement[]): [number, number] {
  const last =
    to ??
    statements
      .flatMap(({ until }) => until ?? [])
      .toSorted()
      .at(-1) ??
    from
  const first = from ?? last ?? '1970-01-01'
  return [timeOf(first), Math.max(timeOf(last ?? first), timeOf(first) + DAY_MS)]
}

function openingWords({ from }: Window, statements: readonly Statement[]): string {
  const opening = statements.find((statement) => statement.opening)?.opening
  return opening ? daysBetween(opening.from, opening.to) : dayOf(from ?? '')
}

interface LayerProps {
  readonly statements: readonly Statement[]
  readonly from: number
  readonly to: number
  readonly onPick: (statement: Statement) => void
}

function Layer({ statements, from, to, onPick }: LayerProps) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  const floor = y(0) ?? 0
  const [left, right] = [x(from) ?? 0, x(to) ?? 0]
  const opened = statements.find((statement) => statement.opening)?.opening?.to
  const sure = Math.min(right, opened ? (x(timeOf(opened)) ?? left) : left)
  return (
    <>
      {sure > left && (
        <rect className={style.opening} x={left} y={floor - BAR_PX} width={sure - left} height={BAR_PX} />
      )}
      <rect className={style.window} x={sure} y={floor - BAR_PX} width={right - sure} height={BAR_PX} />
      <text className={style.quiet} x={(left + right) / 2} y={floor - BAR_PX - 8} textAnchor="middle">
        the time the number covers
      </text>
      {statements.map((statement, i) => (
        <StandingMark
          key={statement.figure.id}
          statement={statement}
          across={right - (statements.length - 1 - i) * SIDE_PX}
          at={(value) => y(value) ?? 0}
          first={i === 0}
          onPick={onPick}
        />
      ))}
    </>
  )
}

interface StandingMarkProps {
  readonly statement: Statement
  readonly across: number
  readonly at: (value: number) => number
  /** The first of the row carries the words. */
  readonly first: boolean
  readonly onPick: (statement: Statement) => void
}

function StandingMark({ statement, across, at, first, onPick }: StandingMarkProps) {
  const { figure, label } = statement
  const foot = at(figure.low ?? figure.high ?? figure.value ?? 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table under the chart has the buttons.
    <g className={style.statement} data-statement={figure.id} onClick={() => onPick(statement)}>
      <rect
        className={style.hit}
        x={across - SIDE_PX / 2}
        y={foot - ARROW_ROOM_PX}
        width={SIDE_PX}
        height={ARROW_ROOM_PX + 6}
      />
      <BoundMark figure={figure} at={at} across={across} axis="y" hollow={false} />
      <text className={style.words} x={across} y={foot - ARROW_ROOM_PX + 12} textAnchor="middle">
        {label}
      </text>
      {first && (
        <text className={style.words} x={across - 20} y={foot - 8} textAnchor="end">
          {figure.text}
        </text>
      )}
    </g>
  )
}
