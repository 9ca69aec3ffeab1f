import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Moment } from '../flow/date-expression.ts'
import type { DateRead } from '../flow/extraction.ts'
import { type Day, dayOf, isoDay, parseDay, weekdayOf } from '../lexicon/calendar.ts'
import { dayInWords } from './date-basis.ts'

/** The given field, or what the text says of itself; null where neither does. A copyright year says nothing of the day. */
export function statedPublication(article: Prepared): Published | null {
  return given(article) ?? fromFurniture(article) ?? fromToday(article) ?? fromDateLine(article)
}

function given({ segmented: { article } }: Prepared): Published | null {
  if (!article.date) return null
  return { from: isoDay(parseDay(article.date)), to: isoDay(parseDay(article.date, 'last')), basis: 'stated' }
}

const stated = (day: Day, { start, end }: DateRead, why: string): Published => ({
  from: isoDay(day),
  to: isoDay(day),
  basis: 'stated',
  evidence: { start, end },
  why,
})

const fullDay = ({ year, month, day }: Moment): Day | null =>
  year !== undefined && month && day ? dayOf(year, month, day) : null

/** A stamp ("date 2024-01-27"), a dateline's full date, or the date of an embedded post that is the article's own day. */
function fromFurniture(article: Prepared): Published | null {
  const { furniture } = article.segmented
  for (const read of article.extraction.date) {
    const day = read.sentence < 0 && read.expression.at ? fullDay(read.expression.at) : null
    const rule = furniture.find((piece) => piece.start <= read.start && read.end <= piece.end)?.rule
    if (day === null || !rule) continue
    const words = dayInWords(isoDay(day))
    if (rule === 'post') {
      const tie = tieToPost(article, read, day)
      if (tie) return stated(day, read, `A post that the article carries is dated ${words}, and ${tie}.`)
    } else if (rule === 'stamp' || rule === 'dateline') return stated(day, read, `The text is marked ${words}.`)
  }
  return null
}

/** What shows that a post's day is the article's: the post says "today", or the article's first weekday falls on it or the day before. */
function tieToPost({ segmented: { body }, extraction }: Prepared, post: DateRead, day: Day): string | null {
  const reads = extraction.date.filter((read) => !read.field && read.sentence >= 0)
  const before = body.sentences.findLastIndex((sentence) => sentence.end <= post.start)
  const saysToday = reads.some(
    (read) =>
      read.sentence === before && read.expression.at?.shift?.unit === 'day' && read.expression.at.shift.count === 0,
  )
  if (saysToday) return 'it says “today”'
  const weekday = reads.find((read) => isBareWeekday(read))?.expression.at?.weekday
  if (weekday === weekdayOf(day)) return 'the weekday that the article names falls on that day'
  return weekday === weekdayOf(day - 1) ? 'the weekday that the article names is the day before' : null
}

/** "Saturday" alone, of the week of writing. */
export const isBareWeekday = ({ expression: { type, at, until } }: DateRead): boolean =>
  type === 'point' && !until && at?.weekday !== undefined && !at.day && !at.in && !at.step && at.toward !== 'future'

/** "Today, Saturday, January 27, 2024", "yesterday, 26 January 2024". */
function fromToday({ extraction }: Prepared): Published | null {
  for (const read of extraction.date) {
    const { at } = read.expression
    const day = at?.shift?.unit === 'day' && at.shift.base === 'publication' ? fullDay(at) : null
    if (day !== null && !read.field)
      return stated(
        day - at!.shift!.count,
        read,
        `The article itself ties a day of writing to ${dayInWords(isoDay(day))}.`,
      )
  }
  return null
}

/** A line of nothing but a date stands among so many of the first sentences. */
const FIRST_SENTENCES = 4

/** A date alone on its line above or below the text: "November 28, 2005". */
function fromDateLine({ segmented: { body }, extraction }: Prepared): Published | null {
  for (const read of extraction.date) {
    const sentence = body.sentences[read.sentence]
    const day = read.expression.at && !read.expression.until ? fullDay(read.expression.at) : null
    if (!sentence || read.field || day === null) continue
    const edge = read.sentence < FIRST_SENTENCES || read.sentence === body.sentences.length - 1
    const rest = sentence.to - read.to
    if (edge && read.from === sentence.from && (rest === 0 || (rest === 1 && body.tokens[read.to]!.type === 'punct')))
      return stated(day, read, `The date ${dayInWords(isoDay(day))} stands alone on a line of the article.`)
  }
  return null
}
