import { grouped } from './grouped.ts'
import type { ReportIndex } from './report-index.ts'

/** A place in an article where something stands that another article tells as well. */
export interface Claim {
  /** The same for all places that tell the same. */
  readonly key: string
  readonly article: string
  readonly start: number
  readonly end: number
}

/** The claims of a story: what linked columns keep beside each other. */
export interface Claims {
  /** By their start. */
  readonly in: (article: string) => readonly Claim[]
  /** Where an article tells what `key` stands for; undefined: it does not. */
  readonly at: (key: string, article: string) => Claim | undefined
}

const made = new WeakMap<ReportIndex, Claims>()

export function claimsOf(index: ReportIndex): Claims {
  const known = made.get(index)
  if (known) return known
  const claims = claimsFrom(index)
  made.set(index, claims)
  return claims
}

/** Passages that tell the same, and accounts of findings of several articles. Titles stand still and link nothing. */
function claimsFrom({ report }: ReportIndex): Claims {
  const told = [
    ...report.passages.map(({ id, sentences }) => ({ key: `passage ${id}`, places: sentences })),
    ...report.findings.map(({ id, accounts }) => ({ key: `finding ${id}`, places: accounts })),
  ].filter(({ places }) => new Set(places.map(({ article }) => article)).size > 1)
  const all = told.flatMap(({ key, places }) =>
    places
      .filter(({ field }) => field === undefined)
      .map(({ article, start, end }): Claim => ({ key, article, start, end })),
  )
  const byArticle = grouped(all, ({ article }) => article)
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  const first = new Map(all.toReversed().map((claim) => [`${claim.key}\n${claim.article}`, claim]))
  return { in: (article) => byArticle.get(article) ?? [], at: (key, article) => first.get(`${key}\n${article}`) }
}
