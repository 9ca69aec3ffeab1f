import { DISCREPANCY_WORD, statusChoices, verdictChoices } from '../../exports/flag-words.ts'
import { DISCREPANCIES, type Flag } from '../../model/flag.ts'
import type { Settings } from '../../model/settings.ts'
import {
  flagFilterSet,
  flagFiltersCleared,
  isFiltered,
  NO_VERDICT,
  shownFlags,
  useReviewDesk,
} from '../../state/review-desk.ts'
import style from './review-view.module.css'

interface Props {
  readonly flags: readonly Flag[]
  readonly settings: Settings | null
}

/** Which flags are listed; each choice says how many it would leave. */
export function FlagFilterBar({ flags, settings }: Props) {
  const filters = useReviewDesk((desk) => desk.filters)
  const count = (filter: Partial<typeof filters>) => shownFlags(flags, { ...filters, ...filter }).length
  const select = (
    key: 'status' | 'verdict' | 'kind',
    label: string,
    choices: readonly { readonly id: string; readonly word: string }[],
  ) => (
    <select
      className={style.select}
      aria-label={`List by ${label.toLowerCase()}`}
      value={filters[key]}
      onChange={(event) => flagFilterSet({ [key]: event.target.value })}
    >
      <option value="">{label}: all</option>
      {choices.map(({ id, word }) => (
        <option key={id} value={id}>
          {word} ({count({ [key]: id })})
        </option>
      ))}
    </select>
  )
  return (
    <search className={style.filters} aria-label="Which flags are listed">
      {select('status', 'Status', statusChoices(settings))}
      {select('verdict', 'Verdict', [{ id: NO_VERDICT, word: 'None yet' }, ...verdictChoices(settings)])}
      {select(
        'kind',
        'Kind',
        DISCREPANCIES.map((id) => ({ id, word: DISCREPANCY_WORD[id] })),
      )}
      <input
        className={style.search}
        type="search"
        placeholder="Words in flags and notes"
        aria-label="Words in flags and notes"
        value={filters.text}
        onChange={(event) => flagFilterSet({ text: event.target.value })}
      />
      {isFiltered(filters) && (
        <button type="button" className={style.export} onClick={flagFiltersCleared}>
          Show all
        </button>
      )}
    </search>
  )
}
