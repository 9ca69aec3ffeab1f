import { memo, useDeferredValue } from 'react'
import { supportOf } from '../../exports/count-words.ts'
import type { Finding } from '../../model/finding.ts'
import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { KIND_WORD, listed, titleOf } from '../parts/words.ts'
import style from './finding-list.module.css'

interface Props {
  readonly index: ReportIndex
  readonly findings: readonly Finding[]
  readonly active: string | null
}

const MAX_CHARS = 150
/** Fills the screen of a phone. */
const AT_ONCE = 8

/** The matrix for a narrow screen: each question with what its sources say under it. */
export const FindingList = memo(function FindingList({ index, findings, active }: Props) {
  // The rest comes in pieces, so that the first are there at once.
  const drawn = useDeferredValue(findings, findings.slice(0, AT_ONCE))
  return (
    <ol className={style.list}>
      {drawn.map((finding) => (
        <li key={finding.id} className={style.item} data-relation={finding.relation}>
          <button
            type="button"
            className={style.about}
            aria-current={finding.id === active || undefined}
            onClick={() => findingSelected(finding.id)}
          >
            {titleOf(finding)}
          </button>
          <p className={style.facts}>
            <RelationWord relation={finding.relation} /> {KIND_WORD[finding.kind]} · {supportOf(finding)}
          </p>
          <dl>
            {finding.accounts.map((account) => (
              <div key={`${account.article} ${account.start}`} className={style.account}>
                <dt>{index.label(account.article)}</dt>
                <dd dir="auto" lang={langOf(account.article)}>
                  {clipped(account.text, MAX_CHARS)}
                </dd>
              </div>
            ))}
          </dl>
          {finding.silent.length > 0 && (
            <p className={style.silent}>{listed(finding.silent.map(index.label))}: not stated</p>
          )}
        </li>
      ))}
    </ol>
  )
})
