import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { DateRead } from '../flow/extraction.ts'
import { type Day, dayOf, isoDay, weekdayOf, yearOf } from '../lexicon/calendar.ts'
import { anchoredYear, anchorsOf } from './date-anchor.ts'
import { ofYear } from './date-open.ts'
import type { Period } from './date-period.ts'
import { resolve } from './date-resolve.ts'
import { isBareWeekday } from './publication-stated.ts'

/** A reason for a year, and how far it carries alone. */
interface Vote {
  readonly year: number
  readonly weight: number
  readonly because: string
  /** Published no earlier than this day. */
  readonly from?: Day
}

/**
 * A year is believed from this sum of votes on: the dates end in it (1), a date without a year falls into a month of it that is named with
 * its year (1), "last year" fits a date of the year before (1), an anniversary leads to it (3).
 */
const ENOUGH = 3

/** The year that an undated article's own dates agree on, narrowed by the weekday it reports from; null where they do not. */
export function inferredPublication(article: Prepared): Published | null {
  const reads = article.extraction.date.filter((read) => read.sentence >= 0)
  const explicit = reads.flatMap((read) => explicitOf(read))
  const votes = [...votesOfDates(article, reads, explicit), ...votesOfAnniversaries(article)]
  const latest = explicit.reduce((last, { period }) => Math.max(last, period.from), Number.NEGATIVE_INFINITY)
  const sums = new Map<number, number>()
  for (const { year, weight } of votes) sums.set(year, (sums.get(year) ?? 0) + weight)
  const [best, ...others] = [...sums]
    .filter(([year, sum]) => sum >= ENOUGH && year >= yearOf(Math.max(latest, dayOf(1))))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best || others.some(([, sum]) => sum === best[1])) return null
  const reasons = votes.filter(({ year }) => year === best[0])
  const from = Math.max(dayOf(best[0]), latest, ...reasons.map((vote) => vote.from ?? Number.NEGATIVE_INFINITY))
  return narrowed(article, from, dayOf(best[0] + 1) - 1, reasons)
}

function narrowed(article: Prepared, from: Day, to: Day, reasons: readonly Vote[]): Published | null {
  const lead = article.extraction.date.find((read) => !read.field && read.sentence >= 0 && isBareWeekday(read))
  const weekday = lead?.expression.at?.weekday
  const first = weekday ? from + ((weekday - weekdayOf(from) + 7) % 7) : from
  const last = weekday ? to - ((weekdayOf(to) - weekday + 7) % 7) : to
  if (first > last) return null
  const { start, end } = reasons.length && lead ? lead : article.extraction.date[0]!
  const said = lead ? `; it reports from a ${article.segmented.body.text.slice(start, end)}` : ''
  return {
    from: isoDay(first),
    to: isoDay(last),
    basis: 'inferred',
    ...(lead && { evidence: { start, end } }),
    why: `${capitalised(reasons.map(({ because }) => because).join('; '))}${said}.`,
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface Explicit {
  readonly read: DateRead
  readonly period: Period
}

/** Dates that say their year and are not told as to come. */
export function explicitOf(read: DateRead): Explicit[] {
  const { type, at } = read.expression
  if (type !== 'point' || at?.year === undefined || at.toward === 'future') return []
  const period = resolve(at, { reference: null, context: null, near: null, day: null })
  return period ? [{ read, period }] : []
}

function votesOfDates(
  { segmented: { body } }: Prepared,
  reads: readonly DateRead[],
  explicit: readonly Explicit[],
): Vote[] {
  const fine = explicit.filter(({ read }) => read.expression.at!.month !== undefined)
  const last = fine.reduce<Explicit | null>((a, b) => (a && a.period.from >= b.period.from ? a : b), null)
  if (!last || explicit.some(({ period }) => yearOf(period.from) > yearOf(last.period.from))) return []
  const year = yearOf(last.period.from)
  const text = (read: DateRead) => body.text.slice(read.start, read.end)
  const votes: Vote[] = [{ year, weight: 1, because: `its dates end with “${text(last.read)}”` }]
  const bare = reads.find((read) => !read.field && isBareOf(read, last))
  if (bare)
    votes.push({
      year,
      weight: 1,
      because: `“${text(bare)}” needs no year beside it`,
      from: ofYear(bare.expression.at!, year)!.from,
    })
  const lastYear = reads.find(
    ({ expression: { at }, field }) =>
      !field && at?.shift?.unit === 'year' && at.shift.count === -1 && at.shift.base === 'publication',
  )
  const before = explicit.find(({ period }) => yearOf(period.from) === year - 1)
  if (lastYear && before) votes.push({ year, weight: 1, because: `“${text(lastYear)}” fits its dates of ${year - 1}` })
  return votes
}

/** "April 7" where "April in 2021" is the last date. */
function isBareOf({ expression: { type, at } }: DateRead, last: Explicit): boolean {
  const { month, day, year, toward, shift } = at ?? {}
  return (
    type === 'point' &&
    year === undefined &&
    !shift &&
    !at?.in &&
    toward !== 'future' &&
    day !== undefined &&
    month === last.read.expression.at!.month &&
    ofYear(at!, yearOf(last.period.from)) !== null
  )
}

/** "ten years after it began" where the article says "formed in 2014". */
function votesOfAnniversaries(article: Prepared): Vote[] {
  const { segmented, extraction } = article
  const anchors = anchorsOf(article)
  for (const read of extraction.date) {
    const found = read.sentence < 0 || read.field ? null : anchoredYear(read.expression, anchors, [])
    const said = (span: DateRead) => segmented.body.text.slice(span.start, span.end)
    if (found) return [{ year: found.year, weight: ENOUGH, because: `“${said(read)}” counts from “${said(found.by)}”` }]
  }
  return []
}
