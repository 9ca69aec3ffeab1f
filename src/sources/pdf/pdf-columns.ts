import type { Line } from './pdf-lines.ts'

/** Rows that must stand beside each other, line for line, before they are taken for columns. */
const MIN_ROWS = 4
/** Of the page's width: cells of a table are narrower than lines of a column. */
const MIN_COLUMN_WIDTH = 0.22

/**
 * Most files write a column to its end before the next one. One that writes line for line across the columns is set right: from where
 * the columns begin to where a line crosses them, the left one is read first.
 */
export function columnsInOrder(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines)
  if (gutter === null) return lines
  const ordered: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  for (const line of lines) {
    if (line.right <= gutter) left.push(line)
    else if (line.x >= gutter) right.push(line)
    else {
      ordered.push(...left, ...right, line)
      left = []
      right = []
    }
  }
  return [...ordered, ...left, ...right]
}

/** The x between two columns that are written across, line for line; null where there are none. */
function gutterOf(lines: readonly Line[]): number | null {
  const from = Math.min(...lines.map(({ x }) => x))
  const width = Math.max(...lines.map(({ right }) => right)) - from
  const edges = new Map<number, number>()
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || Math.abs(next.y - line.y) > line.height / 2 || next.x <= line.right) return
    if (line.right - line.x < width * MIN_COLUMN_WIDTH || next.right - next.x < width * MIN_COLUMN_WIDTH) return
    const edge = Math.round(next.x / 4) * 4
    edges.set(edge, (edges.get(edge) ?? 0) + 1)
  })
  const [edge, rows] = [...edges].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return rows >= MIN_ROWS ? edge - 3 : null
}
