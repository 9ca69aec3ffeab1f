import type { Account } from '../../model/finding.ts'
import type { DateMention } from '../../model/mention.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { formatDate } from '../lexicon/date-format.ts'
import type { Comparison, Judgement, Story } from './comparison.ts'
import { listed } from './figure-why.ts'

type Verdict = Omit<Judgement, 'accounts'>

/** Dates of one thing: the same days agree, days that can both hold vary (August within this summer), days that exclude each other conflict. */
export const compareDate: Comparison<'date'> = (topic, story) => {
  const dates = topic.items
  const accounts = dates.map(toAccount)
  const verdict = new Set(dates.map((date) => date.article)).size === 1 ? single(dates) : judged(dates, story)
  return { ...verdict, accounts }
}

const toAccount = (date: DateMention): Account => ({
  article: date.article,
  ...(date.field && { field: date.field }),
  start: date.start,
  end: date.end,
  text: date.text,
  reading: formatDate(date),
})

const single = (dates: readonly DateMention[]): Verdict => ({
  relation: 'single',
  rule: 'date-single',
  why: `Only one article dates this: ${formatDate(dates[0]!)}.`,
})

function judged(dates: readonly DateMention[], story: Story): Verdict {
  const apart = firstApart(dates)
  if (apart) {
    const [a, b] = apart
    return {
      relation: 'conflict',
      rule: 'date-days',
      why: `${formatDate(a)} and ${formatDate(b)} cannot both be the date of this.${basisNote(apart)}`,
    }
  }
  const readings = [...new Set(dates.map(formatDate))]
  const days = new Set(dates.map(({ from, to }) => `${from} ${to}`))
  if (days.size === 1)
    return {
      relation: 'agree',
      rule: 'date-days',
      why: `All give ${readings.length === 1 ? readings[0]! : daysOnly(dates[0]!)}.${basisNote(dates)}${originNote(dates, story)}`,
    }
  return {
    relation: 'vary',
    rule: 'date-days',
    why: `${listed(readings)} are told to different precision and can all hold.${basisNote(dates)}${originNote(dates, story)}`,
  }
}

/** The days without the hour that one of several tells: "Thursday", "0930 GMT". */
const daysOnly = (date: DateMention): string =>
  formatDate(date.from && date.from === date.to ? { ...date, timex: date.from } : date)

/** "two weeks ago" is told to the week, though counted to a day. */
const SLACK_DAYS = 3

function spanOf({ from, to, timex }: DateMention): readonly [number, number] {
  const [first, last] = [from ? parseDay(from) : Number.NEGATIVE_INFINITY, to ? parseDay(to) : Number.POSITIVE_INFINITY]
  return /-W\d\d$/.test(timex) && first === last ? [first - SLACK_DAYS, last + SLACK_DAYS] : [first, last]
}

function firstApart(dates: readonly DateMention[]): readonly [DateMention, DateMention] | null {
  for (const a of dates)
    for (const b of dates) {
      const [[from, to], [otherFrom, otherTo]] = [spanOf(a), spanOf(b)]
      if (a.article !== b.article && (from > otherTo || otherFrom > to)) return [a, b]
    }
  return null
}

/** How days that the words do not say were found: a weekday is as sure as its article's day of publication. */
function basisNote(dates: readonly DateMention[]): string {
  const inferred = dates.filter(({ basis }) => basis !== null)
  if (inferred.length === 0) return ''
  const words = [...new Set(inferred.map(({ text, basis }) => `“${text}”: ${basis}`))]
  return ` ${words.join('; ')}.`
}

function originNote(dates: readonly DateMention[], story: Story): string {
  const origins = new Set(dates.map(({ article }) => story.articleOf(article).origin.id))
  return origins.size === 1 ? ' The articles go back to one original, so that this confirms nothing.' : ''
}
