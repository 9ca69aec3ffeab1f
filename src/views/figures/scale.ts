import type { Statement } from './figure-sheet.ts'

/** An axis of numbers: where it begins and ends, and what is written on it. */
export interface Scale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

/** How much wider than the statements an axis is, on each side, as a share of the number where all say the same. */
const MARGIN = 0.2

/** The axis for figures beside each other: it need not begin at nought, since lengths are not compared, places are. */
export function placeScale(statements: readonly Statement[]): Scale {
  const numbers = statements.flatMap(({ figure: { value, low, high } }) => [value, low, high].filter((n) => n !== null))
  if (numbers.length === 0) return { domain: [0, 1], ticks: [] }
  const least = Math.min(...numbers)
  const most = Math.max(...numbers)
  const room = Math.max((most - least) * MARGIN * 2, most * MARGIN, 1)
  const step = niceStep(room)
  const from = Math.max(0, Math.floor((least - room / 2) / step) * step)
  const to = Math.ceil((most + room / 2) / step) * step
  return { domain: [from, to], ticks: ticksBetween(from, to, niceStep((to - from) / 2)) }
}

/** The axis for a count: it begins at nought and leaves room over the highest number for an arrow. */
export function countScale(statements: readonly Statement[]): Scale {
  const numbers = statements.flatMap(({ figure: { value, low, high } }) => [value, low, high].filter((n) => n !== null))
  const most = Math.max(1, ...numbers)
  const step = niceStep(most / 2)
  return { domain: [0, most * 1.3], ticks: [...new Set([...ticksBetween(0, most * 0.8, step), ...numbers])] }
}

/** The largest of 1, 2, 2.5, 5 × a power of ten that is not over `size`. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const factor = [5, 2.5, 2, 1].find((candidate) => candidate * power <= size) ?? 1
  const step = factor * power
  return step < 1 ? step : step === 2.5 ? 2 : step
}

function ticksBetween(from: number, to: number, step: number): number[] {
  const ticks: number[] = []
  for (let i = Math.ceil(from / step); i * step <= to + step / 1e6; i++) ticks.push(i * step)
  return ticks
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
export const numberWords = (n: number) => NUMBER.format(n)

/** Milliseconds since 1970 of an ISO day. */
export const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
