import { memo } from 'react'
import type { Account, Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import { readingBeyond } from '../parts/reading.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { KIND_WORD, support, titleOf } from '../parts/words.ts'
import { cellOf } from './cells.ts'
import style from './matrix.module.css'

interface Props {
  readonly finding: Finding
  readonly ids: readonly string[]
  readonly index: ReportIndex
  readonly active: boolean
}

export const MatrixRow = memo(function MatrixRow({ finding, ids, index, active }: Props) {
  return (
    <tr
      className={style.row}
      data-relation={finding.relation}
      aria-current={active || undefined}
      onClick={() => findingSelected(finding.id)}
    >
      <th scope="row" className={style.question}>
        <button type="button" className={style.about} onClick={() => findingSelected(finding.id)}>
          {titleOf(finding)}
        </button>
        <span className={style.facts}>
          <RelationWord relation={finding.relation} /> {KIND_WORD[finding.kind]}
        </span>
        <span className={style.facts}>{support(finding.articles, finding.origins)}</span>
      </th>
      {ids.map((id) => (
        <td key={id} className={style.cell}>
          <CellWords finding={finding} article={id} index={index} />
        </td>
      ))}
    </tr>
  )
})

const MAX_CHARS = 150
const MAX_ACCOUNTS = 3

function CellWords({ finding, article, index }: { finding: Finding; article: string; index: ReportIndex }) {
  const cell = cellOf(finding, article, index)
  if (cell.state === 'silent') return <span className={style.silent}>not stated</span>
  if (cell.state === 'elsewhere') return <span className={style.silent}>–</span>
  const more = cell.accounts.length - MAX_ACCOUNTS
  return (
    <>
      {cell.accounts.slice(0, MAX_ACCOUNTS).map((account) => (
        <AccountWords key={`${account.start} ${account.end}`} account={account} />
      ))}
      {more > 0 && <span className={style.reading}>and {more} more</span>}
    </>
  )
}

function AccountWords({ account }: { account: Account }) {
  const beyond = readingBeyond(account)
  return (
    <p className={style.account} dir="auto">
      <span className={style.words}>{clipped(account.text, MAX_CHARS)}</span>
      {beyond && <span className={style.reading}>{clipped(beyond, MAX_CHARS)}</span>}
    </p>
  )
}
