import type { Finding } from '../model/finding.ts'
import { announced } from '../state/announcements.ts'
import { cellFlagged, findingFlagged, passageFlagged } from '../state/flags.ts'
import { fromFragment } from '../state/fragment.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { keyOf } from '../state/shortcut-keys.ts'
import type { Passage } from '../state/view-state.ts'
import { findingSelected, passageSelected, useViewStore } from '../state/view-store.ts'
import { selectedPassage } from '../views/reading/selected-passage.ts'
import { flagFormWanted } from './flag-slot.tsx'

/** What F would flag. */
type Pointed =
  | { readonly what: 'passage'; readonly passage: Passage; readonly selected: boolean }
  | { readonly what: 'finding'; readonly finding: Finding; readonly marked: boolean }
  | { readonly what: 'cell'; readonly finding: Finding; readonly article: string }

/** Flags what the reader points at; a flag that is there already is opened. */
export function flagInFocus(story: string, index: ReportIndex): void {
  const pointed = pointedAt(index)
  if (!pointed) {
    announced(`Choose a finding or select words in an article, then press ${keyOf('flag')}.`)
    return
  }
  flagFormWanted()
  if (pointed.what === 'passage') {
    if (pointed.selected) passageSelected(pointed.passage)
    getSelection()?.removeAllRanges()
    void passageFlagged(story, pointed.passage, index)
  } else if (pointed.what === 'cell') void cellFlagged(story, pointed.finding, pointed.article, index)
  else {
    if (pointed.marked) findingSelected(pointed.finding.id)
    void findingFlagged(story, pointed.finding, index)
  }
}

/** Words selected in an article, else the mark that the keyboard is on, else the cell, the finding or the passage in focus. */
function pointedAt(index: ReportIndex): Pointed | null {
  const { room, finding: id, passage: focused, front } = useViewStore.getState().view
  const selected = selectedPassage()
  if (selected && index.article(selected.article)) return { what: 'passage', passage: selected, selected: true }
  const marked = markedFinding(index)
  if (marked) return { what: 'finding', finding: marked, marked: marked.id !== id }
  const finding = id === null ? undefined : index.finding(id)
  if (finding && room === 'findings' && finding.accounts.some(({ article }) => article === front))
    return { what: 'cell', finding, article: front! }
  if (finding) return { what: 'finding', finding, marked: false }
  if (focused && index.article(focused.article)) return { what: 'passage', passage: focused, selected: false }
  return null
}

function markedFinding(index: ReportIndex): Finding | undefined {
  const link = document.activeElement?.closest<HTMLAnchorElement>('mark a')
  const id = link ? fromFragment(link.hash).finding : null
  return id === null ? undefined : index.finding(id)
}
