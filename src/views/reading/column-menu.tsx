import { MoreVertical } from 'lucide-react'
import { aloneChosen, baseChosen, columnMoved, columnsChosen, pinToggled } from '../../state/layout.ts'
import type { Layout } from '../../state/view-state.ts'
import { Popover } from '../../ui/popover.tsx'
import style from './column-menu.module.css'

interface Props {
  readonly article: string
  readonly label: string
  readonly layout: Layout
  /** The articles shown beside each other, in their order. */
  readonly shown: readonly string[]
}

/** What can be done with a column. */
export function ColumnMenu({ article, label, layout, shown }: Props) {
  const at = shown.indexOf(article)
  const alone = layout.alone === article
  const base = layout.base === article
  const pinned = layout.pinned.includes(article)
  const entries: readonly (readonly [word: string, possible: boolean, act: () => void])[] = [
    [
      base ? 'Compare all with each other' : 'Compare the others with this one',
      true,
      () => baseChosen(base ? null : article),
    ],
    [pinned ? 'Let it follow the findings again' : 'Keep this column in view', true, () => pinToggled(article)],
    [
      alone ? 'Show the others again' : 'Show this one alone',
      alone || shown.length > 1,
      () => aloneChosen(alone ? null : article),
    ],
    ['Move left', !alone && at > 0, () => columnMoved(shown, article, -1)],
    ['Move right', !alone && at < shown.length - 1, () => columnMoved(shown, article, 1)],
    ['Close this column', !alone && shown.length > 1, () => columnsChosen(shown.filter((other) => other !== article))],
  ]
  return (
    <Popover
      button={<MoreVertical size={16} strokeWidth={1.75} aria-hidden="true" />}
      label={`Column ${label}`}
      title={`Column ${label}`}
      className={style.opener}
    >
      {(close) =>
        entries.map(([word, possible, act]) => (
          <button
            key={word}
            type="button"
            className={style.entry}
            disabled={!possible}
            onClick={() => {
              close()
              act()
            }}
          >
            {word}
          </button>
        ))
      }
    </Popover>
  )
}
