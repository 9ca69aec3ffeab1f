import { memo } from 'react'
import { bareToggled, useBareText } from '../../state/bare-text.ts'
import { baseChosen, linkedChosen, rowsChosen } from '../../state/layout.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useKeyOf } from '../../state/shortcut-keys.ts'
import type { Layout, Noise } from '../../state/view-state.ts'
import style from './reading-tools.module.css'
import { SmallDifferences } from './small-differences.tsx'

interface Props {
  readonly index: ReportIndex
  readonly layout: Layout
  readonly ignored: readonly Noise[]
  /** More than one column is shown. */
  readonly several: boolean
  readonly onLinkHere: () => void
}

/** How the articles lie: whole or in rows, linked or not, against each other or against one. */
export const ReadingTools = memo(function ReadingTools({ index, layout, ignored, several, onLinkHere }: Props) {
  const { rows, base, linked } = layout
  const key = useKeyOf('link')
  const bare = useBareText((text) => text.bare)
  return (
    <div className={style.tools} role="toolbar" aria-label="How the articles lie">
      <fieldset className={style.group}>
        <legend className="hidden-visually">Lay out</legend>
        <button type="button" className={style.tool} aria-pressed={!rows} onClick={() => rowsChosen(false)}>
          Whole texts
        </button>
        <button type="button" className={style.tool} aria-pressed={rows} onClick={() => rowsChosen(true)}>
          Rows of the same
        </button>
      </fieldset>
      <button
        type="button"
        className={style.tool}
        aria-pressed={!bare}
        title={`Show or hide all marks in the texts (${useKeyOf('bare')})`}
        onClick={bareToggled}
      >
        Marks
      </button>
      <label className={style.choice}>
        Compare
        <select
          className={style.select}
          value={base ?? ''}
          onChange={(event) => baseChosen(event.target.value || null)}
        >
          <option value="">all with each other</option>
          {index.report.articles.map(({ id }) => (
            <option key={id} value={id}>
              all with {index.label(id)}
            </option>
          ))}
        </select>
      </label>
      {base !== null && index.article(base) && (
        <span data-relation="single" className={style.key}>
          <b>dashed</b>: not in {index.label(base)}
        </span>
      )}
      {!rows && several && (
        <span className={style.group}>
          <button
            type="button"
            className={style.tool}
            aria-pressed={linked}
            title={`The other columns come to the same claim as you scroll (${key})`}
            onClick={() => linkedChosen(!linked)}
          >
            Linked
          </button>
          <button
            type="button"
            className={style.tool}
            title={`Bring the other columns to the claim you read now (Shift+${key})`}
            onClick={onLinkHere}
          >
            Link again from here
          </button>
        </span>
      )}
      <SmallDifferences index={index} ignored={ignored} />
    </div>
  )
})
