import type { Moment, Part } from '../flow/date-expression.ts'
import { coreAt } from './date-core.ts'
import { joinAll } from './date-joins.ts'
import { isDash, type Line, lowerAt, type Reading } from './date-line.ts'

/** Words that narrow what follows; with "of" between where it stands here. */
const PARTS: ReadonlyMap<string, readonly [part: Part, of: boolean]> = new Map([
  ['early', ['early', false]],
  ['mid', ['mid', false]],
  ['late', ['late', false]],
  ['earlier', ['past', false]],
  ['later', ['rest', false]],
  ['beginning', ['early', true]],
  ['start', ['early', true]],
  ['middle', ['mid', true]],
  ['end', ['late', true]],
  ['close', ['late', true]],
])

export const partStarters: ReadonlySet<string> = new Set(PARTS.keys())

/** Periods of periods ("the last week of the first month of next year") are read no deeper than this. */
const MAX_DEPTH = 3

/** A point of time as one phrase: "mid-October", "late last month", "Saturday evening", "the end of 2017", "8 p.m. on Friday". */
export function momentAt(line: Line, i: number, depth = 0): Reading<Moment> | null {
  const k = lowerAt(line, i) === 'the' && PARTS.has(lowerAt(line, i + 1)) ? i + 1 : i
  return narrowedAt(line, k, depth) ?? wholeAt(line, i, depth)
}

function wholeAt(line: Line, i: number, depth: number): Reading<Moment> | null {
  const inner = depth < MAX_DEPTH ? (l: Line, k: number) => momentAt(l, k, depth + 1) : () => null
  const core = coreAt(line, i, inner) ?? (lowerAt(line, i) === 'the' ? coreAt(line, i + 1, inner) : null)
  return core && joinAll(line, core)
}

/** "end of year", "by year-end" without an article: the period of writing. */
function bareUnitAt(line: Line, i: number): Reading<Moment> | null {
  const word = lowerAt(line, i)
  if (word !== 'year' && word !== 'month' && word !== 'week' && word !== 'quarter') return null
  return { value: { shift: { unit: word, count: 0, base: 'publication' } }, from: i, to: i + 1 }
}

function narrowedAt(line: Line, i: number, depth: number): Reading<Moment> | null {
  const narrowed = PARTS.get(lowerAt(line, i))
  if (!narrowed) return null
  const [part, needsOf] = narrowed
  let k = i + 1
  if (needsOf) {
    if (lowerAt(line, k) === 'of') k++
    else if (!isDash(line, k) || lowerAt(line, i) !== 'end') return null
    else k++
  } else if (isDash(line, k) || /^(?:in|on)$/.test(lowerAt(line, k))) k++
  const inner = wholeAt(line, k, depth) ?? (needsOf ? bareUnitAt(line, k) : null)
  if (!inner || inner.value.part) return null
  const { clock, dayPart, weekday, day, shift } = inner.value
  const isDay = clock || dayPart || weekday || day || shift?.unit === 'day'
  if (part === 'past' || part === 'rest') {
    if (isDay || !shift || shift.count !== 0) return isDay ? inner : null
    return { value: { ...inner.value, part }, from: i, to: inner.to }
  }
  return { value: isDay ? inner.value : { ...inner.value, part }, from: i, to: inner.to }
}
