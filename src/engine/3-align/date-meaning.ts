import type { Published } from '../../model/article.ts'
import type { DateExpression, Moment } from '../flow/date-expression.ts'
import { type Day, parseDay } from '../lexicon/calendar.ts'
import { daysAway, timexOfLength } from './date-lengths.ts'
import { type Period, periodAround } from './date-period.ts'
import { type Frame, resolve } from './date-resolve.ts'
import { openTimex } from './date-unresolved.ts'

export interface Context {
  /** The last day named. */
  readonly day: Day | null
  /** The date before it. */
  readonly period: Period | null
  readonly near: boolean
}

/** What an expression means in its article. Days are null where open or not fixed. */
export interface Meant {
  readonly timex: string
  readonly from: Day | null
  readonly to: Day | null
  /** For the dates after it to count from; null where it is no point. */
  readonly period: Period | null
  readonly basis?: string
}

/**
 * Resolved for the first and the last day on which the article may have been published: what both give, all days between them give, since
 * a later day of writing never makes an earlier date.
 */
export function meaningOf(expression: DateExpression, { from, to }: Published, context: Context): Meant {
  const days = from && to ? [parseDay(from), parseDay(to)] : [null]
  const [first, last] = days.map((reference) => meantAt(expression, frameOf(reference, context)))
  if (!last || (first!.timex === last.timex && first!.from === last.from && first!.to === last.to)) return first!
  return meantAt(expression, frameOf(null, context))
}

const frameOf = (reference: Day | null, { period, near, day }: Context): Frame => ({
  reference,
  context: period,
  near: near ? period : null,
  day,
})

const REFERENCES = { present: 'PRESENT_REF', past: 'PAST_REF', future: 'FUTURE_REF' }

function meantAt(expression: DateExpression, frame: Frame): Meant {
  const { type, at, until, open, length } = expression
  if (type === 'present') return { timex: REFERENCES.present, from: frame.reference, to: frame.reference, period: null }
  if (type === 'past' || type === 'future') return unknown(REFERENCES[type])
  if (type === 'set') return unknown(length ? timexOfLength(length) : openTimex(at!))
  if (type === 'duration') return durationOf(expression, frame)
  if (open) return sinceThen(open, frame)
  if (until) return rangeOf(at!, until, frame)
  const period = resolve(at!, frame)
  return period ? { timex: period.timex, from: period.from, to: period.to, period } : unknown(openTimex(at!))
}

const unknown = (timex: string): Meant => ({ timex, from: null, to: null, period: null })

function sinceThen(open: 'since' | 'until', { context }: Frame): Meant {
  if (!context) return unknown('PAST_REF')
  const { timex, from, to } = context
  return open === 'since' ? { timex, from, to: null, period: null } : { timex, from: null, to, period: null }
}

/** The days a length covers where it touches the day of writing: "the past three months", "the next two days". */
function durationOf({ length, rolling }: DateExpression, { reference }: Frame): Meant {
  const timex = timexOfLength(length!)
  if (!rolling || reference === null) return unknown(timex)
  const ahead = rolling !== 'past'
  if (length!.length === 1 && length![0]!.unit === 'quarter')
    return quartersOf(length![0]!.count, ahead, reference, timex)
  const away = daysAway(reference, length!, ahead ? 1 : -1)
  return ahead
    ? { timex, from: away === null || rolling === 'within' ? reference : reference + 1, to: away, period: null }
    : { timex, from: away, to: reference, period: null }
}

/** "the last two quarters": whole ones. */
function quartersOf(count: number | null, ahead: boolean, reference: Day, timex: string): Meant {
  if (count === null) return unknown(timex)
  const [first, last] = ahead ? [1, count] : [-count, -1]
  const { from } = periodAround('quarter', reference, first)
  return { timex, from, to: periodAround('quarter', reference, last).to, period: null }
}

/** The end is found first, and the beginning back from it: "from November to March" ends in the March that has been. */
function rangeOf(at: Moment, until: Moment | 'now', frame: Frame): Meant {
  const end = until === 'now' ? null : resolve(until, frame)
  const limit = until === 'now' ? frame.reference : (end?.to ?? null)
  let begin = resolve(at, frame)
  if (begin && limit !== null && begin.from > limit) {
    const turned = resolve(at.toward === 'future' && until !== 'now' ? { ...at, toward: 'past' } : at, {
      ...frame,
      reference: limit,
    })
    if (turned && turned.from <= limit) begin = turned
  }
  if (!begin || limit === null || begin.from > limit) {
    const last = until === 'now' ? 'PRESENT_REF' : openTimex(until)
    return unknown(`${begin?.timex ?? openTimex(at)}/${end?.timex ?? last}`)
  }
  const timex = `${begin.timex}/${end?.timex ?? 'PRESENT_REF'}`
  return { timex, from: begin.from, to: limit, period: { from: begin.from, to: limit, unit: begin.unit, timex } }
}
