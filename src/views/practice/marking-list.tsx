import {
  allMarksRemoved,
  markRemoved,
  markStepUndone,
  type OwnMark,
  practiceLeft,
  practiceUncovered,
  usePractice,
  usePractices,
} from '../../state/practice.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { selectionCleared } from '../../state/view-store.ts'
import { MarkedPlace } from './marked-place.tsx'
import style from './practice.module.css'

interface Props {
  readonly marks: readonly OwnMark[]
  readonly index: ReportIndex
  /** The story has been compared: there is something to uncover. */
  readonly compared: boolean
  readonly onPick: () => void
}

/** The reader's marks while everything that was found is covered. */
export function MarkingList({ marks, index, compared, onPick }: Props) {
  const kept = usePractices((practices) => practices.kept)
  return (
    <div className={style.list}>
      <h2 className={style.heading}>
        Your marks <span className={style.count}>{marks.length}</span>
      </h2>
      <p className={style.lead}>
        Read the articles against each other. Mark what differs, and what you would check. Then see what each side
        missed.
      </p>
      {!kept && <p className={style.lead}>This browser keeps nothing: your marks last until the page is closed.</p>}
      <p className={style.acts}>
        <button
          type="button"
          className={style.act}
          data-primary
          disabled={!compared}
          onClick={() => {
            selectionCleared()
            practiceUncovered()
          }}
        >
          {compared ? 'Show what each side missed' : 'The articles are being compared…'}
        </button>
        <button type="button" className={style.link} onClick={practiceLeft}>
          Leave teacher’s mode
        </button>
      </p>
      {marks.length === 0 ? (
        <p className={style.none}>You have marked nothing yet.</p>
      ) : (
        <ol aria-label="Your marks">
          {marks.map(({ mark, ...place }) => (
            <li key={`${place.article} ${place.field} ${place.start}`} className={style.line}>
              <MarkedPlace place={place} words={mark.exact} index={index} onPick={onPick} />
              <button
                type="button"
                className={style.remove}
                aria-label={`Take the mark away: ${mark.exact.slice(0, 60)}`}
                onClick={() => markRemoved(mark)}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <Steps count={marks.length} />
    </div>
  )
}

/** What was done to the marks can be taken back, also with the keys. */
function Steps({ count }: { count: number }) {
  const { done = [], undone = [] } = usePractice()
  if (count === 0 && done.length === 0 && undone.length === 0) return null
  return (
    <p className={style.acts}>
      <button type="button" className={style.link} disabled={done.length === 0} onClick={() => markStepUndone('undo')}>
        Undo
      </button>
      <button
        type="button"
        className={style.link}
        disabled={undone.length === 0}
        onClick={() => markStepUndone('redo')}
      >
        Redo
      </button>
      {count > 0 && (
        <button type="button" className={style.link} onClick={allMarksRemoved}>
          Take {count === 1 ? 'your mark' : `all ${count} marks`} away
        </button>
      )}
    </p>
  )
}
