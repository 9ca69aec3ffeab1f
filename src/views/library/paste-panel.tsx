import { type ClipboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { SPLITS, type Split } from '../../model/import.ts'
import { textHeadFacts } from '../../sources/facts/text-head.ts'
import { isOnlyAddress, splitPaste, suggestedSplit, wordsIn } from '../../sources/split-paste.ts'
import { counted } from '../parts/words.ts'
import style from './add-panel.module.css'
import { pastedText } from './dropped-files.ts'
import { filesChosen } from './import-run.ts'
import { sizeWords } from './sizes.ts'

const SPLIT_WORD: Readonly<Record<Split, string>> = {
  one: 'One article',
  rules: 'A line of --- between articles',
  gaps: 'Two blank lines between articles',
}

/** More than this is not put into the field, which would take seconds to draw it: it is shown by its beginning. */
const FIELD_CHARS = 400_000

/** Paste, see what it would be, then add it. */
export function PastePanel() {
  const [typed, setTyped] = useState('')
  const [long, setLong] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Split | null>(null)
  const shown = useDeferredValue(long?.slice(0, FIELD_CHARS) ?? typed)
  const split = useMemo(() => chosen ?? suggestedSplit(shown), [chosen, shown])
  const pieces = useMemo(() => splitPaste(shown, split), [shown, split])
  const emptied = () => {
    setTyped('')
    setLong(null)
    setChosen(null)
  }
  const add = () => {
    const text = long ?? typed
    filesChosen([pastedText(text, chosen ?? suggestedSplit(text.slice(0, FIELD_CHARS)))])
    emptied()
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (typed.length + text.length <= FIELD_CHARS) return
    event.preventDefault()
    setLong(`${typed}${text}`)
    setTyped('')
  }
  return (
    <div className={style.paste}>
      {long === null ? (
        <textarea
          className={style.text}
          rows={6}
          aria-label="Paste one or more articles"
          placeholder="Or paste one or more articles here"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPaste={onPaste}
        />
      ) : (
        <p className={style.note} role="status">
          A long text was pasted ({sizeWords(long.length)}). Its beginning is previewed here.{' '}
          <button type="button" className={style.link} onClick={emptied}>
            Discard it
          </button>
        </p>
      )}
      {isOnlyAddress(shown) ? (
        <p className={style.note} role="status">
          Crossread asks no other site for anything, so that nobody learns what you read. Open the page, save it (Ctrl S
          or ⌘ S) and drop the saved file here, or copy its text.
        </p>
      ) : (
        pieces.length > 0 && (
          <>
            <fieldset className={style.splits}>
              <legend className="hidden-visually">How the text is split</legend>
              {SPLITS.map((one) => (
                <label key={one} className={style.split}>
                  <input type="radio" name="split" checked={split === one} onChange={() => setChosen(one)} />{' '}
                  {SPLIT_WORD[one]}
                </label>
              ))}
            </fieldset>
            <Preview pieces={pieces} more={long !== null} />
            <button type="button" className={style.primary} data-primary onClick={add}>
              {long === null ? `Add ${counted(pieces.length, 'article')}` : 'Add the pasted text'}
            </button>
          </>
        )
      )}
    </div>
  )
}

const PREVIEWED = 12

function Preview({ pieces, more }: { pieces: readonly string[]; more: boolean }) {
  return (
    <ol className={style.preview} aria-label="What would be added">
      {pieces.slice(0, PREVIEWED).map((piece, i) => {
        const { title, outlet, agency, author, date } = textHeadFacts(piece)
        const found = [outlet?.value, agency?.value, author && `by ${author.value}`, date?.value].filter(Boolean)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place.
          <li key={i}>
            <bdi className={style.piece}>{title?.value ?? piece.slice(0, 80)}</bdi>{' '}
            <span className={style.note}>
              {[`${wordsIn(piece)} words`, ...found].join(' · ')}
              {!date && ' · no date found'}
            </span>
          </li>
        )
      })}
      {(more || pieces.length > PREVIEWED) && (
        <li className={style.note}>and {more ? 'what follows' : `${pieces.length - PREVIEWED} more`}</li>
      )}
    </ol>
  )
}
