import type { ReactNode } from 'react'
import { langOf } from '../../state/article-language.ts'
import { meet, wordsOf } from '../../state/passages.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { Passage } from '../../state/view-state.ts'
import { passageOpened, selectionCleared } from '../../state/view-store.ts'
import { CloseButton } from '../parts/close-button.tsx'
import panel from './finding-panel.module.css'
import style from './passage-panel.module.css'

interface Props {
  readonly passage: Passage
  readonly index: ReportIndex
  readonly children: ReactNode
}

/** Words that the reader picked out, and where the other articles tell the same. */
export function PassagePanel({ passage, index, children }: Props) {
  if (!index.article(passage.article)) return null
  // A sentence may tell the same as several of the words: it is shown once.
  const told = new Map(
    index.report.passages
      .filter(({ sentences }) => sentences.some((one) => meet(one, passage)))
      .flatMap(({ sentences }) => sentences.filter((one) => one.article !== passage.article))
      .map((place) => [`${place.article} ${place.field} ${place.start}`, place]),
  )
  return (
    <section className={panel.panel} aria-labelledby="passage-about">
      <CloseButton label="Close the passage" onClick={selectionCleared} />
      <h2 className={panel.about} id="passage-about">
        {passage.field === 'title' ? 'Title' : 'Words'} of {index.label(passage.article)}
      </h2>
      <blockquote className={style.words} dir="auto" lang={langOf(passage.article)}>
        {wordsOf(passage, index)}
      </blockquote>
      {told.size > 0 && (
        <>
          <h3 className={panel.heading}>Told in other articles</h3>
          <ul>
            {[...told].map(([key, place]) => (
              <li key={key} className={style.told}>
                <button type="button" className={style.label} onClick={() => passageOpened(place)}>
                  {index.label(place.article)}
                </button>
                <span dir="auto" lang={langOf(place.article)}>
                  {wordsOf(place, index)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  )
}
