import { useEffect, useRef, useState } from 'react'
import type { Flag } from '../../model/flag.ts'
import { draftOf, draftTyped } from '../../state/drafts.ts'
import { noteWritten } from '../../state/flags.ts'
import style from './flag-form.module.css'

/** Written when the reader pauses this long; each key stroke is safe as a draft before. */
const PAUSE_MS = 800

/** A note that is kept as it is typed. */
export function NoteField({ flag }: { flag: Flag }) {
  const [note, setNote] = useState(() => draftOf(flag.id) ?? flag.note)
  const latest = useRef({ flag, note })
  latest.current = { flag, note }
  useEffect(() => {
    if (note === flag.note) return undefined
    const timer = setTimeout(() => void noteWritten(latest.current.flag, note), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [note, flag.note])
  useEffect(
    () => () => {
      const left = latest.current
      if (left.note !== left.flag.note) void noteWritten(left.flag, left.note)
    },
    [],
  )
  return (
    <label className={style.note}>
      <span className={style.label}>Note</span>
      <textarea
        className={style.text}
        rows={3}
        dir="auto"
        value={note}
        onChange={(event) => {
          setNote(event.target.value)
          draftTyped(flag.id, event.target.value)
        }}
        onBlur={() => void noteWritten(flag, note)}
      />
    </label>
  )
}
