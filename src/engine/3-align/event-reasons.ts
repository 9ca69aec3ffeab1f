import type { Published } from '../../model/article.ts'
import type { Name } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import { dayInWords } from '../lexicon/date-format.ts'
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
  const theirs = [...new Set(main.map((i) => spanOf(ownPublication(articles[i]!))))].filter((span) => span !== null)
  const mine = spanOf(ownPublication(articles[apart]!))
  if (mine && theirs.length && !theirs.includes(mine))
    reasons.push(`By its own dates it is of ${mine}; the others are of ${list(theirs.sort())}.`)
  return reasons.length ? reasons : ['It has little in common with the other articles.']
}

function countEntities(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

/** "Sat 27 Jan 2024", "2021-04-10 to 2021-12-25"; null where nothing fixes the time. */
function spanOf({ from, to }: Published): string | null {
  if (!from || !to) return null
  if (from === to) return dayInWords(from)
  return `${from} to ${to}`
}

const rest = (count: number) => (count > MAX_NAMED ? `, and ${count - MAX_NAMED} more` : '')

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
