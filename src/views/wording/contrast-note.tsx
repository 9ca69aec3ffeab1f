import type { WordList } from '../../model/method.ts'
import { roomOpened } from '../../state/view-store.ts'
import { drawnFrom } from './labels.ts'
import style from './wording-row.module.css'

interface Props {
  readonly list: WordList
  readonly labels: readonly string[]
}

/** The word list that brought the labels up: its words group by group, those of the labels marked, with their strength where it is a scale. */
export function ContrastNote({ list, labels }: Props) {
  const drawn = drawnFrom(list, labels)
  const steps = [...drawn].map(([word, group]) => `${word} is step ${group + 1} of ${list.groups.length}`)
  return (
    <div className={style.contrast}>
      <p>
        {list.why}{' '}
        <button type="button" className={style.more} onClick={() => roomOpened('method')}>
          List: {list.title}
        </button>
      </p>
      <p className={style.set}>
        {list.groups.map((words, i) => (
          <span key={words.join()}>
            {i > 0 && <span aria-hidden="true">{list.scale ? ' < ' : ' · '}</span>}
            {words.map((word, j) => (
              <span key={word}>
                {j > 0 && ', '}
                {drawn.has(word) ? <b>{word}</b> : word}
              </span>
            ))}
          </span>
        ))}
      </p>
      {list.scale && steps.length > 0 && <p className={style.steps}>{steps.join('; ')}, weakest first.</p>}
    </div>
  )
}
