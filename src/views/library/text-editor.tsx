import { useState } from 'react'
import { normaliseLineEnds } from '../../sources/text-file.ts'
import style from './article-details.module.css'

/** The text as it is compared. Saving makes a new version; flags find their words again. */
export function TextEditor({ text, onSave }: { text: string; onSave: (text: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <details className={style.more}>
      <summary>Text</summary>
      <textarea
        className={style.text}
        rows={14}
        dir="auto"
        aria-label="Text of the article"
        value={draft ?? text}
        onChange={(event) => setDraft(event.target.value)}
      />
      {draft !== null && draft !== text && (
        <p className={style.buttons}>
          <button
            type="button"
            className={style.primary}
            disabled={draft.trim() === ''}
            onClick={() => onSave(normaliseLineEnds(draft))}
          >
            Save as a new version
          </button>
          <button type="button" className={style.use} onClick={() => setDraft(null)}>
            Discard
          </button>
        </p>
      )}
    </details>
  )
}
