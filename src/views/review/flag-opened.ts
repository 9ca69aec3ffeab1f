import type { Flag } from '../../model/flag.ts'
import { spanOf } from '../../state/passages.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected, passageSelected } from '../../state/view-store.ts'

/** In the panel beside the list, as everywhere else; a finding that is no more is still found by its words. */
export function flagOpened({ target }: Flag, index: ReportIndex): void {
  const [first] = target.passages
  const stands = (target.kind === 'finding' || target.kind === 'cell') && target.finding !== null
  if (stands && index.finding(target.finding!)) findingSelected(target.finding!)
  else if (first) passageSelected(spanOf(first, first))
}
