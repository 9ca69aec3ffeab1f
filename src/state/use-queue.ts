import { useMemo } from 'react'
import type { Finding } from '../model/finding.ts'
import { decidedIn } from './decided.ts'
import { useFlags } from './flags.ts'
import { latest } from './latest.ts'
import { passing, queueOf } from './queue.ts'
import type { ReportIndex } from './report-index.ts'
import { useView, useViewStore } from './view-store.ts'
import { useWork } from './work.ts'

const queue = latest(queueOf)

/** The findings that the filters let through, as the reader's flags stand now. */
export function useQueue(index: ReportIndex): readonly Finding[] {
  const filters = useView((view) => view.filters)
  const flags = useFlags((desk) => desk.flags)
  return queue(index, filters, flags)
}

/** What is still to be checked, and what the reader dismissed. */
export interface CheckFirstQueue {
  readonly queue: readonly Finding[]
  readonly dismissed: readonly Finding[]
}

export function useCheckFirst(index: ReportIndex): CheckFirstQueue {
  const all = useQueue(index)
  const decisions = useWork((desk) => desk.decisions)
  return split(all, index, decisions)
}

/** What J and K walk, where nothing is drawn. */
export function queueNow(index: ReportIndex): readonly Finding[] {
  const all = queue(index, useViewStore.getState().view.filters, useFlags.getState().flags)
  return split(all, index, useWork.getState().decisions).queue
}

const split = latest(
  (all: readonly Finding[], index: ReportIndex, decisions: Parameters<typeof decidedIn>[0]): CheckFirstQueue => {
    const decided = decidedIn(decisions, index)
    const isDismissed = ({ id }: Finding) => decided.get(id)?.outcome === 'dismissed'
    return { queue: all.filter((finding) => !isDismissed(finding)), dismissed: all.filter(isDismissed) }
  },
)

/** Whether the switches let a finding's marks through; the words of the filter do not hide marks. */
export function usePassing(index: ReportIndex): (finding: Finding) => boolean {
  const { relations, kinds, flagged, ignored } = useView(({ filters }) => filters)
  const flags = useFlags((desk) => desk.flags)
  return useMemo(
    () => passing(index, { relations, kinds, flagged, ignored }, flags),
    [index, relations, kinds, flagged, ignored, flags],
  )
}
