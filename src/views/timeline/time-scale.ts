import type { Published } from '../../model/article.ts'
import { monthOf } from '../parts/words.ts'
import type { Moment } from './moments.ts'

const DAY_MS = 86_400_000
const MAX_TICKS = 9
/** So many months have room for their words on a phone; years all have. */
const MAX_MONTHS_NARROW = 4

/** Days on a line, in percent of its length. */
export interface TimeScale {
  readonly place: (from: string, to: string) => { readonly left: number; readonly width: number }
  /** `wide`: its words have room only where the line is long. */
  readonly ticks: readonly { readonly at: number; readonly words: string; readonly wide: boolean }[]
}

const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

/** From the first day that anything allows to the last, with years for ticks, or months where it is about one year. Null where nothing is dated. */
export function timeScale(moments: readonly Moment[], published: readonly Published[]): TimeScale | null {
  const days = [
    ...moments.flatMap(({ from, to }) => [from, to]),
    ...published.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)),
  ]
  if (days.length === 0) return null
  const first = timeOf(days.reduce((a, b) => (a < b ? a : b)))
  const last = timeOf(days.reduce((a, b) => (a > b ? a : b))) + DAY_MS
  const margin = (last - first) * 0.02
  const [start, length] = [first - margin, last - first + 2 * margin]
  const percent = (time: number) => (100 * (time - start)) / length
  return {
    place: (from, to) => ({ left: percent(timeOf(from)), width: percent(timeOf(to) + DAY_MS) - percent(timeOf(from)) }),
    ticks: ticksOf(first, last).map(({ time, words, wide }) => ({ at: percent(time), words, wide })),
  }
}

const YEAR_MS = 366 * DAY_MS

function ticksOf(first: number, last: number): { time: number; words: string; wide: boolean }[] {
  const monthly = last - first < 1.5 * YEAR_MS
  const from = new Date(first)
  const count = monthly ? 20 : new Date(last).getUTCFullYear() - from.getUTCFullYear() + 1
  const starts = Array.from({ length: count }, (_, i) =>
    monthly ? Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + i) : Date.UTC(from.getUTCFullYear() + i, 0),
  ).filter((time) => time >= first && time <= last)
  const step = Math.ceil(starts.length / MAX_TICKS)
  const ticks = starts.filter((_, i) => i % step === 0)
  const narrowStep = Math.ceil(ticks.length / MAX_MONTHS_NARROW)
  return ticks.map((time, i) => ({
    time,
    words: monthly ? monthOf(new Date(time)) : String(new Date(time).getUTCFullYear()),
    wide: monthly && i % narrowStep !== 0,
  }))
}

/** Bars that would touch stand under each other: the row of each, the fewest rows first. */
export function rowsOf(bars: readonly { readonly left: number; readonly width: number }[]): number[] {
  const ends: number[] = []
  return bars.map(({ left, width }) => {
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = left + Math.max(width, MIN_WIDTH) + GAP
    return row
  })
}

/** So that a day is seen on a line of ten years. */
export const MIN_WIDTH = 0.6
const GAP = 0.5
