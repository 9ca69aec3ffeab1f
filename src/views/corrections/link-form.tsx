import { useId, useState } from 'react'
import type { Words } from '../../model/correction.ts'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { clipped } from '../parts/gist.ts'
import { KIND_WORD, listed, titleOf } from '../parts/words.ts'
import style from './account-corrections.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly selected: () => Words | null
  /** The words that tell of the same as the finding. */
  readonly onLink: (words: readonly Words[]) => void
}

const MAX_CHARS = 70

/** Another finding of the kind, or words selected in an article, tells of the same. */
export function LinkForm({ finding, index, selected, onLink }: Props) {
  const [chosen, setChosen] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const others = index.report.findings.filter(({ kind, id }) => kind === finding.kind && id !== finding.id)
  const other = index.finding(chosen)
  return (
    <div className={style.form}>
      {others.length > 0 && (
        <>
          <label htmlFor={id}>Tells of the same as another {KIND_WORD[finding.kind]}</label>
          <span className={style.row}>
            <select
              id={id}
              className={style.select}
              value={other ? chosen : ''}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">Choose…</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {listed([...new Set(one.accounts.map(({ article }) => index.label(article)))])}:{' '}
                  {clipped(titleOf(one), MAX_CHARS)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={style.button}
              disabled={!other}
              onClick={() => other && onLink(other.accounts.map(({ reading: _reading, ...words }) => words))}
            >
              Link
            </button>
          </span>
        </>
      )}
      <button
        type="button"
        className={style.link}
        onClick={() => {
          const words = selected()
          setSaid(words ? '' : 'Select words in an article first.')
          if (words) onLink([words])
        }}
      >
        Link the words selected in an article
      </button>
      <p className={style.said} role="status">
        {said}
      </p>
    </div>
  )
}
