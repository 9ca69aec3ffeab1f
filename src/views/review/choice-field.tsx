import style from './flag-form.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly choices: readonly T[]
  readonly words: Readonly<Record<T, string>>
  /** How "nothing chosen" is called, where it may be chosen. */
  readonly none?: string
  readonly value: T | null
  readonly first?: boolean
  readonly onChange: (value: T | null) => void
}

/** One choice of a few words. */
export function ChoiceField<T extends string>({ label, choices, words, none, value, first, onChange }: Props<T>) {
  return (
    <label className={style.field}>
      <span className={style.label}>{label}</span>
      <select
        className={style.select}
        data-first={first}
        value={value ?? ''}
        onChange={(event) => onChange(choices.find((choice) => choice === event.target.value) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}
