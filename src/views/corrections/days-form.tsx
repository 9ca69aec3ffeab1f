import { useState } from 'react'
import type { Account } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { clipped } from '../parts/gist.ts'
import style from './account-corrections.module.css'

interface Props {
  readonly account: Account
  readonly index: ReportIndex
  readonly onSet: (from: string, to: string) => void
}

const MAX_CHARS = 36

/** Which days words such as "Thursday" stand for. */
export function DaysForm({ account, index, onSet }: Props) {
  const mention = index.mentionAt(account, 'date')
  const known = mention?.kind === 'date' ? mention : null
  const [from, setFrom] = useState(known?.from ?? '')
  const [to, setTo] = useState(known?.to ?? '')
  const label = index.label(account.article)
  const ready = from !== '' && (to === '' || from <= to)
  return (
    <fieldset className={style.form}>
      <legend>
        {label} <q dir="auto">{clipped(account.text, MAX_CHARS)}</q> means
      </legend>
      <span className={style.row}>
        <input
          type="date"
          className={style.date}
          aria-label={`First day, ${label}`}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          className={style.date}
          aria-label={`Last day, ${label}`}
          value={to}
          min={from}
          onChange={(event) => setTo(event.target.value)}
        />
        <button type="button" className={style.button} disabled={!ready} onClick={() => onSet(from, to || from)}>
          Set
        </button>
      </span>
    </fieldset>
  )
}
