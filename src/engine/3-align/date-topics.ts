import type { DateMention } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'
import { aboutDate, keyOfDates } from './date-about.ts'
import { type DatedClause, datedClauses } from './date-clauses.ts'
import { type DatePair, datePairs, tellOneHappening } from './date-pairs.ts'

/** Two dates start a topic from this score on, by how their days fit. */
const STARTS: Readonly<Record<DatePair['fit'], number>> = { same: 0.3, meet: 0.45, apart: 0.6 }
/** A date joins a topic of equal days where its mean score with the others is at least this. */
const JOINS = 0.25
/** An article's second mention of the day joins where one date of another article is as like as this. */
const REPEATS = 0.35

/** Which dates of several articles date the same thing; then the explicit dates that one article alone gives. */
export function dateTopics(context: Context): Topic<DateMention>[] {
  const clauses = datedClauses(context)
  const groups = grouped(context, clauses)
  const taken = new Set(groups.flat())
  const alone = clauses.flatMap((clause, i) => (!taken.has(i) && isWanted(clause, clauses) ? [[i]] : []))
  return [...groups, ...alone].map((group) =>
    topicOf(
      context,
      group.map((i) => clauses[i]!),
    ),
  )
}

/** Best pairs first; a group holds one date an article, and days that exclude each other only where they clearly tell one happening. */
function grouped(context: Context, clauses: readonly DatedClause[]): number[][] {
  const order = (i: number) => `${context.ids[clauses[i]!.article]!} ${String(clauses[i]!.date.start).padStart(8, '0')}`
  const pairs = datePairs(context, clauses)
    .filter((pair) => pair.fit !== 'apart' || mayConflict(pair, clauses, context))
    .sort((x, y) => y.score - x.score || (order(x.a) + order(x.b) < order(y.a) + order(y.b) ? -1 : 1))
  const scores = new Map(
    pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair] as const, [`${pair.b} ${pair.a}`, pair] as const]),
  )
  const groupOf = new Map<number, number[]>()
  const mean = (one: readonly number[], other: readonly number[]) => {
    const found = one.flatMap((a) => other.map((b) => scores.get(`${a} ${b}`)))
    if (found.some((pair) => pair !== undefined && pair.fit !== 'same')) return 0
    return found.reduce((sum, pair) => sum + (pair?.score ?? 0), 0) / found.length
  }
  for (const pair of pairs) {
    const [one, other] = [groupOf.get(pair.a) ?? [pair.a], groupOf.get(pair.b) ?? [pair.b]]
    if (one === other) continue
    if (sharesArticle(one, other, clauses) && !isRepeat(pair, one, other)) continue
    const fresh = one.length === 1 && other.length === 1
    const repeat = sharesArticle(one, other, clauses)
    if (fresh ? pair.score < STARTS[pair.fit] : !repeat && mean(one, other) < JOINS) continue
    const group = [...one, ...other]
    for (const member of group) groupOf.set(member, group)
  }
  return [...new Set(groupOf.values())]
}

/** "since mid-October" told twice by one article, both times of what another tells. */
const isRepeat = ({ score, fit }: DatePair, one: readonly number[], other: readonly number[]) =>
  fit === 'same' && score >= REPEATS && (one.length === 1 || other.length === 1)

function sharesArticle(one: readonly number[], other: readonly number[], clauses: readonly DatedClause[]): boolean {
  const articles = new Set(one.map((i) => clauses[i]!.article))
  return other.some((i) => articles.has(clauses[i]!.article))
}

/** Two days for one happening: neither article gives the other's day for something as like, and neither day is guessed. */
function mayConflict({ a, b }: DatePair, clauses: readonly DatedClause[], context: Context): boolean {
  const [one, other] = [clauses[a]!, clauses[b]!]
  if (!tellOneHappening(one, other)) return false
  const gives = (clause: DatedClause, { date }: DatedClause) =>
    clauses.some((c) => c.article === clause.article && c.date.from! <= date.to! && date.from! <= c.date.to!)
  if (gives(one, other) || gives(other, one)) return false
  return [one, other].every(({ article, date }) => {
    const { basis, from, to } = context.published[article]!
    return date.stated.includes('year') || (basis === 'stated' && from === to && date.from !== from)
  })
}

/** What a checker would want to look up: a date said with its year, or a day of a month; not every weekday. */
function isWanted({ date, read }: DatedClause, clauses: readonly DatedClause[]): boolean {
  const said = new Set(date.stated)
  const explicit = said.has('year') || (said.has('month') && said.has('day'))
  const again = clauses.some(
    (c) =>
      c.read !== read &&
      c.article === clauses.find((x) => x.read === read)!.article &&
      c.date.from === date.from &&
      c.date.to === date.to &&
      c.read.start < read.start,
  )
  return explicit && !said.has('range') && !again
}

function topicOf(context: Context, group: readonly DatedClause[]): Topic<DateMention> {
  const ordered = [...group].sort((x, y) => x.article - y.article)
  const passages = ordered.map(({ date }) => context.passagesAt(date).map(({ id }) => id))
  const shared = passages[0]!.find((id) => passages.length > 1 && passages.every((ids) => ids.includes(id)))
  return {
    key: keyOfDates(ordered),
    about: aboutDate(context, ordered),
    items: ordered.map(({ date }) => date),
    ...(shared && { passage: shared }),
  }
}
