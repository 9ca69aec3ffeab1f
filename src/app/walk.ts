import { whispered } from '../state/announcements.ts'
import { neighbourOf } from '../state/queue.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { queueNow } from '../state/use-queue.ts'
import { findingWalked, useViewStore } from '../state/view-store.ts'
import { RELATION_VERB } from '../views/parts/words.ts'

/** To the next or the previous finding that the filters let through. */
export function walk(index: ReportIndex, step: 1 | -1): void {
  const { finding } = useViewStore.getState().view
  const queue = queueNow(index)
  const next = neighbourOf(queue, finding, step)
  if (!next) return
  findingWalked(next.id)
  whispered(`${queue.indexOf(next) + 1} of ${queue.length}: ${next.about}, ${RELATION_VERB[next.relation]}`)
}
