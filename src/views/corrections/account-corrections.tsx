import { useId, useState } from 'react'
import type { Correction, CorrectionRecord, Words } from '../../model/correction.ts'
import type { Account, Finding } from '../../model/finding.ts'
import { focusKept } from '../../state/corrected-focus.ts'
import { corrected, useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import { meet } from '../../state/passages.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { correctionWords } from '../parts/correction-words.ts'
import { clipped } from '../parts/gist.ts'
import style from './account-corrections.module.css'
import { DaysForm } from './days-form.tsx'
import { LinkForm } from './link-form.tsx'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  /** The words selected in an article just now. */
  readonly selected: () => Words | null
}

const MAX_CHARS = 48

/** The reader's word on a finding: which accounts tell of the same, on which days it was. The story is compared anew with it. */
export function AccountCorrections({ finding, index, selected }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const own = recordsOn(finding, useCorrectionRecords())
  const tellers = new Set(finding.accounts.map(({ article }) => article)).size
  const say = (said: Correction, words: Words) => {
    focusKept(finding.kind, words, index)
    void corrected(said)
  }
  return (
    <section className={style.corrections} aria-label="Correct by hand">
      <button
        type="button"
        className={style.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Correct by hand
      </button>
      {own.length > 0 && (
        <ul className={style.own}>
          {own.map((record) => (
            <li key={record.id}>
              {correctionWords(record.said, index)}{' '}
              <button
                type="button"
                className={style.link}
                onClick={() => {
                  focusKept(finding.kind, wordsOf(finding.accounts[0]!), index)
                  void withdrawn([record])
                }}
              >
                Take back
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div id={id}>
          {tellers > 1 && (
            <ul className={style.accounts}>
              {finding.accounts.map((account) => (
                <li key={`${account.article} ${account.start}`}>
                  <span>
                    {index.label(account.article)} <q dir="auto">{clipped(account.text, MAX_CHARS)}</q>
                  </span>{' '}
                  <button
                    type="button"
                    className={style.link}
                    onClick={() => say(apart(finding, account), wordsOf(account))}
                  >
                    Not about the same
                  </button>
                </li>
              ))}
            </ul>
          )}
          <LinkForm
            finding={finding}
            index={index}
            selected={selected}
            onLink={(words) => say(together(finding, words), words[0]!)}
          />
          {finding.kind === 'date' &&
            finding.accounts.map((account) => (
              <DaysForm
                key={`${account.article} ${account.start}`}
                account={account}
                index={index}
                onSet={(from, to) => say({ kind: 'days', words: wordsOf(account), from, to }, wordsOf(account))}
              />
            ))}
        </div>
      )}
    </section>
  )
}

const wordsOf = ({ article, field, start, end, text }: Account): Words => ({
  article,
  ...(field && { field }),
  start,
  end,
  text,
})

const apart = (finding: Finding, account: Account): Correction => ({
  kind: 'accounts',
  of: finding.kind,
  one: wordsOf(account),
  others: finding.accounts.filter(({ article }) => article !== account.article).map(wordsOf),
  same: false,
})

const together = (finding: Finding, words: readonly Words[]): Correction => ({
  kind: 'accounts',
  of: finding.kind,
  one: words[0]!,
  others: [...words.slice(1), ...finding.accounts.map(wordsOf)],
  same: true,
})

/** What the reader said of words that stand in the finding. */
function recordsOn(finding: Finding, records: readonly CorrectionRecord[]): CorrectionRecord[] {
  const holds = (words: Words) => finding.accounts.some((account) => meet(words, account))
  return records.filter(({ said }) => {
    if (said.kind === 'days') return finding.kind === 'date' && holds(said.words)
    return said.kind === 'accounts' && said.of === finding.kind && [said.one, ...said.others].some(holds)
  })
}
