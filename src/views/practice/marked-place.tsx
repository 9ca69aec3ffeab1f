import type { ReactNode } from 'react'
import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { Passage } from '../../state/view-state.ts'
import { passageOpened } from '../../state/view-store.ts'
import style from './practice.module.css'

interface Props {
  readonly place: Passage
  readonly words: string
  readonly index: ReportIndex
  readonly onPick: () => void
  readonly children?: ReactNode
}

/** Words that the reader marked; a click goes to them in their article. */
export function MarkedPlace({ place, words, index, onPick, children }: Props) {
  return (
    <button
      type="button"
      className={style.place}
      onClick={() => {
        passageOpened(place)
        onPick()
      }}
    >
      <b>{index.label(place.article)}</b>{' '}
      <span dir="auto" lang={langOf(place.article)}>
        {words}
      </span>
      {children}
    </button>
  )
}
