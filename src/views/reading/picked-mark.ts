import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { orderedSpans } from './paragraphs.ts'
import type { Shown } from './shown-spans.ts'

/** A mark that was clicked, or opened by Enter, and the findings on its first letter. */
export interface PickedMark {
  readonly link: HTMLElement
  readonly article: string
  /** The one that gives the mark its look first. */
  readonly findings: readonly Finding[]
}

/** The mark under an event; null where it is none, where words are being selected, or where the link is to open elsewhere. */
export function pickedMark(event: React.MouseEvent, index: ReportIndex, shown: Shown): PickedMark | null {
  const target = event.target as HTMLElement
  const link = target.closest<HTMLElement>('a[data-mark]')
  const article = target.closest<HTMLElement>('[data-article]')?.dataset.article
  if (!link || article === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return null
  event.preventDefault()
  if (getSelection()?.isCollapsed === false) return null
  const at = Number(link.dataset.mark)
  const spans = link.dataset.field === 'title' ? index.titleSpans(article) : index.spans(article)
  const over = shown(spans).filter((span) => span.start <= at && at < span.end)
  const findings = [...new Set(orderedSpans(over).map(({ finding }) => finding))]
  return findings.length > 0 ? { link, article, findings } : null
}
