export interface Row {
  readonly name: string
  readonly value: number
  /** A tenth of the rounds lies below, a tenth above; absent where there was one. */
  readonly low?: number
  readonly high?: number
  /** What it is to be at most. */
  readonly goal: number | undefined
}

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3))

/** One line a row: name, value, spread, goal and whether it is met. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, low, high, goal }) => [
    name,
    digits(value),
    low === undefined || high === undefined ? '' : `${digits(low)}–${digits(high)}`,
    goal === undefined ? '' : `≤ ${goal} ${value <= goal ? 'met' : 'missed'}`,
  ])
  const widths = [0, 1, 2, 3].map((k) => Math.max(...lines.map((line) => line[k]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, k) => cell.padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
