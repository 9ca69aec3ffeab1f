import { actionWord, KIND_WORD, whoWords } from '../../exports/log-words.ts'
import type { LogRow, RecordKind } from '../../model/work.ts'
import { type LogFilters, WHOLE_LOG } from '../../state/audit.ts'
import style from './review-view.module.css'

interface Props {
  readonly log: readonly LogRow[]
  readonly filters: LogFilters
  readonly onFilter: (filters: LogFilters) => void
}

/** Which entries of the log are listed: choices are those that occur in it. */
export function LogFilterBar({ log, filters, onFilter }: Props) {
  const kinds = [...new Set(log.map(({ kind }) => kind))]
  const names = [...new Set(log.map(({ by }) => by))]
  const actions = [...new Set(log.map(({ action }) => action))]
  const set = (filter: Partial<LogFilters>) => onFilter({ ...filters, ...filter })
  return (
    <search className={style.filters} aria-label="Which entries are listed">
      <select
        className={style.select}
        aria-label="What it is about"
        value={filters.kind}
        onChange={(event) => set({ kind: event.target.value as RecordKind | '' })}
      >
        <option value="">About: all</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORD[kind]}
          </option>
        ))}
      </select>
      <select
        className={style.select}
        aria-label="What was done"
        value={filters.action}
        onChange={(event) => set({ action: event.target.value })}
      >
        <option value="">Done: all</option>
        {actions.map((action) => (
          <option key={action} value={action}>
            {actionWord(action)}
          </option>
        ))}
      </select>
      {names.length > 1 && (
        <select
          className={style.select}
          aria-label="Who did it"
          value={filters.by}
          onChange={(event) => set({ by: event.target.value })}
        >
          <option value="">Who: all</option>
          {names
            .filter((name) => name !== '')
            .map((name) => (
              <option key={name} value={name}>
                {whoWords(name)}
              </option>
            ))}
        </select>
      )}
      <label className={style.days}>
        From
        <input
          className={style.select}
          type="date"
          value={filters.from}
          onChange={(event) => set({ from: event.target.value })}
        />
      </label>
      <label className={style.days}>
        to
        <input
          className={style.select}
          type="date"
          value={filters.to}
          onChange={(event) => set({ to: event.target.value })}
        />
      </label>
      {filters !== WHOLE_LOG && (
        <button type="button" className={style.export} onClick={() => onFilter(WHOLE_LOG)}>
          Show all
        </button>
      )}
    </search>
  )
}
