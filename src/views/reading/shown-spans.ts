import { useMemo } from 'react'
import type { Finding } from '../../model/finding.ts'
import { useBareText } from '../../state/bare-text.ts'
import type { MarkedSpan, ReportIndex } from '../../state/report-index.ts'
import { usePassing } from '../../state/use-queue.ts'

/** Of a list of marks, those that the filters let through and those of the finding in focus; the same list where that is all of it. None where the reader hides all. */
export type Shown = (spans: readonly MarkedSpan[]) => readonly MarkedSpan[]

const NONE: readonly MarkedSpan[] = []

export function useShown(index: ReportIndex, finding: Finding | undefined): Shown {
  const passes = usePassing(index)
  const bare = useBareText((text) => text.bare)
  const extra = finding && !passes(finding) ? finding : null
  return useMemo(
    () => (spans) => {
      if (bare) return NONE
      const shown = spans.filter((span) => span.finding === extra || passes(span.finding))
      return shown.length === spans.length ? spans : shown
    },
    [passes, extra, bare],
  )
}
