import { langOf } from '../../state/article-language.ts'
import { isWithin, wordsOf } from '../../state/passages.ts'
import type { OwnMark } from '../../state/practice.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useKeyOf } from '../../state/shortcut-keys.ts'
import type { Passage } from '../../state/view-state.ts'
import { selectionCleared } from '../../state/view-store.ts'
import { CloseButton } from '../parts/close-button.tsx'
import { Key } from '../parts/key.tsx'
import style from './practice.module.css'

interface Props {
  readonly passage: Passage | null
  readonly marks: readonly OwnMark[]
  readonly index: ReportIndex
  readonly onMark: () => void
}

/** Beside the texts in teacher's mode: what is in hand, and the way to mark it. */
export function MarkPanel({ passage, marks, index, onMark }: Props) {
  const words = passage && wordsOf(passage, index)
  const isMarked = passage !== null && marks.some((mark) => isWithin(passage, mark))
  return (
    <section className={style.panel} aria-labelledby="practice-panel">
      <h2 className={style.title} id="practice-panel">
        {words
          ? `${passage.field === 'title' ? 'Title' : 'Words'} of ${index.label(passage.article)}`
          : 'Mark what you would check'}
      </h2>
      {words ? (
        <>
          <CloseButton label="Close the passage" onClick={selectionCleared} />
          <blockquote className={style.words} dir="auto" lang={langOf(passage.article)}>
            {words}
          </blockquote>
        </>
      ) : (
        <p className={style.how}>
          Click a sentence, select words, or go from sentence to sentence with <Key of="next" /> and{' '}
          <Key of="previous" />.
        </p>
      )}
      {/* The words that are selected stay so while the button is pressed. */}
      <button
        type="button"
        className={style.mark}
        data-primary
        aria-keyshortcuts={useKeyOf('flag')}
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onMark}
      >
        {isMarked ? 'Take the mark away' : 'Mark'} <Key of="flag" />
      </button>
    </section>
  )
}
