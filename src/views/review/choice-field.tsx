import type { Choice } from '../../exports/flag-words.ts'
import style from './flag-form.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  /** How "nothing chosen" is called, where it may be chosen. */
  readonly none?: string
  readonly value: T | null
  readonly first?: boolean
  readonly onChange: (value: T | null) => void
}

/** One choice of a few words. */
export function ChoiceField<T extends string>({ label, choices, none, value, first, onChange }: Props<T>) {
  return (
    <label className={style.field}>
      <span className={style.label}>{label}</span>
      <select
        className={style.select}
        data-first={first}
        value={value ?? ''}
        onChange={(event) => onChange(choices.find(({ id }) => id === event.target.value)?.id ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ id, word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The words of a fixed set as choices. */
export const choicesOf = <T extends string>(
  ids: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly Choice<T>[] => ids.map((id) => ({ id, word: words[id] }))
