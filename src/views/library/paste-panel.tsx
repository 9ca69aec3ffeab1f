import { useDeferredValue, useMemo, useState } from 'react'
import { textHeadFacts } from '../../sources/facts/text-head.ts'
import { isOnlyAddress, SPLITS, type Split, splitPaste, suggestedSplit, wordsIn } from '../../sources/split-paste.ts'
import { counted } from '../parts/words.ts'
import style from './add-panel.module.css'
import { pastedFiles } from './dropped-files.ts'
import { filesChosen } from './import-run.ts'

const SPLIT_WORD: Readonly<Record<Split, string>> = {
  one: 'One article',
  rules: 'A line of --- between articles',
  gaps: 'Two blank lines between articles',
}

/** Paste, see what it would be, then add it. */
export function PastePanel() {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Split | null>(null)
  const shown = useDeferredValue(text)
  const split = useMemo(() => chosen ?? suggestedSplit(shown), [chosen, shown])
  const pieces = useMemo(() => splitPaste(shown, split), [shown, split])
  const add = () => {
    filesChosen(pastedFiles(splitPaste(text, chosen ?? suggestedSplit(text))))
    setText('')
    setChosen(null)
  }
  return (
    <div className={style.paste}>
      <textarea
        className={style.text}
        rows={6}
        aria-label="Paste one or more articles"
        placeholder="Or paste one or more articles here"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
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
            <Preview pieces={pieces} />
            <button type="button" className={style.primary} onClick={add}>
              Add {counted(pieces.length, 'article')}
            </button>
          </>
        )
      )}
    </div>
  )
}

const PREVIEWED = 12

function Preview({ pieces }: { pieces: readonly string[] }) {
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
      {pieces.length > PREVIEWED && <li className={style.note}>and {pieces.length - PREVIEWED} more</li>}
    </ol>
  )
}
