import { practiceLeft, usePractice } from '../state/practice.ts'
import { roomOpened, useView } from '../state/view-store.ts'
import style from './notice.module.css'

/** Stands over the rooms while what was found is covered. */
export function PracticeNotice() {
  const { phase } = usePractice()
  const room = useView((view) => view.room)
  if (phase !== 'marking') return null
  return (
    <div className={style.notice} role="status" data-tone="status">
      <p className={style.words}>
        Teacher’s mode: what Crossread found is covered until you have marked your own passages.
      </p>
      {room !== 'read' && (
        <button type="button" className={style.action} onClick={() => roomOpened('read')}>
          To the articles
        </button>
      )}
      <button type="button" className={style.action} onClick={practiceLeft}>
        Leave
      </button>
    </div>
  )
}
