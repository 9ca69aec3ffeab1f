import type { ReportIndex } from '../state/report-index.ts'
import { Announcer } from './announcer.tsx'
import { ConcordanceSheet } from './concordance-sheet.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { overlayClosed, useOverlay } from './overlay-store.ts'
import { SearchSheet } from './search-sheet.tsx'

/** What comes over the desk for a moment, and what is said to the reader. */
export function Overlays({ index }: { index: ReportIndex }) {
  const { open, word } = useOverlay()
  return (
    <>
      {open === 'search' && <SearchSheet index={index} onClose={overlayClosed} />}
      {open === 'words' && <ConcordanceSheet index={index} word={word} onClose={overlayClosed} />}
      {open === 'help' && <HelpSheet onClose={overlayClosed} />}
      <Announcer />
    </>
  )
}
