import type { CorrectionOf } from '../../model/correction.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import { Groups } from './groups.ts'
import { ownPhrases, sharedPhrases } from './shared-phrases.ts'

/** Share of the shorter article's own phrases. Unrelated reports of one event share under 3 %, rewrites of one wire 6 % and more. */
const MIN_SHARED_SHARE = 0.06
/** Fewer shared phrases may be chance or a formula ("a statement from his office on"). */
const MIN_SHARED_PHRASES = 5
/** More than this is told as a copy. */
const COPY_SHARE = 0.8

/** Why two articles, by index, are judged to derive from one original. */
interface Link {
  readonly a: number
  readonly b: number
  readonly why: (other: string) => string
}

/**
 * Which articles are judged to derive from one original: word for word the same outside quotations, or marked with the same agency's
 * wire, or set so by the reader, whose word on an article stands instead of what is found of it. An origin's id is made of its smallest article id, so that it does not depend on order.
 */
export function groupOrigins(
  articles: readonly Prepared[],
  events: readonly { readonly id: string }[],
  told: readonly CorrectionOf<'origin'>[] = [],
): Reasoned[] {
  const said = new Map(told.map((one) => [one.article, one.with]))
  const links = overruled(findLinks(articles, events), articles, said)
  const groups = new Groups(articles.length)
  const reasons: string[][] = articles.map(() => [])
  for (const { a, b, why } of links) {
    groups.join(a, b)
    reasons[a]!.push(why(idOf(articles[b]!)))
    reasons[b]!.push(why(idOf(articles[a]!)))
  }
  const members = groupBy(articles.keys(), (i) => groups.rootOf(i))
  const origins = new Map([...members].map(([root, all]) => [root, all.map((i) => idOf(articles[i]!)).sort()[0]!]))
  for (const [i, article] of articles.entries())
    if (said.get(idOf(article)) === null) reasons[i]!.push('The reader holds it to be an original of its own.')
  return reasons.map((own, i) => ({ id: `origin:${origins.get(groups.rootOf(i))!}`, reasons: own.sort() }))
}

/** What is found of an article that the reader spoke of falls; what the reader said of it stands. */
function overruled(
  links: readonly Link[],
  articles: readonly Prepared[],
  said: ReadonlyMap<string, string | null>,
): readonly Link[] {
  const isOpen = (i: number) => !said.has(idOf(articles[i]!))
  const own = articles.flatMap((article, a): Link[] => {
    const b = articles.findIndex((other) => idOf(other) === said.get(idOf(article)))
    return b < 0 || a === b
      ? []
      : [{ a, b, why: (other) => `The reader says that it and ${other} derive from one original.` }]
  })
  return [...links.filter(({ a, b }) => isOpen(a) && isOpen(b)), ...own]
}

function findLinks(articles: readonly Prepared[], events: readonly { readonly id: string }[]): Link[] {
  const phrases = articles.map(({ segmented: { body } }) => ownPhrases(body))
  const links: Link[] = []
  const textOf = (i: number) => articles[i]!.segmented.article.text
  for (const same of groupBy(articles.keys(), textOf).values())
    for (const [a, b] of pairsOf(same))
      links.push({ a, b, why: (other) => `The text is the same as that of ${other}.` })
  for (const { a, b, shared } of sharedPhrases(phrases)) {
    const smaller = Math.min(phrases[a]!.size, phrases[b]!.size)
    if (shared >= MIN_SHARED_PHRASES && shared >= MIN_SHARED_SHARE * smaller && textOf(a) !== textOf(b))
      links.push({ a, b, why: sharedWhy(shared, smaller) })
  }
  const agencyOf = (i: number) => articles[i]!.segmented.imprint.agency
  const wired = [...articles.keys()].filter(agencyOf)
  for (const carriers of groupBy(wired, (i) => `${agencyOf(i)} ${events[i]!.id}`).values())
    for (const [a, b] of pairsOf(carriers))
      if (textOf(a) !== textOf(b))
        links.push({ a, b, why: (other) => `It and ${other} both carry the wire of ${agencyOf(a)}.` })
  return links
}

const pairsOf = (members: readonly number[]) =>
  members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const))

const sharedWhy = (shared: number, smaller: number) => (other: string) =>
  shared >= COPY_SHARE * smaller
    ? `It is nearly a copy of ${other}: ${shared} of ${smaller} five-word phrases outside quotations are the same.`
    : `It shares ${shared} of ${smaller} five-word phrases outside quotations with ${other}.`

const idOf = (article: Prepared) => article.segmented.article.id
