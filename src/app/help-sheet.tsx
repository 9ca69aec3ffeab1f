import { tourBegun } from '../state/tour.ts'
import { RELATIONS } from '../state/view-state.ts'
import { Sheet } from '../ui/sheet.tsx'
import { RelationWord } from '../views/parts/relation-sign.tsx'
import style from './help-sheet.module.css'

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['J'], 'next finding'],
  [['K'], 'previous finding'],
  [['F'], 'flag the finding in focus, or the words selected in an article'],
  [['A'], 'accept the finding in focus'],
  [['X'], 'dismiss it, with a reason'],
  [['L'], 'link the columns or let them go; with Shift, link again from here'],
  [['P'], 'pin this view, so that it stays where it is'],
  [['/'], 'search articles, findings and notes'],
  [['C'], 'every place of a word in context: the words selected, or the mark in focus'],
  [['Ctrl', 'Z'], 'take back the last change; with Shift, do it again'],
  [['?'], 'this sheet'],
  [['Esc'], 'close what is open, leave the finding'],
  [['Tab'], 'from mark to mark, from field to field'],
  [['Enter'], 'on a mark: its finding in all articles'],
]

const MEANS = {
  agree: 'the same value or fact; how firmly it is said may differ',
  vary: 'compatible, but told differently: a coarser date, another wording',
  conflict: 'cannot both hold for the same thing, place and time',
  single: 'one article alone says it; the others are silent, which is no denial',
  incomparable: 'the same words for different things',
} as const

/** Keys and signs on one page. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet label="Keys and signs" onClose={onClose}>
      <div className={style.help}>
        <h2 className={style.title}>Keys</h2>
        <dl className={style.list}>
          {KEYS.map(([keys, does]) => (
            <div key={does} className={style.key}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <h2 className={style.title}>Signs</h2>
        <dl className={style.list}>
          {RELATIONS.map((relation) => (
            <div key={relation} className={style.sign}>
              <dt>
                <RelationWord relation={relation} lined />
              </dt>
              <dd>{MEANS[relation]}</dd>
            </div>
          ))}
        </dl>
        <p className={style.limit}>
          Crossread computes from the words how accounts relate. It never says which of them is true. Counts always show
          articles and origins: articles that derive from one original confirm nothing to each other.
        </p>
        <p className={style.acts}>
          <button type="button" className={style.close} onClick={onClose}>
            Close
          </button>
          <button
            type="button"
            className={style.tour}
            onClick={() => {
              onClose()
              tourBegun()
            }}
          >
            Take the one-minute tour
          </button>
        </p>
      </div>
    </Sheet>
  )
}
