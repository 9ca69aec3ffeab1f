import type { Finding } from '../model/finding.ts'
import type { ReportIndex } from './report-index.ts'
import type { ViewState } from './view-state.ts'

/**
 * The articles to show beside each other, the base first. The reader's choice stands as it is, in the reader's order. Without one, as many
 * articles as fit, in the story's order: those pinned, then those that speak in the finding in focus, then the others of the event.
 */
export function columnsOf(index: ReportIndex, view: ViewState, fitting: number): string[] {
  const { base, alone, pinned } = view.layout
  const known = (ids: readonly (string | null)[]) =>
    ids.filter((id): id is string => id !== null && !!index.article(id))
  const chosen = known(view.columns)
  if (fitting === 1) return known([frontOf(index, view, chosen)])
  if (alone !== null && index.article(alone)) return [alone]
  const first = known([base])
  if (chosen.length > 0) return [...new Set([...first, ...chosen])]
  const finding = view.finding === null ? undefined : index.finding(view.finding)
  const wanted = new Set([
    ...first,
    ...known(pinned),
    view.front,
    ...tellersOf(finding),
    ...index.main.map(({ id }) => id),
  ])
  const shown = new Set(known([...wanted]).slice(0, fitting))
  return [...new Set([...first, ...index.report.articles.map(({ id }) => id).filter((id) => shown.has(id))])]
}

/** The one article in front where one column fits: the reader's choice, else the first that speaks in the finding in focus. */
function frontOf(index: ReportIndex, view: ViewState, chosen: readonly string[]): string {
  if (view.front !== null && index.article(view.front)) return view.front
  const finding = view.finding === null ? undefined : index.finding(view.finding)
  return tellersOf(finding)[0] ?? chosen[0] ?? index.main[0]?.id ?? index.report.articles[0]?.id ?? ''
}

const tellersOf = (finding: Finding | undefined) => [...new Set(finding?.accounts.map(({ article }) => article))]
