import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { MAX_WIDTH, MIN_WIDTH } from '../../state/fragment.ts'
import { widthsChosen } from '../../state/layout.ts'
import style from './column-divider.module.css'

interface Props {
  /** Place of the column on its left. */
  readonly at: number
  /** Widths of all columns, in per cent of an even share. */
  readonly widths: readonly number[]
  readonly label: string
}

const STEP = 10

/** Between two columns: drawn sideways, one becomes wider and the other narrower; the arrow keys do the same, Enter makes all even. */
export function ColumnDivider({ at, widths, label }: Props) {
  const drag = useRef<{ readonly x: number; readonly widths: readonly number[]; readonly share: number } | null>(null)
  const width = widths[at]!
  const shift = (from: readonly number[], by: number) => {
    const [left, right] = [from[at]!, from[at + 1]!]
    const least = Math.max(MIN_WIDTH - left, right - MAX_WIDTH)
    const most = Math.min(MAX_WIDTH - left, right - MIN_WIDTH)
    const moved = Math.max(least, Math.min(most, by))
    widthsChosen(from.map((one, i) => (i === at ? one + moved : i === at + 1 ? one - moved : one)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0
    if (step === 0 && event.key !== 'Enter') return
    event.preventDefault()
    if (step === 0) widthsChosen([])
    else shift(widths, step)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const columns = event.currentTarget.parentElement
    if (!columns) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, widths, share: columns.clientWidth / widths.length / 100 }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be focused and moved.
    <div
      className={style.divider}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (drag.current) shift(drag.current.widths, (event.clientX - drag.current.x) / drag.current.share)
      }}
      onPointerUp={() => {
        drag.current = null
      }}
      onDoubleClick={() => widthsChosen([])}
    />
  )
}
