import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { DateRead } from '../flow/extraction.ts'
import { type Day, isoDay, parseDay, weekdayOf } from '../lexicon/calendar.ts'
import { dayInWords } from '../lexicon/date-format.ts'
import { nearest } from './date-open.ts'
import { explicitOf } from './publication-own.ts'
import { isBareWeekday } from './publication-stated.ts'

/** Reports of one event that name the same weekday are of one week. */
const MAX_APART_DAYS = 6

/** A dated article of the event and the day its first weekday falls on. */
interface Donor {
  readonly published: Day
  readonly lead: Day
}

/**
 * The day of an undated article from the dated ones of its event: where the first weekday it names is the one they name. Never against its
 * own dates: an article whose own constraints or later dates leave the day out keeps what it has.
 */
export function storyPublication(
  article: Prepared,
  own: Published,
  dated: readonly (readonly [Prepared, Published])[],
): Published | null {
  const lead = leadOf(article)
  if (!lead) return null
  const weekday = lead.expression.at!.weekday!
  const donors = dated
    .flatMap(([donor, published]) => donorOf(donor, published))
    .filter((donor) => weekdayOf(donor.lead) === weekday)
  if (donors.length === 0) return null
  const leads = donors.map((donor) => donor.lead)
  const [from, to] = [Math.min(...donors.map((d) => d.published)), Math.max(...donors.map((d) => d.published))]
  if (Math.min(...leads) !== Math.max(...leads) || to - from > MAX_APART_DAYS) return null
  const latest = article.extraction.date.flatMap(explicitOf).map(({ period }) => period.from)
  if (latest.some((day) => day > to) || !fits(own, from, to)) return null
  const words = article.segmented.body.text.slice(lead.start, lead.end)
  const many = donors.length === 1 ? 'one article' : `${donors.length} articles`
  return {
    from: isoDay(from),
    to: isoDay(to),
    basis: 'inferred',
    evidence: { start: lead.start, end: lead.end },
    why: `The text says no day. Dated from ${many} of the same event: published on ${dayInWords(isoDay(to))}, they tell of the ${words} that this one tells of.`,
  }
}

const fits = ({ from, to }: Published, first: Day, last: Day) =>
  !from || !to || (parseDay(from) <= first && last <= parseDay(to))

/** The first weekday of the article's text that is of its own week. */
const leadOf = ({ extraction }: Prepared): DateRead | undefined =>
  extraction.date.find((read) => !read.field && read.sentence >= 0 && isBareWeekday(read))

function donorOf(article: Prepared, { from, to }: Published): Donor[] {
  const lead = leadOf(article)
  if (!lead || !from || from !== to) return []
  const published = parseDay(from)
  const day = nearest(lead.expression.at!, published)
  return day ? [{ published, lead: day.from }] : []
}
