import type { ReactNode } from 'react'
import { supportOf } from '../../exports/count-words.ts'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useKeyOf } from '../../state/shortcut-keys.ts'
import { selectionCleared } from '../../state/view-store.ts'
import { CloseButton } from '../parts/close-button.tsx'
import { Key } from '../parts/key.tsx'
import { RelationWord } from '../parts/relation-sign.tsx'
import { KIND_WORD, titleOf } from '../parts/words.ts'
import { AccountRow } from './account-row.tsx'
import style from './finding-panel.module.css'
import { WordDifferences } from './word-differences.tsx'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  /** Its place in the list that J and K walk. */
  readonly position: { readonly at: number; readonly all: number } | null
  readonly onWalk: (step: 1 | -1) => void
  /** What the reader can do with it. */
  readonly children: ReactNode
}

/** One finding: what each article says, who is silent, and why it was judged so. */
export function FindingPanel({ finding, index, position, onWalk, children }: Props) {
  const order = new Map(index.report.articles.map(({ id }, i) => [id, i]))
  const accounts = finding.accounts.toSorted(
    (a, b) => order.get(a.article)! - order.get(b.article)! || a.start - b.start,
  )
  return (
    <section className={`${style.panel} ${style.finding}`} aria-labelledby="finding-about">
      <CloseButton label="Close the finding" onClick={selectionCleared} />
      <div className={style.matter}>
        <h2 className={style.about} id="finding-about">
          {titleOf(finding)}
        </h2>
        <p className={style.relation}>
          <RelationWord relation={finding.relation} />
          <span>{KIND_WORD[finding.kind]}</span>
        </p>

        <dl className={style.accounts}>
          {accounts.map((account, i) => (
            <AccountRow
              key={`${account.article} ${account.field ?? ''} ${account.start} ${account.end}`}
              account={account}
              finding={finding}
              index={index}
              first={accounts[i - 1]?.article !== account.article}
            />
          ))}
          {finding.silent.map((id) => (
            <div key={id} className={style.silent}>
              <dt>{index.label(id)}</dt>
              <dd>not stated</dd>
            </div>
          ))}
        </dl>

        <WordDifferences finding={finding} index={index} />

        <section className={style.why}>
          <h3 className={style.heading}>Why</h3>
          <p>{index.said(finding.why)}</p>
          <p className={style.rule}>
            Rule <code>{finding.rule}</code> · {supportOf(finding)}
          </p>
        </section>

        {children}
      </div>

      <p className={style.walk}>
        <button
          type="button"
          className={style.step}
          data-primary
          aria-label={`${useKeyOf('next')} next finding`}
          onClick={() => onWalk(1)}
        >
          <Key of="next" /> next
        </button>
        <button
          type="button"
          className={style.step}
          data-primary
          aria-label={`${useKeyOf('previous')} previous finding`}
          onClick={() => onWalk(-1)}
        >
          <Key of="previous" /> previous
        </button>
        {position && (
          <span className={style.position}>
            {position.at} of {position.all}
          </span>
        )}
      </p>
    </section>
  )
}
