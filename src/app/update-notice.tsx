import { Notice } from './notice.tsx'
import { takeUpdate, useUpdate } from './offline.ts'

/** A newer build is never forced on the reader. */
export function UpdateNotice() {
  if (!useUpdate()) return null
  return (
    <Notice tone="status" action={{ word: 'Use it now', onClick: takeUpdate }}>
      A new version of Crossread is here. Your flags and notes stay; this tab is loaded anew.
    </Notice>
  )
}
