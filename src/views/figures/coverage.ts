import type { ReportIndex } from '../../state/report-index.ts'

/** How many findings one article of the event speaks in, by who speaks with it. */
export interface Coverage {
  readonly article: string
  readonly label: string
  /** Another origin speaks in it too. */
  readonly shared: number
  /** Only articles of its own origin speak in it: that confirms nothing. */
  readonly within: number
  /** It alone speaks in it. */
  readonly alone: number
  /** Findings of several articles in which it says nothing. */
  readonly silent: number
}

/** For each article of the event, in the story's order. */
export function coverageOf(index: ReportIndex): Coverage[] {
  return index.main.map(({ id }) => {
    const counts = { shared: 0, within: 0, alone: 0, silent: 0 }
    for (const { accounts, articles, origins, silent } of index.report.findings) {
      if (accounts.some(({ article }) => article === id))
        counts[articles === 1 ? 'alone' : origins === 1 ? 'within' : 'shared']++
      else if (articles > 1 && silent.includes(id)) counts.silent++
    }
    return { article: id, label: index.label(id), ...counts }
  })
}

/** Articles of one origin, with the reasons of each. */
export interface OriginGroup {
  readonly origin: string
  readonly articles: readonly { readonly id: string; readonly label: string; readonly reasons: readonly string[] }[]
}

/** The origins of the event's articles, the largest first. */
export function originsOf(index: ReportIndex): OriginGroup[] {
  const groups = new Map<string, OriginGroup['articles'][number][]>()
  for (const { id, origin, originReasons } of index.main)
    groups.set(origin, [
      ...(groups.get(origin) ?? []),
      { id, label: index.label(id), reasons: originReasons.map(index.said) },
    ])
  return [...groups]
    .map(([origin, articles]) => ({ origin, articles }))
    .sort((a, b) => b.articles.length - a.articles.length)
}
