import type { ReportIndex } from '../../state/report-index.ts'
import { clipped } from '../parts/gist.ts'
import { listed } from '../parts/words.ts'
import style from './origins-graph.module.css'
import type { Tie } from './ties.ts'

interface Props {
  readonly index: ReportIndex
  /** Ids of the articles, those of one origin beside each other. */
  readonly order: readonly string[]
  readonly ties: readonly Tie[]
  readonly onTie: (tie: Tie) => void
}

/** More arcs than this are a tangle: the table under the drawing has them all. */
export const MAX_ARCS = 60

const ROW_PX = 34
const NAME_PX = 168
const NAME_CHARS = 22
const NODE_PX = 5
const ARC_STEP_PX = 22
const MAX_ARC_PX = 190
const GAP_PX = 14

/** One line an article, those of one origin behind one bracket; an arc for each tie, with its number. */
export function OriginsGraph({ index, order, ties, onTie }: Props) {
  const drawn = ties.slice(0, MAX_ARCS)
  const places = placesOf(order, index)
  const height = (places.get(order.at(-1) ?? '') ?? 0) + ROW_PX
  const reach = Math.max(40, ...drawn.map((tie) => bulgeOf(tie, order)))
  const label = ties.map(({ number, from, to }) => `${number}: ${index.label(from)} with ${index.label(to)}`).join('; ')
  return (
    <svg
      className={style.graph}
      role="img"
      aria-label={label || `${listed(order.map(index.label))} stand alone`}
      viewBox={`0 0 ${NAME_PX + reach + 24} ${height}`}
      width={NAME_PX + reach + 24}
      height={height}
    >
      {order.map((id) => {
        const y = places.get(id) ?? 0
        return (
          <g key={id}>
            <text className={style.name} x={NAME_PX - 14} y={y + 4} textAnchor="end">
              <tspan className={style.label}>{index.label(id)}</tspan>{' '}
              {clipped(index.article(id)?.outlet ?? '', NAME_CHARS - index.label(id).length)}
            </text>
            <circle className={style.node} cx={NAME_PX} cy={y} r={NODE_PX} />
          </g>
        )
      })}
      {drawn.map((tie) => (
        <Arc
          key={tie.number}
          tie={tie}
          from={places.get(tie.from) ?? 0}
          to={places.get(tie.to) ?? 0}
          bulge={bulgeOf(tie, order)}
          onPick={() => onTie(tie)}
        />
      ))}
    </svg>
  )
}

/** How far down each article stands, with a gap between origins. */
function placesOf(order: readonly string[], index: ReportIndex): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let y = ROW_PX / 2
  for (const [i, id] of order.entries()) {
    if (i > 0) y += ROW_PX + (index.article(id)?.origin === index.article(order[i - 1]!)?.origin ? 0 : GAP_PX)
    places.set(id, y)
  }
  return places
}

/** Pixels to the right that an arc reaches: the farther apart, the farther. */
const bulgeOf = ({ from, to }: Tie, order: readonly string[]) =>
  Math.min(MAX_ARC_PX, ARC_STEP_PX * (Math.abs(order.indexOf(from) - order.indexOf(to)) + 1))

interface ArcProps {
  readonly tie: Tie
  readonly from: number
  readonly to: number
  readonly bulge: number
  readonly onPick: () => void
}

const BADGE_PX = 10

function Arc({ tie, from, to, bulge, onPick }: ArcProps) {
  const middle = (from + to) / 2
  const control = NAME_PX + (bulge * 4) / 3
  const path = `M${NAME_PX} ${from}C${control} ${from} ${control} ${to} ${NAME_PX} ${to}`
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table under the drawing has the buttons.
    <g className={style.tie} onClick={onPick}>
      <title>{tie.reasons.join(' ')}</title>
      <path className={style.hit} d={path} />
      <path className={style.arc} d={path} />
      <circle className={style.badge} cx={NAME_PX + bulge} cy={middle} r={BADGE_PX} />
      <text className={style.number} x={NAME_PX + bulge} y={middle + 4} textAnchor="middle">
        {tie.number}
      </text>
    </g>
  )
}
