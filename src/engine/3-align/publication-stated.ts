import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Moment } from '../flow/date-expression.ts'
import type { DateRead } from '../flow/extraction.ts'
import type { Sentence, Token } from '../flow/token.ts'
import { AGENCY_MARKS } from '../lexicon/agencies.ts'
import { type Day, dayOf, isoDay, parseDay, weekdayOf } from '../lexicon/calendar.ts'
import { dayInWords } from '../lexicon/date-format.ts'

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

/** A line that dates the article stands among so many of the first sentences, or last. */
const FIRST_SENTENCES = 5

/** Words of a line that only says when: "Last updated 15:48 15/09/2013", "Date of publication 5 July 2016". */
const DATE_LINE_WORDS = new Set(
  'published publication posted updated update last first originally date dated time on at of by release released issued edited modified am pm a.m. p.m. gmt utc est edt et hrs hours local ist pst pdt cst'.split(
    ' ',
  ),
)
/** Of these one must stand before the date where more than the date is on the line: "Published July 19 2016 A force of …". */
const PUBLISHING = new Set('published publication posted updated date dated released issued'.split(' '))

/** A date alone on its line ("November 28, 2005"), with words of publishing, or behind them at the head of the text. */
function fromDateLine({ segmented: { body }, extraction }: Prepared): Published | null {
  const reads = extraction.date.filter((read) => !read.field)
  for (const read of reads) {
    const sentence = body.sentences[read.sentence]
    const day = read.expression.at && !read.expression.until ? fullDay(read.expression.at) : null
    if (!sentence || day === null) continue
    const edge = read.sentence < FIRST_SENTENCES || read.sentence === body.sentences.length - 1
    if (!edge || read.from - sentence.from > MAX_LINE_TOKENS) continue
    const words = dayInWords(isoDay(day))
    if (isDateLine(sentence, body.tokens, reads)) return stated(day, read, `A line of the article says only ${words}.`)
    const before = body.tokens.slice(sentence.from, read.from)
    if (before.length > 0 && before.every(isDateLineToken) && before.some((token) => PUBLISHING.has(token.lower)))
      return stated(day, read, `The article begins with its date of publication, ${words}.`)
    if (read.sentence === 0 && isBehindAgency(before, body.tokens[read.to]))
      return stated(day, read, `The article begins with its agency and its date, ${words}.`)
  }
  return null
}

const isDateLineToken = (token: Token) => token.type !== 'word' || DATE_LINE_WORDS.has(token.lower)

/** Every word of the sentence belongs to a date or says that it is one of publication. */
function isDateLine({ from, to }: Sentence, tokens: readonly Token[], reads: readonly DateRead[]): boolean {
  if (to - from > MAX_LINE_TOKENS) return false
  const within = reads.filter((read) => read.from < to && from < read.to)
  const isDated = (k: number) => within.some((read) => read.from <= k && k < read.to)
  return tokens
    .slice(from, to)
    .every((token, k) => isDated(from + k) || (token.type !== 'number' && isDateLineToken(token)))
}

const MAX_AGENCY_TOKENS = 3
const MAX_LINE_TOKENS = 30

/** "AFP Tuesday 5 Jul 2016 A motorcycle bomber …": a scraped head without its line breaks. */
const isBehindAgency = (before: readonly Token[], after: Token | undefined) =>
  before.length > 0 &&
  before.length <= MAX_AGENCY_TOKENS &&
  before.every((token) => token.type === 'punct' || AGENCY_MARKS.has(token.lower)) &&
  (after?.capital ?? false)
