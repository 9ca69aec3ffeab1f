import { useMemo, useState } from 'react'
import style from './article-details.module.css'
import { piecesOf } from './text-pieces.ts'

/** A text to be read, however long: its beginning at once, more when it is asked for. */
export function LongText({ text, className }: { text: string; className: string | undefined }) {
  const pieces = useMemo(() => piecesOf(text), [text])
  const [shown, setShown] = useState(1)
  return (
    <>
      <p className={className} dir="auto">
        {pieces.slice(0, shown).join('')}
      </p>
      {pieces.length > shown && (
        <button type="button" className={style.use} onClick={() => setShown(shown + 1)}>
          Show more (part {shown + 1} of {pieces.length})
        </button>
      )}
    </>
  )
}
