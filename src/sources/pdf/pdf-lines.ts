/** A run of text as the PDF places it; lengths in points, `y` upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rightToLeft: boolean
}

export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly height: number
}

/** A gap wider than this many letter heights stands between columns or cells, not between words. */
const COLUMN_GAP = 1.4
const WORD_GAP = 0.12
const SAME_LINE = 0.45

/** Runs in the order of the file → lines. Runs beside each other across a wide gap are lines of their own. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  let row: Run[] = []
  const end = () => {
    if (row.length > 0) lines.push(lineOf(row))
    row = []
  }
  for (const run of runs) {
    const before = row.at(-1)
    if (before && !continues(before, run)) end()
    row.push(run)
  }
  end()
  return lines.filter(({ text }) => text !== '')
}

function continues(before: Run, run: Run): boolean {
  const height = Math.max(before.height, run.height)
  if (Math.abs(before.y - run.y) > height * SAME_LINE) return false
  const gap = before.rightToLeft && run.rightToLeft ? before.x - (run.x + run.width) : run.x - (before.x + before.width)
  return gap < height * COLUMN_GAP && (gap > -height * 2 || before.rightToLeft || run.rightToLeft)
}

function lineOf(row: readonly Run[]): Line {
  let text = ''
  let before: Run | undefined
  for (const run of row) {
    if (before && needsSpace(before, run, text)) text += ' '
    text += run.text
    before = run
  }
  return {
    text: text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(),
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ x, width }) => x + width)),
    y: row[0]!.y,
    height: Math.max(...row.map(({ height }) => height)),
  }
}

function needsSpace(before: Run, run: Run, text: string): boolean {
  if (/\s$/.test(text) || /^\s/.test(run.text)) return false
  const gap = run.rightToLeft ? before.x - (run.x + run.width) : run.x - (before.x + before.width)
  return Math.abs(gap) > Math.max(before.height, run.height) * WORD_GAP
}
