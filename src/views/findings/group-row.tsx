import type { Line } from './lines.ts'
import style from './matrix.module.css'

interface Props {
  readonly line: Extract<Line, { type: 'group' }>
  /** Index of the line. */
  readonly at: number
  /** Columns that it spans. */
  readonly width: number
  readonly measure: (row: HTMLTableRowElement | null) => void
  readonly onToggle: (key: string) => void
}

/** The heading of a group, which opens and closes it. */
export function GroupRow({ line, at, width, measure, onToggle }: Props) {
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <th scope="colgroup" colSpan={width} className={style.group}>
        <button type="button" className={style.toggle} aria-expanded={line.open} onClick={() => onToggle(line.key)}>
          <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> {line.words}{' '}
          <span className={style.many}>{line.count}</span>
        </button>
      </th>
    </tr>
  )
}
