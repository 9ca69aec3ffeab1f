import { useEffect, useRef, useState } from 'react'
import type { Flag } from '../../model/flag.ts'
import { draftOf, draftSettled, draftTyped } from '../../state/drafts.ts'
import { noteWritten } from '../../state/flags.ts'
import style from './flag-form.module.css'

/** Written when the reader pauses this long; each key stroke is safe as a draft before. */
const PAUSE_MS = 800

/** A note that is kept as it is typed. What another tab writes shows here, unless something is being typed. */
export function NoteField({ flag }: { flag: Flag }) {
  const [typed, setTyped] = useState(() => draftOf(flag.id))
  const latest = useRef({ flag, typed })
  latest.current = { flag, typed }

  // What was typed has arrived in the flag: from now on the flag is shown.
  useEffect(() => {
    if (typed === null || typed !== flag.note) return
    draftSettled(flag.id, typed)
    setTyped(null)
  }, [typed, flag.note, flag.id])

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void noteWritten(latest.current.flag, typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  useEffect(
    () => () => {
      const left = latest.current
      if (left.typed !== null) void noteWritten(left.flag, left.typed)
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
        value={typed ?? flag.note}
        onChange={(event) => {
          setTyped(event.target.value)
          draftTyped(flag.id, event.target.value)
        }}
        onBlur={() => {
          if (typed !== null) void noteWritten(flag, typed)
        }}
      />
    </label>
  )
}
