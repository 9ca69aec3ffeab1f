import type { Published } from '../../model/article.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { DateRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { type Day, isoDay, parseDay, yearOf } from '../lexicon/calendar.ts'
import { type Anchors, anchoredYear, anchorsOf } from './date-anchor.ts'
import { basisOf, periodInWords } from './date-basis.ts'
import { type Context, type Meant, meaningOf } from './date-meaning.ts'
import type { Period } from './date-period.ts'
import { statedParts } from './date-stated.ts'

/** The dates of each article as days, counted from its day of publication; index by index those of its extraction. */
export function resolveDates(articles: readonly Prepared[], published: readonly Published[]): DateMention[][] {
  return articles.map((article, i) => datesOf(article, published[i]!))
}

/** A date is close to the one before it within this many sentences. */
const NEAR_SENTENCES = 1

function datesOf(prepared: Prepared, published: Published): DateMention[] {
  const { segmented, extraction } = prepared
  const { article, title, body } = segmented
  const anchors = anchorsOf(prepared)
  let last: Dated | null = null
  let day: Day | null = null
  return extraction.date.map((read) => {
    const prose = read.field ? title! : body
    if (last?.read.field !== read.field) {
      last = null
      day = null
    }
    const near = last !== null && read.sentence - last.read.sentence <= NEAR_SENTENCES && isFixed(last.read)
    const counted = last && !looksBackFrom(read, last, published) ? last.period : null
    const context: Context = { period: counted, near, day }
    const meant = anchored(read, anchors, body, published) ?? meaningOf(read.expression, published, context)
    const words = context.period && periodInWords(context.period.from, context.period.to)
    if (meant.period) last = { period: meant.period, read }
    if (meant.period?.unit === 'day' && !read.expression.until) day = meant.period.from
    return {
      id: `date:${article.id}:${read.field ?? ''}${read.start}`,
      kind: 'date',
      article: article.id,
      start: read.start,
      end: read.end,
      ...(read.field && { field: read.field }),
      text: prose.text.slice(read.start, read.end),
      timex: meant.timex,
      from: meant.from === null ? null : isoDay(meant.from),
      to: meant.to === null ? null : isoDay(meant.to),
      stated: statedParts(read.expression),
      basis:
        meant.basis ??
        basisOf(read.expression, {
          published,
          context: words,
          fixed: meant.from !== null || meant.to !== null,
          ahead: meant.from !== null && published.to !== null && meant.from > parseDay(published.to, 'last'),
        }),
    }
  })
}

interface Dated {
  readonly period: Period
  readonly read: DateRead
}

/** "… will stay weak into next year. Profit fell from $664 million a year earlier": not a year before next year. */
function looksBackFrom({ sentence, expression }: DateRead, last: Dated, { to }: Published): boolean {
  if (to === null || last.read.sentence === sentence || (expression.at?.shift?.count ?? 0) >= 0) return false
  return last.period.from > parseDay(to, 'last')
}

/** Its words fix the year or the day: "formed in 2014. During the year …", "on Monday … at 10:30". */
const isFixed = ({ expression: { type, at } }: DateRead) =>
  type === 'point' &&
  (at?.year !== undefined || at?.weekday !== undefined || at?.day !== undefined || at?.shift?.unit === 'day')

/** "ten years after it began" with the year that the article gives for the beginning. */
function anchored(read: DateRead, anchors: Anchors, body: Prose, { from, to }: Published): Meant | null {
  if (!read.expression.anchor) return null
  const publishedIn = from && to ? years(parseDay(from), parseDay(to)) : []
  const found = anchoredYear(read.expression, anchors, publishedIn)
  if (!found) return null
  const { timex } = meaningOf(
    read.expression,
    { from: null, to: null, basis: 'unknown' },
    { period: null, near: false, day: null },
  )
  const said = body.text.slice(found.by.start, found.by.end)
  return {
    timex,
    from: parseDay(String(found.year)),
    to: parseDay(String(found.year), 'last'),
    period: null,
    basis: `counted from ${said}, which the article gives for the beginning`,
  }
}

function years(from: Day, to: Day): number[] {
  const all: number[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) all.push(year)
  return all
}
