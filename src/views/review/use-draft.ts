import { useEffect, useRef, useState } from 'react'
import { draftOf, draftSettled, draftTyped } from '../../state/drafts.ts'

/** Written when the reader pauses this long; each key stroke is safe as a draft before. */
const PAUSE_MS = 800

interface Draft {
  /** Of which record. */
  readonly owner: string
  readonly field: string
  /** What the record holds. */
  readonly written: string
  readonly write: (text: string) => Promise<void>
}

/** A text that is kept as it is typed. What another tab writes shows here, unless something is being typed. */
export function useDraft({ owner, field, written, write }: Draft) {
  const [typed, setTyped] = useState(() => draftOf(owner, field))
  const latest = useRef({ typed, write })
  latest.current = { typed, write }

  // What was typed has arrived in the record: from now on the record is shown.
  useEffect(() => {
    if (typed === null || typed !== written) return
    draftSettled(owner, field, typed)
    setTyped(null)
  }, [typed, written, owner, field])

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void latest.current.write(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  useEffect(
    () => () => {
      const left = latest.current
      if (left.typed !== null) void left.write(left.typed)
    },
    [],
  )
  return {
    value: typed ?? written,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value)
      draftTyped(owner, field, event.target.value)
    },
    onBlur: () => {
      if (typed !== null) void write(typed)
    },
  }
}
