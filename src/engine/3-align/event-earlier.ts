import type { Prepared } from '../flow/aligned.ts'
import type { DateRead, FigureRead } from '../flow/extraction.ts'
import { type Day, isoDay, parseDay } from '../lexicon/calendar.ts'
import { daysInWords } from '../lexicon/day-words.ts'
import { resolve } from './date-resolve.ts'
import { ownPublication } from './publication.ts'

/** An article says what happened, and when, in its title and so many sentences. */
const LEAD_SENTENCES = 4
/** Smaller tolls are the same by chance. */
const MIN_TOLL = 10

/** What an article says of harm to people, and of days, sentence by sentence; `published` is its one day. */
interface Tolls {
  readonly published: Day
  readonly sentences: readonly { readonly days: ReadonlySet<Day>; readonly tolls: ReadonlySet<string> }[]
  readonly leadDays: ReadonlySet<Day>
  readonly leadTolls: ReadonlySet<string>
  readonly allDays: ReadonlySet<Day>
}

/**
 * Two strikes on one town on two days share nearly all their words. What tells them apart: the others lead with a later day, which the
 * article, published before it, never names; and they tell of the article's own day and toll as of something that went before ("On Monday
 * the monitor said 21 civilians had been killed"). A toll that only rises is led with its event's day in both. By index, the reason.
 */
export function earlierEvents(articles: readonly Prepared[]): ReadonlyMap<number, string> {
  const tolls = articles.map(tollsOf)
  const reasons = new Map<number, string>()
  for (const [i, own] of tolls.entries()) {
    if (!own || own.leadTolls.size === 0 || own.leadDays.size === 0) continue
    const others = tolls.filter((theirs): theirs is Tolls => theirs !== null && theirs !== own)
    if (others.some(({ leadDays }) => meet(leadDays, own.leadDays))) continue
    const later = others
      .filter((theirs) => tellsAsEarlier(theirs, own))
      .flatMap((theirs) => laterDay(theirs, own) ?? [])
    if (later.length === 0) continue
    const [mine, theirs] = [Math.max(...own.leadDays), Math.max(...later)].map((day) =>
      daysInWords(isoDay(day), isoDay(day)),
    )
    reasons.set(
      i,
      `It tells of ${mine}; others tell of ${theirs}, and of that day and its toll as of what went before.`,
    )
  }
  return reasons.size * 2 < articles.length ? reasons : new Map()
}

const laterDay = ({ leadDays }: Tolls, own: Tolls) =>
  [...leadDays].find((day) => day > own.published && !own.allDays.has(day))

/** A sentence behind the lead gives the article's toll with the article's day, and the lead gives another toll. */
function tellsAsEarlier(theirs: Tolls, own: Tolls): boolean {
  return (
    theirs.leadTolls.size > 0 &&
    !meet(theirs.leadTolls, own.leadTolls) &&
    theirs.sentences
      .slice(LEAD_SENTENCES)
      .some(({ days, tolls }) => meet(days, own.leadDays) && meet(tolls, own.leadTolls))
  )
}

function tollsOf(article: Prepared): Tolls | null {
  const { from, to } = ownPublication(article)
  if (!from || from !== to) return null
  const published = parseDay(from)
  const { segmented, extraction } = article
  const sentences = segmented.body.sentences.map(() => ({ days: new Set<Day>(), tolls: new Set<string>() }))
  const title = { days: new Set<Day>(), tolls: new Set<string>() }
  const placeOf = ({ field, sentence }: { readonly field?: string; readonly sentence: number }) =>
    field ? title : sentences[sentence]
  for (const read of extraction.date) {
    const day = dayOfRead(read, published)
    if (day !== null) placeOf(read)?.days.add(day)
  }
  for (const figure of extraction.figure) {
    const toll = tollOf(figure)
    if (toll) placeOf(figure)?.tolls.add(toll)
  }
  const lead = [title, ...sentences.slice(0, LEAD_SENTENCES)]
  return {
    published,
    sentences,
    leadDays: new Set(lead.flatMap(({ days }) => [...days])),
    leadTolls: new Set(lead.flatMap(({ tolls }) => [...tolls])),
    allDays: new Set([...lead, ...sentences].flatMap(({ days }) => [...days])),
  }
}

const tollOf = ({ role, value }: FigureRead): string | null =>
  (role === 'killed' || role === 'wounded') && value !== null && value >= MIN_TOLL ? `${role} ${value}` : null

function dayOfRead({ expression: { type, at } }: DateRead, reference: Day): Day | null {
  const period = type === 'point' && at ? resolve(at, { reference, context: null, near: null, day: null }) : null
  return period?.unit === 'day' ? period.from : null
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
