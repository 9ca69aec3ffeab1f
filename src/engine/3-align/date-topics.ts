import type { DateMention } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import { type Cluster, Clusters, pairsWithinArticles } from './clusters.ts'
import type { Context } from './context.ts'
import { aboutDate, keyOfDates } from './date-about.ts'
import { type DatedClause, datedClauses } from './date-clauses.ts'
import { type DatePair, datePairs, fitOfDates, tellOneHappening } from './date-pairs.ts'

/** Two dates start a topic from this score on, by how their days fit. */
const STARTS: Readonly<Record<DatePair['fit'], number>> = { same: 0.3, meet: 0.45, apart: 0.6 }
/** A date joins a topic of equal days where its mean score with the others is at least this. */
const JOINS = 0.22
/** An article's second mention of the day joins where one date of another article is as like as this. */
const REPEATS = 0.35

/** Which dates of several articles date the same thing; then the explicit dates that one article alone gives. */
export function dateTopics(context: Context): Topic<DateMention>[] {
  const clauses = datedClauses(context)
  const groups = grouped(context, clauses)
  const taken = new Set(groups.flat())
  const told = new Set(groups.flat().map((i) => daysOf(clauses[i]!.date, clauses[i]!.article)))
  const alone: number[][] = []
  const tellers = new Map<string, Set<number>>()
  for (const { date, article } of clauses) {
    const days = `${date.from} ${date.to}`
    tellers.set(days, (tellers.get(days) ?? new Set()).add(article))
  }
  for (const [i, clause] of clauses.entries()) {
    if (taken.has(i) || !isWanted(context, clause, told)) continue
    if (tellers.get(`${clause.date.from} ${clause.date.to}`)!.size > 1) continue // another tells of the day, of what is not sure
    told.add(daysOf(clause.date, clause.article))
    alone.push([i])
  }
  return [...groups, ...alone].map((group) =>
    topicOf(
      context,
      group.map((i) => clauses[i]!),
    ),
  )
}

/** Best pairs first; a group holds days that exclude each other only where they clearly tell one happening. */
function grouped(context: Context, clauses: readonly DatedClause[]): (readonly number[])[] {
  const order = clauses.map(({ article, date }) => `${context.ids[article]!} ${String(date.start).padStart(8, '0')}`)
  const byArticle = groupBy(clauses, ({ article }) => article)
  const pairs = datePairs(context, clauses)
    .filter(({ a, b, fit }) => fit !== 'apart' || mayConflict(clauses[a]!, clauses[b]!, byArticle, context))
    .sort((x, y) => y.score - x.score || (order[x.a]! + order[x.b]! < order[y.a]! + order[y.b]! ? -1 : 1))
  const clusters = new Clusters((i) => clauses[i]!.article, pairs)
  for (const pair of pairs) {
    const [one, other] = [clusters.of(pair.a), clusters.of(pair.b)]
    if (one !== other && belongTogether(pair, one, other, clauses, clusters)) clusters.join(one, other)
  }
  return clusters.ofSeveral().map(({ items }) => items)
}

/** Two dates start a topic by their own score; what joins a topic must be like all of it, and fit its days. */
function belongTogether(
  pair: DatePair,
  one: Cluster,
  other: Cluster,
  clauses: readonly DatedClause[],
  clusters: Clusters,
): boolean {
  if (pairsWithinArticles(one, other) > 0) return isRepeat(pair, one, other)
  if (one.items.length === 1 && other.items.length === 1) return pair.score >= STARTS[pair.fit]
  const mean = clusters.between(one, other).sum / (one.items.length * other.items.length)
  if (mean < JOINS) return false
  const [left, right] = [one, other].map(({ items }) => otherDays(items.map((i) => clauses[i]!)))
  const fits = left!.flatMap((a) => right!.map((b) => fitOfDates(a, b)))
  if (fits.every((fit) => fit === 'same')) return true
  // A third account of one of two days in conflict.
  return fits.includes('apart') ? pair.fit === 'same' : mean >= STARTS.meet
}

/** One clause for each span of days. */
const otherDays = (clauses: readonly DatedClause[]): DatedClause[] => [
  ...new Map(clauses.map((clause) => [`${clause.span.from} ${clause.span.to}`, clause])).values(),
]

/** "since mid-October" told twice by one article, both times of what another tells. */
const isRepeat = ({ score, fit }: DatePair, { items: one }: Cluster, { items: other }: Cluster) =>
  fit === 'same' && score >= REPEATS && (one.length === 1 || other.length === 1)

/** Two days for one happening: neither article gives the other's day for something as like, and neither day is guessed. */
function mayConflict(
  one: DatedClause,
  other: DatedClause,
  byArticle: ReadonlyMap<number, readonly DatedClause[]>,
  context: Context,
): boolean {
  if (!tellOneHappening(one, other) || opensCount(one, context) || opensCount(other, context)) return false
  const gives = (clause: DatedClause, { date }: DatedClause) =>
    byArticle.get(clause.article)!.some((c) => c.date.from! <= date.to! && date.from! <= c.date.to!)
  if (gives(one, other) || gives(other, one)) return false
  return [one, other].every(({ article, date }) => {
    const { basis, from, to } = context.published[article]!
    return date.stated.includes('year') || (basis === 'stated' && from === to && date.from !== from)
  })
}

/** "150 attacks SINCE OCTOBER", "60 attacks since January": where a count begins is no date of what is counted. */
function opensCount({ article, read }: DatedClause, { articles }: Context): boolean {
  const { segmented, extraction } = articles[article]!
  const { figure, date } = extraction
  const before = (n: number) => segmented.body.tokens[read.from - n]?.lower
  if (before(1) === 'by' || (before(1) === 'of' && before(2) === 'as')) return true // "as of Sunday, 87 had died"
  return figure.some(({ since }) => since !== null && date[since] === read)
}

/** What a checker would want to look up: a date said with its year, or a day of a month; not every weekday, nor the day of publication. */
function isWanted(context: Context, { date, article }: DatedClause, earlier: ReadonlySet<string>): boolean {
  const said = new Set(date.stated)
  const explicit = said.has('year') || (said.has('month') && said.has('day'))
  const ofPublication = date.from === date.to && date.from === context.published[article]!.from
  return explicit && !ofPublication && !said.has('range') && !earlier.has(daysOf(date, article))
}

const daysOf = ({ from, to }: DateMention, article: number) => `${article} ${from} ${to}`

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
