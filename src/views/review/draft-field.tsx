import { useId } from 'react'
import type { Flag } from '../../model/flag.ts'
import { type TextField, textOf } from '../../state/flag-texts.ts'
import { textWritten } from '../../state/flags.ts'
import style from './flag-form.module.css'
import { useDraft } from './use-draft.ts'

interface Props {
  readonly flag: Flag
  readonly field: TextField
  readonly label: string
  /** More than one: a text of several lines. */
  readonly rows?: number
  readonly type?: 'text' | 'url' | 'date'
}

/** A text of a flag, kept as it is typed. */
export function DraftField({ flag, field, label, rows = 1, type = 'text' }: Props) {
  const id = useId()
  const draft = useDraft({
    ...{ owner: flag.id, field, written: textOf(flag, field) },
    write: (text) => textWritten(flag, field, text),
  })
  return (
    <div className={rows > 1 ? style.note : style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea className={style.text} id={id} rows={rows} dir="auto" {...draft} />
      ) : (
        <input className={style.line} id={id} type={type} dir={type === 'text' ? 'auto' : undefined} {...draft} />
      )}
    </div>
  )
}
