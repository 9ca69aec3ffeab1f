import type { Figure } from '../../model/mention.ts'
import style from './bound-mark.module.css'

interface Props {
  readonly figure: Figure
  /** Pixels on the number axis. */
  readonly at: (value: number) => number
  /** The mark's place on the other axis. */
  readonly across: number
  /** `x`: numbers run to the right; `y`: upwards. */
  readonly axis: 'x' | 'y'
  readonly hollow: boolean
}

const HALF = 11
const BAND = 7
/** How far the arrow of an open bound reaches. */
export const ARROW_PX = 40
const HEAD = 6

/** The bound as it is claimed: a tick for an exact number, a band for about, an open arrow for more than and less than. */
export function BoundMark({ figure, at, across, axis, hollow }: Props) {
  const { value, low, high, hedge } = figure
  const line = (v: number, from: number, to: number) =>
    axis === 'x' ? `M${at(v)} ${across + from}V${across + to}` : `M${across + from} ${at(v)}H${across + to}`
  const className = hollow ? style.hollow : style.mark
  if (low !== null && high === null)
    return (
      <path
        className={className}
        data-bound="open-above"
        d={line(low, -HALF + 2, HALF - 2) + arrow(at(low), across, axis, 1)}
      />
    )
  if (low === null && high !== null)
    return (
      <path
        className={className}
        data-bound="open-below"
        d={line(high, -HALF + 2, HALF - 2) + arrow(at(high), across, axis, -1)}
      />
    )
  if (low === null || high === null) return null
  if (low === high) return <path className={className} data-bound="exact" d={line(low, -HALF, HALF)} />
  const [a, b] = [at(low), at(high)].toSorted((x, y) => x - y) as [number, number]
  const box =
    axis === 'x'
      ? { x: a, y: across - BAND, width: b - a, height: 2 * BAND }
      : { x: across - BAND, y: a, width: 2 * BAND, height: b - a }
  return (
    <g className={className}>
      <rect className={style.band} {...box} rx={Math.min(BAND, (b - a) / 2)} />
      {hedge === 'range' && <path d={line(low, -BAND, BAND) + line(high, -BAND, BAND)} />}
      {hedge !== 'range' && value !== null && (
        <circle
          className={style.dot}
          r={4}
          cx={axis === 'x' ? at(value) : across}
          cy={axis === 'x' ? across : at(value)}
        />
      )}
    </g>
  )
}

/** From the bound into the open: `side` 1 towards more, -1 towards less. */
function arrow(from: number, across: number, axis: 'x' | 'y', side: 1 | -1): string {
  const tip = from + (axis === 'x' ? side : -side) * ARROW_PX
  const back = tip - Math.sign(tip - from) * HEAD
  return axis === 'x'
    ? `M${from} ${across}H${tip}M${back} ${across - HEAD}L${tip} ${across}L${back} ${across + HEAD}`
    : `M${across} ${from}V${tip}M${across - HEAD} ${back}L${across} ${tip}L${across + HEAD} ${back}`
}

/** From where to where a mark reaches: words stand beside it. */
export function reachOf({ low, high }: Figure, at: (value: number) => number): readonly [left: number, right: number] {
  if (low !== null && high === null) return [at(low), at(low) + ARROW_PX]
  if (low === null && high !== null) return [at(high) - ARROW_PX, at(high) + 2]
  return [at(low ?? 0), at(high ?? 0) + 2]
}
