import { useMemo } from 'react'
import type { Finding } from '../model/finding.ts'
import { useFlags } from './flags.ts'
import { passing, queueOf } from './queue.ts'
import type { ReportIndex } from './report-index.ts'
import { useView, useViewStore } from './view-store.ts'

/** The findings that the filters let through, as the reader's flags stand now. */
export function useQueue(index: ReportIndex): readonly Finding[] {
  const { filters } = useView()
  const flags = useFlags((desk) => desk.flags)
  return useMemo(() => queueOf(index, filters, flags), [index, filters, flags])
}

/** The same where nothing is drawn. */
export const queueNow = (index: ReportIndex): readonly Finding[] =>
  queueOf(index, useViewStore.getState().view.filters, useFlags.getState().flags)

/** Whether the switches let a finding's marks through; the words of the filter do not hide marks. */
export function usePassing(index: ReportIndex): (finding: Finding) => boolean {
  const { relations, kinds, flagged, ignored } = useView().filters
  const flags = useFlags((desk) => desk.flags)
  return useMemo(
    () => passing(index, { relations, kinds, flagged, ignored }, flags),
    [index, relations, kinds, flagged, ignored, flags],
  )
}
