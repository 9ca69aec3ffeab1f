import { useMemo } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { MarkedSpan, ReportIndex } from '../../state/report-index.ts'
import { usePassing } from '../../state/use-queue.ts'

/** Of a list of marks, those that the filters let through and those of the finding in focus; the same list where that is all of it. */
export type Shown = (spans: readonly MarkedSpan[]) => readonly MarkedSpan[]

export function useShown(index: ReportIndex, finding: Finding | undefined): Shown {
  const passes = usePassing(index)
  const extra = finding && !passes(finding) ? finding : null
  return useMemo(
    () => (spans) => {
      const shown = spans.filter((span) => span.finding === extra || passes(span.finding))
      return shown.length === spans.length ? spans : shown
    },
    [passes, extra],
  )
}
