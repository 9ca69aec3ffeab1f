import type { ReportIndex } from '../state/report-index.ts'
import { Announcer } from './announcer.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { overlayClosed, useOverlay } from './overlay-store.ts'
import { SearchSheet } from './search-sheet.tsx'

/** What comes over the desk for a moment, and what is said to the reader. */
export function Overlays({ index }: { index: ReportIndex }) {
  const open = useOverlay((overlay) => overlay.open)
  return (
    <>
      {open === 'search' && <SearchSheet index={index} onClose={overlayClosed} />}
      {open === 'help' && <HelpSheet onClose={overlayClosed} />}
      <Announcer />
    </>
  )
}
