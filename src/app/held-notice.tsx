import type { ReportIndex } from '../state/report-index.ts'
import { useKeyOf } from '../state/shortcut-keys.ts'
import type { Room } from '../state/view-state.ts'
import { roomHeld, useView } from '../state/view-store.ts'
import { titleOf } from '../views/parts/words.ts'
import style from './held-notice.module.css'

/** Says that a room does not follow the selection, and what it stays at. */
export function HeldNotice({ index, room }: { index: ReportIndex; room: Room }) {
  const held = useView((view) => view.held)
  const key = useKeyOf('pin')
  const at = held[room]
  if (at === undefined) return null
  const finding = at === null ? undefined : index.finding(at)
  return (
    <p className={style.held}>
      Pinned: this view stays {finding ? <>at “{titleOf(finding)}”</> : 'as it is'}, whatever you select.{' '}
      <button type="button" className={style.follow} onClick={() => roomHeld(room, false)}>
        Follow again ({key})
      </button>
    </p>
  )
}
