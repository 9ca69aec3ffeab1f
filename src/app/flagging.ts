import { announced } from '../state/announcements.ts'
import { findingFlagged, passageFlagged } from '../state/flags.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { passageSelected, useViewStore } from '../state/view-store.ts'
import { selectedPassage } from '../views/reading/selected-passage.ts'
import { flagFormWanted } from './flag-slot.tsx'

/** Flags the words selected in an article, else the passage or the finding in focus; a flag that is there already is opened. */
export function flagInFocus(story: string, index: ReportIndex): void {
  const { finding: id, passage: focused } = useViewStore.getState().view
  const selected = selectedPassage()
  const passage = selected ?? (id === null ? focused : null)
  const finding = id === null ? undefined : index.finding(id)
  if (passage && index.article(passage.article)) {
    if (selected) passageSelected(selected)
    getSelection()?.removeAllRanges()
    flagFormWanted()
    void passageFlagged(story, passage, index)
  } else if (finding) {
    flagFormWanted()
    void findingFlagged(story, finding, index)
  } else announced('Choose a finding or select words in an article, then press F.')
}
