import { columnsChosen } from '../../state/layout.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { articleFronted } from '../../state/view-store.ts'
import style from './article-picker.module.css'

interface Props {
  readonly index: ReportIndex
  readonly shown: readonly string[]
  /** One column fits: the picker switches instead of adding. */
  readonly single: boolean
  readonly onPick?: () => void
}

const MAX_COLUMNS = 6

/** Which articles stand beside each other; where one fits, which one. */
export function ArticlePicker({ index, shown, single, onPick }: Props) {
  const { articles } = index.report
  const pick = (id: string) => {
    if (single) articleFronted(id)
    else if (!shown.includes(id)) columnsChosen(inOrder([...shown, id]).slice(0, MAX_COLUMNS))
    else if (shown.length > 1) columnsChosen(shown.filter((other) => other !== id))
    onPick?.()
  }
  const inOrder = (ids: readonly string[]) => articles.map(({ id }) => id).filter((id) => ids.includes(id))
  return (
    <fieldset className={style.picker}>
      <legend className={single ? 'hidden-visually' : style.legend}>{single ? 'Article' : 'Show'}</legend>
      <div className={style.choices}>
        {articles.map(({ id, outlet, sameEvent }) => (
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
      </div>
    </fieldset>
  )
}
