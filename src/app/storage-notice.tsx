import { storageRetried, useWork } from '../state/work.ts'
import { Notice } from './notice.tsx'

/** Nothing lasts at the moment: why, what is safe, what to do. */
export function StorageNotice() {
  const { mode, fault } = useWork((desk) => desk.status)
  if (mode !== 'tab-only' || !fault) return null
  return (
    <Notice tone="alert" action={{ word: 'Try again', onClick: storageRetried }}>
      {fault.message}
    </Notice>
  )
}
