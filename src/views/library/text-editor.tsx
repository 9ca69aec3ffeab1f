import { useMemo, useState } from 'react'
import { normaliseLineEnds } from '../../sources/text-file.ts'
import style from './article-details.module.css'
import { piecesOf } from './text-pieces.ts'

interface Props {
  readonly text: string
  /** Rejects with a sentence. */
  readonly onSave: (text: string) => Promise<unknown>
}

/** The text as it is compared. Saving makes a new version; flags find their words again. */
export function TextEditor({ text, onSave }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className={style.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Text</summary>
      {open && <Pieces text={text} onSave={onSave} />}
    </details>
  )
}

/** A long text is edited part by part: a field that holds all of it would take seconds for each key. */
function Pieces({ text, onSave }: Props) {
  const pieces = useMemo(() => piecesOf(text), [text])
  const [drafts, setDrafts] = useState<ReadonlyMap<number, string>>(new Map())
  const [at, setAt] = useState(0)
  const [saving, setSaving] = useState(false)
  const [wrong, setWrong] = useState('')
  const changed = [...drafts].some(([i, draft]) => draft !== pieces[i])
  const save = async () => {
    const next = normaliseLineEnds(pieces.map((piece, i) => drafts.get(i) ?? piece).join(''))
    if (next.trim() === '') return setWrong('An article without a text cannot be kept: delete the article instead.')
    setSaving(true)
    setWrong('')
    await onSave(next).catch((error: Error) => setWrong(error.message))
    setSaving(false)
  }
  return (
    <>
      {pieces.length > 1 && (
        <p className={style.buttons}>
          <button type="button" className={style.use} disabled={at === 0} onClick={() => setAt(at - 1)}>
            Part before
          </button>
          Part {at + 1} of {pieces.length}
          <button type="button" className={style.use} disabled={at === pieces.length - 1} onClick={() => setAt(at + 1)}>
            Next part
          </button>
        </p>
      )}
      <textarea
        className={style.text}
        rows={14}
        dir="auto"
        aria-label="Text of the article"
        value={drafts.get(at) ?? pieces[at] ?? ''}
        onChange={({ target }) => setDrafts(new Map(drafts).set(at, target.value))}
      />
      {wrong !== '' && (
        <p className={style.note} role="alert">
          {wrong}
        </p>
      )}
      {changed && (
        <p className={style.buttons}>
          <button type="button" className={style.primary} data-primary disabled={saving} onClick={() => void save()}>
            {saving ? 'Saving…' : 'Save as a new version'}
          </button>
          <button type="button" className={style.use} disabled={saving} onClick={() => setDrafts(new Map())}>
            Discard
          </button>
        </p>
      )}
    </>
  )
}
