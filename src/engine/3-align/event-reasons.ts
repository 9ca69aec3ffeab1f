import type { Published } from '../../model/article.ts'
import type { Name } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import { daysInWords } from '../lexicon/day-words.ts'
import { eventCalendarOf } from './event-calendar.ts'
import { ownPublication } from './publication.ts'

const MAX_NAMED = 4

/** Why an article is told apart from the story's event: sentences a reader understands, the strongest first. */
export function whyApart(
  apart: number,
  main: readonly number[],
  articles: readonly Prepared[],
  names: readonly (readonly Name[])[],
): string[] {
  const own = countEntities(names[apart]!)
  const others = main.map((i) => countEntities(names[i]!))
  const shared = [...new Set(others.flatMap((o) => [...o.keys()]))].filter(
    (e) => others.filter((o) => o.has(e)).length * 2 > others.length,
  )
  const missing = shared.filter((entity) => !own.has(entity))
  const printed = (entity: string, where: readonly number[]) =>
    where.flatMap((i) => names[i]!).find((n) => n.entity === entity)!.text
  const reasons: string[] = []
  if (missing.length)
    reasons.push(
      `It does not name ${list(missing.slice(0, MAX_NAMED).map((e) => printed(e, main)))}, which most of the others name${rest(missing.length)}.`,
    )
  const alone = [...own].filter(([entity]) => !others.some((o) => o.has(entity))).sort((a, b) => b[1] - a[1])
  if (alone.length)
    reasons.push(
      `Only it names ${list(alone.slice(0, MAX_NAMED).map(([e]) => printed(e, [apart])))}${rest(alone.length)}.`,
    )
  const when = whyOtherDays(
    articles[apart]!,
    main.map((i) => articles[i]!),
  )
  if (when) reasons.push(when)
  return reasons.length ? reasons : ['It has little in common with the other articles.']
}

function whyOtherDays(apart: Prepared, main: readonly Prepared[]): string | null {
  const days = main.map(ownPublication).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const published = [...new Set(days.map(spanOf))].filter((span) => span !== null)
  const mine = spanOf(ownPublication(apart))
  if (mine && published.length && !published.includes(mine))
    return `By its own dates it is of ${mine}; the others are of ${list(published)}.`
  const years = yearsOf(apart)
  const theirs = main.map(yearsOf).filter((one) => one.size > 0)
  if (years.size === 0 || theirs.length === 0 || theirs.some((one) => [...one].some((year) => years.has(year))))
    return null
  const all = [...new Set(theirs.flatMap((one) => [...one]))]
  return `It tells of ${list([...years].sort().map(String))}, the others of ${list(all.sort().map(String))}.`
}

const yearsOf = (article: Prepared) => eventCalendarOf(article, ownPublication(article)).years

function countEntities(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

const spanOf = ({ from, to }: Published) => (from && to ? daysInWords(from, to) : null)

const rest = (count: number) => (count > MAX_NAMED ? `, and ${count - MAX_NAMED} more` : '')

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
