import type { Finding } from '../model/finding.ts'
import type { ReportIndex } from './report-index.ts'
import type { ViewState } from './view-state.ts'

/**
 * The articles to show beside each other. The reader's choice stands as it is. Without one, as many articles of the event as fit, and
 * those that speak in the finding in focus before those that are silent; always in the story's order.
 */
export function columnsOf(index: ReportIndex, view: ViewState, fitting: number): string[] {
  const chosen = view.columns.filter((id) => index.article(id))
  if (fitting === 1) return [frontOf(index, view, chosen)].filter((id) => id !== '')
  if (chosen.length > 0) return chosen
  const finding = view.finding === null ? undefined : index.finding(view.finding)
  const wanted = new Set([view.front ?? '', ...tellersOf(finding), ...index.main.map(({ id }) => id)])
  const shown = new Set([...wanted].filter((id) => index.article(id)).slice(0, fitting))
  return index.report.articles.map(({ id }) => id).filter((id) => shown.has(id))
}

/** The one article in front where one column fits: the reader's choice, else the first that speaks in the finding in focus. */
function frontOf(index: ReportIndex, view: ViewState, chosen: readonly string[]): string {
  if (view.front !== null && index.article(view.front)) return view.front
  const finding = view.finding === null ? undefined : index.finding(view.finding)
  return tellersOf(finding)[0] ?? chosen[0] ?? index.main[0]?.id ?? index.report.articles[0]?.id ?? ''
}

const tellersOf = (finding: Finding | undefined) => [...new Set(finding?.accounts.map(({ article }) => article))]
