import { useState } from 'react'
import { type Part, textOfParts } from '../../model/import.ts'
import style from './article-details.module.css'

interface Props {
  readonly parts: readonly Part[]
  readonly onChange: (parts: readonly Part[], text: string) => void
}

/** What of the file was left out and why; each part can be taken back, and what is kept can be left out. */
export function LeftOut({ parts, onChange }: Props) {
  const [all, setAll] = useState(false)
  const leftOut = parts.filter(({ kept }) => !kept).length
  const set = (part: Part, kept: boolean) => {
    const next = parts.map((one) => (one === part ? changed(one, kept) : one))
    onChange(next, textOfParts(next))
  }
  return (
    <details className={style.more}>
      <summary>{leftOut === 0 ? 'Parts of the file' : `Left out of the file: ${leftOut}`}</summary>
      <label className={style.all}>
        <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> show what was kept as well
      </label>
      <ul className={style.parts}>
        {parts.map((part, i) =>
          all || !part.kept ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place.
            <li key={i} className={style.part} data-kept={part.kept || undefined}>
              <p dir="auto" className={style.words}>
                {part.text}
              </p>
              <p className={style.basis}>
                {part.kept ? 'kept' : `left out: ${part.why ?? 'by you'}`}
                {part.page !== undefined && ` · page ${part.page}`}{' '}
                <button type="button" className={style.use} onClick={() => set(part, !part.kept)}>
                  {part.kept ? 'Leave out' : 'Take back'}
                </button>
              </p>
            </li>
          ) : null,
        )}
      </ul>
    </details>
  )
}

const changed = (part: Part, kept: boolean): Part => {
  const { why: _why, ...rest } = part
  return kept ? { ...rest, kept } : { ...rest, kept, why: 'by you' }
}
