import type { Flag } from '../../model/flag.ts'
import { langOf } from '../../state/article-language.ts'
import { passageStates } from '../../state/flag-places.ts'
import { flagMoved } from '../../state/flags.ts'
import { spanOf } from '../../state/passages.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { passageSelected } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import form from './flag-form.module.css'
import style from './passage-states.module.css'

const MAX_CHARS = 160

/** What became of the flagged words where the article is no longer the one that was flagged; nothing where all stand as they were. */
export function PassageStates({ flag, index }: { flag: Flag; index: ReportIndex }) {
  const states = passageStates(flag, index).filter(({ anchor }) => anchor.state !== 'anchored')
  if (states.length === 0) return null
  return (
    <ul className={style.states} aria-label="Flagged words that are not as they were">
      {states.map(({ at, passage, anchor, words }) => (
        <li key={at} className={style.state}>
          <p>
            <strong>{index.label(passage.article)}</strong> {SAYS[anchor.state]}
          </p>
          <p className={style.was} dir="auto" lang={langOf(passage.article)}>
            Flagged: {clipped(passage.exact, MAX_CHARS)}
          </p>
          {words.map(({ span, now, around }) => (
            <div key={span.start} className={style.now}>
              <p dir="auto" lang={langOf(passage.article)}>
                {anchor.state === 'changed' ? `Now: ${clipped(now, MAX_CHARS)}` : `Here? ${around}`}
              </p>
              <button type="button" className={form.link} onClick={() => passageSelected(spanOf(passage, span))}>
                Show
              </button>{' '}
              <button type="button" className={form.link} onClick={() => void flagMoved(flag, at, span, index)}>
                {anchor.state === 'changed' ? 'Take the words as they are now' : 'Yes, this is it'}
              </button>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}

const SAYS = {
  anchored: '',
  changed: 'was changed since it was flagged.',
  moved: 'has these words, but not where they were: please confirm.',
  orphan: 'no longer has these words. The flag keeps them.',
} as const
