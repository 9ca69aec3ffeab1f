import { useEffect, useId, useRef, useState } from 'react'
import type { Flag } from '../../model/flag.ts'
import { draftOf, draftSettled, draftTyped } from '../../state/drafts.ts'
import { type TextField, textOf } from '../../state/flag-texts.ts'
import { textWritten } from '../../state/flags.ts'
import style from './flag-form.module.css'

/** Written when the reader pauses this long; each key stroke is safe as a draft before. */
const PAUSE_MS = 800

interface Props {
  readonly flag: Flag
  readonly field: TextField
  readonly label: string
  /** More than one: a text of several lines. */
  readonly rows?: number
  readonly type?: 'text' | 'url' | 'date'
}

/** A text that is kept as it is typed. What another tab writes shows here, unless something is being typed. */
export function DraftField({ flag, field, label, rows = 1, type = 'text' }: Props) {
  const [typed, setTyped] = useState(() => draftOf(flag.id, field))
  const latest = useRef({ flag, typed })
  latest.current = { flag, typed }
  const id = useId()
  const written = textOf(flag, field)

  // What was typed has arrived in the flag: from now on the flag is shown.
  useEffect(() => {
    if (typed === null || typed !== written) return
    draftSettled(flag.id, field, typed)
    setTyped(null)
  }, [typed, written, flag.id, field])

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void textWritten(latest.current.flag, field, typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, field])

  useEffect(
    () => () => {
      const left = latest.current
      if (left.typed !== null) void textWritten(left.flag, field, left.typed)
    },
    [field],
  )
  const input = {
    id,
    value: typed ?? written,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value)
      draftTyped(flag.id, field, event.target.value)
    },
    onBlur: () => {
      if (typed !== null) void textWritten(flag, field, typed)
    },
  }
  return (
    <div className={rows > 1 ? style.note : style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea className={style.text} rows={rows} dir="auto" {...input} />
      ) : (
        <input className={style.line} type={type} dir={type === 'text' ? 'auto' : undefined} {...input} />
      )}
    </div>
  )
}
