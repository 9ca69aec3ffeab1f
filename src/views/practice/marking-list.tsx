import { useState } from 'react'
import {
  allMarksRemoved,
  markRemoved,
  type OwnMark,
  practiceLeft,
  practiceUncovered,
  usePractices,
} from '../../state/practice.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { passageOpened, selectionCleared } from '../../state/view-store.ts'
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
        <>
          <ol aria-label="Your marks">
            {marks.map(({ mark, ...place }) => (
              <li key={`${place.article} ${place.start}`} className={style.line}>
                <button
                  type="button"
                  className={style.place}
                  onClick={() => {
                    passageOpened(place)
                    onPick()
                  }}
                >
                  <b>{index.label(place.article)}</b> <span dir="auto">{mark.exact}</span>
                </button>
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
          <RemoveAll count={marks.length} />
        </>
      )}
    </div>
  )
}

/** Asks once more: there is no way back. */
function RemoveAll({ count }: { count: number }) {
  const [asked, setAsked] = useState(false)
  const many = count === 1 ? 'your mark' : `all ${count} marks`
  return (
    <p className={style.acts}>
      {asked ? (
        <>
          <button type="button" className={style.link} onClick={allMarksRemoved}>
            Yes, take {many} away
          </button>
          <button type="button" className={style.link} onClick={() => setAsked(false)}>
            Keep them
          </button>
        </>
      ) : (
        <button type="button" className={style.link} onClick={() => setAsked(true)}>
          Take {many} away…
        </button>
      )}
    </p>
  )
}
