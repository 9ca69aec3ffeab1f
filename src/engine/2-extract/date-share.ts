import type { DateExpression, Moment } from '../flow/date-expression.ts'
import { type Line, lowerAt, type Reading } from './date-line.ts'

type Read = Reading<DateExpression>

const MAX_GAP_TOKENS = 3
const TIES = new Set(['and', 'or', ',', 'in', 'of', 'the', '&', 'as', 'well', 'on', 'to'])

/**
 * A year said once is of all dates that are told in one breath: "in June and August in 2020 and April in 2021", "May 5 and June 7, 2019",
 * "in March 2018 and July".
 */
export function shareYears(line: Line, reads: readonly Read[]): Read[] {
  const shared = [...reads]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i]!, shared[i + 1]!]
    const year = yearOf(next.value.at)
    if (year !== undefined && wantsYear(one.value.at) && areTied(line, one, next))
      shared[i] = { ...one, value: withYear(one.value, year - (isLater(one.value.at!, next.value.at!) ? 1 : 0)) }
  }
  for (let i = 1; i < shared.length; i++) {
    const [one, next] = [shared[i - 1]!, shared[i]!]
    const year = yearOf(one.value.at)
    if (
      year !== undefined &&
      one.value.at!.month &&
      wantsYear(next.value.at) &&
      areTied(line, one, next) &&
      isLater(next.value.at!, one.value.at!)
    )
      shared[i] = { ...next, value: withYear(next.value, year) }
  }
  return shared
}

const yearOf = (moment: Moment | undefined) =>
  moment?.month || moment?.quarter || moment?.season ? moment.year : undefined

const wantsYear = (moment: Moment | undefined): moment is Moment =>
  !!moment &&
  moment.year === undefined &&
  !moment.in &&
  !moment.shift &&
  !!(moment.month || moment.quarter) &&
  !moment.step

const isLater = (a: Moment, b: Moment) => (a.month ?? 0) > (b.month ?? 0) && !!a.month && !!b.month

function withYear(expression: DateExpression, year: number): DateExpression {
  const until =
    expression.until && expression.until !== 'now' && wantsYear(expression.until)
      ? { ...expression.until, year }
      : expression.until
  return { ...expression, at: { ...expression.at, year }, ...(until && { until }) }
}

function areTied(line: Line, one: Read, next: Read): boolean {
  if (next.from - one.to > MAX_GAP_TOKENS || next.from === one.to) return false
  for (let k = one.to; k < next.from; k++) if (!TIES.has(lowerAt(line, k))) return false
  return true
}
