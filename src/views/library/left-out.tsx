import { useState } from 'react'
import { type Part, textOfParts } from '../../model/import.ts'
import style from './article-details.module.css'
import { LongText } from './long-text.tsx'

interface Props {
  readonly parts: readonly Part[]
  readonly onChange: (parts: readonly Part[], text: string) => void
}

/** Drawn at once: a long file has thousands of paragraphs. */
const STEP = 100

/** What of the file was left out and why; each part can be taken back, and what is kept can be left out. */
export function LeftOut({ parts, onChange }: Props) {
  const [all, setAll] = useState(false)
  const [count, setCount] = useState(STEP)
  const listed = parts.map((part, i) => ({ part, i })).filter(({ part }) => all || !part.kept)
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
        {listed.slice(0, count).map(({ part, i }) => (
          <li key={i} className={style.part} data-kept={part.kept || undefined}>
            <LongText className={style.words} text={part.text} />
            <p className={style.basis}>
              {part.kept ? 'kept' : `left out: ${part.why ?? 'by you'}`}
              {part.page !== undefined && ` · page ${part.page}`}{' '}
              <button type="button" className={style.use} onClick={() => set(part, !part.kept)}>
                {part.kept ? 'Leave out' : 'Take back'}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {listed.length > count && (
        <button type="button" className={style.use} onClick={() => setCount(count + STEP)}>
          Show more of {listed.length} parts
        </button>
      )}
    </details>
  )
}

const changed = (part: Part, kept: boolean): Part => {
  const { why: _why, ...rest } = part
  return kept ? { ...rest, kept } : { ...rest, kept, why: 'by you' }
}
