import { CartesianGrid, Scatter, ScatterChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { clipped } from '../parts/gist.ts'
import { BoundMark, reachOf } from './bound-mark.tsx'
import style from './chart.module.css'
import { ChartFrame } from './chart-frame.tsx'
import { type FigureSheet, isDrawable, type Statement } from './figure-sheet.ts'
import { numberWords, placeScale } from './scale.ts'

interface Props {
  readonly sheet: FigureSheet
  readonly label: string
  readonly onPick: (statement: Statement) => void
}

const ROW_PX = 40
const AXIS_PX = 34
const LABEL_PX = 46

/** One row a source: each statement with its bound, an empty slot for who says nothing, other events last and grey. */
export function BySourceChart({ sheet, label, onPick }: Props) {
  const { domain, ticks } = placeScale(sheet.statements)
  const counted = sheet.statements.filter((statement) => statement.counted)
  const others = sheet.statements.filter((statement) => !statement.counted)
  const rows = [
    ...counted.map((statement) => ({ statement, label: statement.label })),
    ...sheet.silent.map((silent) => ({ statement: null, label: silent })),
    ...others.map((statement) => ({ statement, label: statement.label })),
  ].map((row, y) => ({ ...row, x: domain[0], y }))
  return (
    <ChartFrame height={rows.length * ROW_PX + AXIS_PX} relation={sheet.finding.relation}>
      <ScatterChart
        role="img"
        title={label}
        accessibilityLayer={false}
        margin={{ top: 4, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid horizontal={false} verticalValues={[...ticks]} strokeDasharray="2 4" stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[...domain]}
          ticks={[...ticks]}
          tickFormatter={numberWords}
          allowDataOverflow
          axisLine={{ stroke: 'var(--rule)' }}
          tickLine={false}
          height={AXIS_PX - 4}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[-0.5, rows.length - 0.5]}
          ticks={rows.map(({ y }) => y)}
          tickFormatter={(y: number) => rows[y]?.label ?? ''}
          interval={0}
          reversed
          axisLine={false}
          tickLine={false}
          width={LABEL_PX}
        />
        <Rows rows={rows} onPick={onPick} />
        {/* The axes take their scale from data; the rows themselves are drawn above. */}
        <Scatter data={rows} shape={() => <g />} isAnimationActive={false} />
      </ScatterChart>
    </ChartFrame>
  )
}

interface Row {
  readonly statement: Statement | null
  readonly label: string
  readonly y: number
}

function Rows({ rows, onPick }: { rows: readonly Row[]; onPick: (statement: Statement) => void }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  return rows.map(({ statement, label, y: row }) => {
    const across = y(row) ?? 0
    if (!statement)
      return (
        <g key={`silent ${label}`}>
          <path className={style.slot} d={`M${plot.x} ${across}H${plot.x + plot.width}`} />
          <text className={style.quiet} x={plot.x + 8} y={across - 5}>
            not stated
          </text>
        </g>
      )
    return (
      <StatementRow
        key={statement.figure.id}
        statement={statement}
        at={(value) => x(value) ?? 0}
        across={across}
        plot={plot}
        onPick={onPick}
      />
    )
  })
}

interface StatementRowProps {
  readonly statement: Statement
  readonly at: (value: number) => number
  readonly across: number
  readonly plot: { readonly x: number; readonly width: number }
  readonly onPick: (statement: Statement) => void
}

const CHAR_PX = 6.6
const GAP_PX = 12

/** Words go right of their mark, else left of it; where there is no room for them on either side, over it. */
function placeOf(width: number, reach: ReturnType<typeof reachOf> | null, plot: StatementRowProps['plot']) {
  const end = plot.x + plot.width
  const [left, right] = reach ?? [plot.x, plot.x - 4]
  if (right + GAP_PX + width <= end) return { x: right + GAP_PX, dy: 4, anchor: 'start' } as const
  if (left - GAP_PX - width >= plot.x) return { x: left - GAP_PX, dy: 4, anchor: 'end' } as const
  return { x: end, dy: -13, anchor: 'end' } as const
}

function StatementRow({ statement, at, across, plot, onPick }: StatementRowProps) {
  const { figure, counted } = statement
  const drawable = isDrawable(statement)
  const said = counted ? figure.text : `${figure.text} (another event)`
  const words = clipped(said, Math.floor(plot.width / CHAR_PX))
  const place = placeOf(words.length * CHAR_PX, drawable ? reachOf(figure, at) : null, plot)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table under the chart has the buttons.
    <g className={style.statement} data-statement={figure.id} onClick={() => onPick(statement)}>
      <rect className={style.hit} x={plot.x} y={across - 17} width={plot.width} height={34} />
      {drawable && <BoundMark figure={figure} at={at} across={across} axis="x" hollow={!counted} />}
      <text className={counted ? style.words : style.quiet} x={place.x} y={across + place.dy} textAnchor={place.anchor}>
        {words}
      </text>
    </g>
  )
}
