import { reviewTabOpened } from '../state/review-desk.ts'
import { roomOpened } from '../state/view-store.ts'
import { storageRetried, useWork } from '../state/work.ts'
import { Notice } from './notice.tsx'

/** Nothing lasts at the moment: why, what is safe, what to do. */
export function StorageNotice() {
  const { mode, fault, lost } = useWork((desk) => desk.status)
  if (lost > 0 && mode === 'lasting')
    return (
      <Notice tone="alert" action={{ word: 'See the copies', onClick: copiesWanted }}>
        This browser removed {lost} {lost === 1 ? 'flag' : 'flags'} that were kept here. Put them back from a copy of an
        earlier time or from a backup file.
      </Notice>
    )
  if (mode !== 'tab-only' || !fault) return null
  return (
    <Notice tone="alert" action={{ word: 'Try again', onClick: storageRetried }}>
      {fault.message}
    </Notice>
  )
}

function copiesWanted(): void {
  reviewTabOpened('hand-over')
  roomOpened('review')
}
