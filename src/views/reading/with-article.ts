import { MAX_COLUMNS } from '../../state/fragment.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** The columns with an article that was not among them, in the story's place where they are in the story's order; without it where it was. */
export function withArticle(index: ReportIndex, shown: readonly string[], id: string): readonly string[] {
  if (shown.includes(id)) return shown.length > 1 ? shown.filter((other) => other !== id) : shown
  const order = index.report.articles.map((article) => article.id)
  const inOrder = shown.every((other, i) => i === 0 || order.indexOf(shown[i - 1]!) < order.indexOf(other))
  const more = [...shown.slice(0, MAX_COLUMNS - 1), id]
  return inOrder ? order.filter((other) => more.includes(other)) : more
}
