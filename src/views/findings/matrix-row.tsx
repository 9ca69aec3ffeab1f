import { Pin, PinOff } from 'lucide-react'
import { memo } from 'react'
import { supportOf } from '../../exports/count-words.ts'
import type { Account, Finding } from '../../model/finding.ts'
import { langOf } from '../../state/article-language.ts'
import { pinToggled } from '../../state/pins.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import { readingBeyond } from '../parts/reading.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { KIND_WORD, titleOf } from '../parts/words.ts'
import { cellOf } from './cells.ts'
import style from './matrix.module.css'

interface Props {
  readonly finding: Finding
  /** Index of the line. */
  readonly at: number
  /** The sources whose cells are drawn, with their places among all. */
  readonly columns: readonly { readonly id: string; readonly at: number }[]
  /** Pixels of the columns that are not drawn before and after them. */
  readonly before: number
  readonly after: number
  readonly index: ReportIndex
  readonly active: boolean
  /** The source whose cell is in focus. */
  readonly front: string | null
  /** To the cell to the left or to the right of it. */
  readonly onStep: (finding: Finding, step: 1 | -1) => void
  readonly pinned: boolean
  readonly measure: (row: HTMLTableRowElement | null) => void
}

export const MatrixRow = memo(
  function MatrixRow({ finding, at, columns, before, after, index, active, front, onStep, pinned, measure }: Props) {
    const speaks = (id: string) => finding.accounts.some(({ article }) => article === id)
    return (
      <tr
        ref={measure}
        data-index={at}
        aria-rowindex={at + 2}
        className={style.row}
        data-relation={finding.relation}
        aria-current={active || undefined}
        onClick={() => findingSelected(finding.id)}
      >
        <th scope="row" className={style.question} aria-colindex={1}>
          <button
            type="button"
            className={style.about}
            onClick={() => findingSelected(finding.id)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined
              if (step === undefined) return
              event.preventDefault()
              onStep(finding, step)
            }}
          >
            {titleOf(finding)}
          </button>
          <span className={style.facts}>
            <RelationWord relation={finding.relation} /> {KIND_WORD[finding.kind]}
          </span>
          <span className={style.facts}>{supportOf(finding)}</span>
          <PinButton finding={finding} pinned={pinned} />
        </th>
        {before > 0 && <td aria-hidden="true" />}
        {columns.map(({ id, at }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys on the question go from cell to cell.
          <td
            key={id}
            className={style.cell}
            aria-colindex={at + 2}
            data-front={id === front || undefined}
            onClick={(event) => {
              if (!speaks(id)) return
              event.stopPropagation()
              findingSelected(finding.id, id)
            }}
          >
            <CellWords finding={finding} article={id} index={index} />
          </td>
        ))}
        {after > 0 && <td aria-hidden="true" />}
      </tr>
    )
  },
  (a, b) =>
    a.finding === b.finding &&
    a.at === b.at &&
    a.before === b.before &&
    a.after === b.after &&
    a.index === b.index &&
    a.active === b.active &&
    a.front === b.front &&
    a.onStep === b.onStep &&
    a.pinned === b.pinned &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ id }, i) => id === b.columns[i]!.id),
)

function PinButton({ finding, pinned }: { finding: Finding; pinned: boolean }) {
  const Icon = pinned ? PinOff : Pin
  return (
    <button
      type="button"
      className={style.pin}
      data-pinned={pinned || undefined}
      aria-pressed={pinned}
      aria-label={`Pin to the top: ${titleOf(finding)}`}
      onClick={(event) => {
        event.stopPropagation()
        pinToggled(finding.id)
      }}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}

const MAX_CHARS = 150
const MAX_ACCOUNTS = 3

function CellWords({ finding, article, index }: { finding: Finding; article: string; index: ReportIndex }) {
  const cell = cellOf(finding, article, index)
  if (cell.state === 'silent') return <span className={style.silent}>not stated</span>
  if (cell.state === 'elsewhere')
    return (
      <span className={style.silent}>
        <span aria-hidden="true">–</span>
        <span className="hidden-visually">another event</span>
      </span>
    )
  const more = cell.accounts.length - MAX_ACCOUNTS
  return (
    <>
      {cell.accounts.slice(0, MAX_ACCOUNTS).map(({ account, denied }) => (
        <AccountWords key={`${account.start} ${account.end}`} account={account} denied={denied} />
      ))}
      {more > 0 && <span className={style.reading}>and {more} more</span>}
    </>
  )
}

function AccountWords({ account, denied }: { account: Account; denied: string | null }) {
  const beyond = readingBeyond(account)
  return (
    <p className={style.account} dir="auto">
      <span className={style.words} lang={langOf(account.article)}>
        {clipped(account.text, MAX_CHARS)}
      </span>
      {beyond && <span className={style.reading}>{clipped(beyond, MAX_CHARS)}</span>}
      {denied !== null && (
        <span className={style.denied}>
          <span aria-hidden="true">¬ </span>denied{denied && ` by ${denied}`}
        </span>
      )}
    </p>
  )
}
