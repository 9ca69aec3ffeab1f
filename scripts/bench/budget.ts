import type { Row } from './table.ts'

export interface Budget {
  /** So many times its value a ratio may be before it counts as grown: runs differ by that much. */
  readonly band: number
  /** Row of the table → what it was when it was last looked at. */
  readonly values: Readonly<Record<string, number>>
}

/** A sentence a row that has grown beyond the budget and its band, or that the budget names and the run does not have. */
export function exceeded(rows: readonly Row[], { band, values }: Budget): string[] {
  const measured = new Map(rows.map((row) => [row.name, row.value]))
  return Object.entries(values).flatMap(([name, value]) => {
    const now = measured.get(name)
    if (now === undefined) return [`${name}: not measured`]
    return now > value * band
      ? [`${name}: ${now.toFixed(3)}, more than ${band} times the ${value} of the budget (scripts/bench/budget.json)`]
      : []
  })
}
