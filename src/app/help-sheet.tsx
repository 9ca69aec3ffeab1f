import { ACTIONS, type Action, areKeysGiven, keysGivenBack, useShortcutKeys } from '../state/shortcut-keys.ts'
import { tourBegun } from '../state/tour.ts'
import { RELATIONS } from '../state/view-state.ts'
import { Sheet } from '../ui/sheet.tsx'
import { RelationWord } from '../views/parts/relation-sign.tsx'
import style from './help-sheet.module.css'
import { KeyRow } from './key-row.tsx'

const OWN_KEYS: Readonly<Record<Action, string>> = {
  next: 'next finding',
  previous: 'previous finding',
  flag: 'flag the finding in focus, or the words selected in an article',
  accept: 'accept the finding in focus',
  dismiss: 'dismiss it, with a reason',
  link: 'link the columns or let them go; with Shift, link again from here',
  pin: 'pin this view, so that it stays where it is',
  bare: 'hide all marks in the texts, or show them',
  nextRoom: 'the next room',
  previousRoom: 'the room before',
  search: 'search articles, findings and notes',
  words: 'every place of a word in context: the words selected, or the mark in focus',
  help: 'this sheet',
}

/** What the browser and screen readers know by the same name everywhere. */
const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'Z'], 'take back the last change; with Shift, do it again'],
  [['Esc'], 'close what is open, leave the finding'],
  [['←', '→'], 'in the table of findings: from source to source, so that what one of them says can be flagged'],
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
  const keys = useShortcutKeys((state) => state.keys)
  return (
    <Sheet label="Keys and signs" onClose={onClose}>
      <div className={style.help}>
        <button type="button" className={style.shut} aria-label="Close the keys" onClick={onClose}>
          ×
        </button>
        <h2 className={style.title}>Keys</h2>
        <p className={style.lead}>
          Press a key’s button to change it.{' '}
          {!areKeysGiven(keys) && (
            <button type="button" className={style.tour} onClick={keysGivenBack}>
              Back to the given keys
            </button>
          )}
        </p>
        <dl className={style.list}>
          {ACTIONS.map((action) => (
            <KeyRow key={action} action={action} does={OWN_KEYS[action]} />
          ))}
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
