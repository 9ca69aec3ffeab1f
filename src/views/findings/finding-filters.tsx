import type { ReactNode } from 'react'
import type { ReportIndex } from '../../state/report-index.ts'
import { type Filters, KINDS, SORTS, type Sort } from '../../state/view-state.ts'
import { filterTyped, kindToggled, sortChosen } from '../../state/view-store.ts'
import { KIND_WORD } from '../parts/words.ts'
import style from './finding-filters.module.css'

const SORT_WORD: Readonly<Record<Sort, string>> = {
  priority: 'check first',
  relation: 'relation',
  place: 'place in text',
}

interface Props {
  readonly index: ReportIndex
  readonly filters: Filters
  readonly shown: number
  readonly all: number
  readonly children: ReactNode
  /** What stands behind the order. */
  readonly last: ReactNode
}

/** By kind, by words and in which order; by relation above, where the counts are. */
export function FindingFilters({ index, filters, shown, all, children, last }: Props) {
  const { kinds } = index.report.tally
  return (
    <div className={style.filters}>
      <p className={style.shown} role="status">
        {shown === all ? `${all} findings` : `${shown} of ${all} findings`}
      </p>
      {children}
      <fieldset className={style.kinds}>
        <legend className="hidden-visually">Kind</legend>
        {KINDS.filter((kind) => kinds[kind] > 0).map((kind) => (
          <button
            key={kind}
            type="button"
            className={style.kind}
            aria-pressed={filters.kinds.includes(kind)}
            onClick={() => kindToggled(kind)}
          >
            {KIND_WORD[kind]} <span className={style.count}>{kinds[kind]}</span>
          </button>
        ))}
      </fieldset>
      <div className={style.fields}>
        <label className={style.field}>
          <span className="hidden-visually">Words in the findings</span>
          <input
            type="search"
            className={style.input}
            placeholder="Filter by words"
            value={filters.text}
            onChange={(event) => filterTyped(event.target.value)}
          />
        </label>
        <label className={style.field}>
          <span className={style.label}>Order by</span>
          <select
            className={style.select}
            value={filters.sort}
            onChange={(event) => sortChosen(event.target.value as Sort)}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_WORD[sort]}
              </option>
            ))}
          </select>
        </label>
        {last}
      </div>
    </div>
  )
}
