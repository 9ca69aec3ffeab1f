import { memo } from 'react'
import { columnsChosen } from '../../state/layout.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { articleFronted, useView } from '../../state/view-store.ts'
import { Popover } from '../../ui/popover.tsx'
import { ArticleChooser } from './article-chooser.tsx'
import style from './article-picker.module.css'
import { withArticle } from './with-article.ts'

interface Props {
  readonly index: ReportIndex
  readonly shown: readonly string[]
  /** One column fits: the picker switches instead of adding. */
  readonly single: boolean
  readonly onPick?: () => void
}

/** So many stand beside each other as buttons; of more, those shown, and a list to search for the others. */
const MAX_BUTTONS = 6

/** Which articles stand beside each other; where one fits, which one. */
export const ArticlePicker = memo(function ArticlePicker({ index, shown, single, onPick }: Props) {
  const picked = useView(({ columns }) => columns.length > 0)
  const { articles } = index.report
  const many = articles.length > MAX_BUTTONS
  const buttons = many ? articles.filter(({ id }) => shown.includes(id)) : articles
  const pick = (id: string) => {
    if (single) articleFronted(id)
    else columnsChosen(withArticle(index, shown, id))
    onPick?.()
  }
  return (
    <fieldset className={style.picker}>
      <legend className={single ? 'hidden-visually' : style.legend}>{single ? 'Article' : 'Show'}</legend>
      <div className={style.choices}>
        {buttons.map(({ id, outlet, sameEvent }) => (
          <button
            key={id}
            type="button"
            className={style.choice}
            aria-pressed={shown.includes(id)}
            aria-label={[index.label(id), outlet, sameEvent ? '' : 'another event'].filter(Boolean).join(', ')}
            data-other={!sameEvent || undefined}
            onClick={() => pick(id)}
          >
            {index.label(id)}
          </button>
        ))}
        {(many || picked) && (
          <Popover
            button={many ? `All ${articles.length}` : 'More'}
            title="Choose articles"
            label={many ? `Choose from all ${articles.length} articles` : 'Choose articles'}
            className={style.choice}
          >
            {(close) => (
              <ArticleChooser
                index={index}
                shown={shown}
                single={single}
                onPick={(id) => {
                  pick(id)
                  if (single) close()
                }}
              />
            )}
          </Popover>
        )}
      </div>
    </fieldset>
  )
})
