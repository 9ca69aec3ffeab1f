import { groupBy } from '../flow/group-by.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { REPORTING_STEMS } from '../lexicon/date-verbs.ts'
import { stemIn } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import { clauseLikeness, type DatedClause, sameDeed, sharedTerms } from './date-clauses.ts'

/** Two dates of different articles of one event, and how surely they date the same thing. */
export interface DatePair {
  readonly a: number
  readonly b: number
  readonly score: number
  /** Their days are the same; else one holds the other, or they exclude each other. */
  readonly fit: 'same' | 'meet' | 'apart'
}

/** Sentences that share less are not looked at further. */
const MIN_SENTENCES = 0.1
const OF_SENTENCES = 0.6
const OF_CLAUSES = 0.4
const SAME_DEED = 0.2
const MIN_SCORE = 0.1

export function datePairs(context: Context, clauses: readonly DatedClause[]): DatePair[] {
  const sentences = clauses.map(({ date }) => context.storySentenceAt(date))
  const pairs: DatePair[] = []
  const add = (a: number, b: number, likeness: number) => {
    const [one, other] = [clauses[a]!, clauses[b]!]
    if (context.events[one.article]!.id !== context.events[other.article]!.id) return
    const fit = fitOfDates(one, other)
    if (fit === 'apart' && !context.sharePassage(sentences[a]!, sentences[b]!)) return
    const score = fit === 'meet' && !mayBeOne(one, other) ? 0 : scoreOf(likeness, one, other)
    if (score >= MIN_SCORE) pairs.push({ a, b, score, fit })
  }
  const inSentence = groupBy(clauses.keys(), (i) => sentences[i]!)
  for (const [sentence, own] of inSentence)
    context.likeSentences(sentence, MIN_SENTENCES, (other, likeness) => {
      if (other > sentence) for (const b of inSentence.get(other) ?? []) for (const a of own) add(a, b, likeness)
    })
  return pairs
}

/** A day of the week of writing is not told again as "this year". */
const LONGEST_OF_WEEKDAY_DAYS = 62

/** A coarser date and a finer one may be of one thing where the clauses share their deed or their words. */
function mayBeOne(a: DatedClause, b: DatedClause): boolean {
  const days = ({ date }: DatedClause) => parseDay(date.to!) - parseDay(date.from!)
  const ofWeek = [a, b].some(
    ({ date: { stated } }) =>
      !stated.includes('month') &&
      !stated.includes('year') &&
      (stated.includes('weekday') || stated.includes('relative')) &&
      days(stated === a.date.stated ? a : b) === 0,
  )
  if (ofWeek && Math.max(days(a), days(b)) > LONGEST_OF_WEEKDAY_DAYS) return false
  return sameDeed(a, b) || clauseLikeness(a, b) >= MIN_CLAUSES
}
const MIN_CLAUSES = 0.2

/** How the days of two dates fit. */
export function fitOfDates({ span: a }: DatedClause, { span: b }: DatedClause): DatePair['fit'] {
  if (a.from === b.from && a.to === b.to) return 'same'
  return a.from <= b.to && b.from <= a.to ? 'meet' : 'apart'
}

/** `sentences`: how like their sentences are. */
function scoreOf(sentences: number, a: DatedClause, b: DatedClause): number {
  return OF_SENTENCES * sentences + OF_CLAUSES * clauseLikeness(a, b) + (sameDeed(a, b) ? SAME_DEED : 0)
}

/** "Saturday" in two articles of different weeks: the words agree, only the days of publication lie apart. */
const sameWeekday = ({ read: a }: DatedClause, { read: b }: DatedClause) =>
  a.expression.at?.weekday !== undefined && a.expression.at.weekday === b.expression.at?.weekday

/** A time of day alone says no day. */
const saysDay = ({ date: { stated } }: DatedClause) => stated.some((part) => part !== 'time')

const MIN_SHARED_TERMS = 2

/** The clauses clearly tell one happening: the same deed, no mere saying, with at least two more words in common. */
export function tellOneHappening(a: DatedClause, b: DatedClause): boolean {
  if (sameWeekday(a, b) || ![a, b].every(saysDay)) return false
  if (!a.verb || REPORTING_STEMS.has(stemIn(a.verb)) || !sameDeed(a, b)) return false
  return sharedTerms(a, b).filter((term) => term !== stemIn(a.verb!)).length >= MIN_SHARED_TERMS
}
