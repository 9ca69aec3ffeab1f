import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { listed, titleOf } from '../parts/words.ts'
import style from './wording-row.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly active: boolean
}

/** One quotation, as each article prints it and whom it names as the speaker. */
export function QuoteRow({ finding, index, active }: Props) {
  return (
    <li className={style.row} data-relation={finding.relation} aria-current={active || undefined}>
      <div className={style.matter}>
        <h3>
          <button type="button" className={style.about} onClick={() => findingSelected(finding.id)}>
            {titleOf(finding)}
          </button>
        </h3>
        <p className={style.facts}>
          <RelationWord relation={finding.relation} />
          {finding.silent.length > 0 && ` · ${listed(finding.silent.map(index.label))}: not stated`}
        </p>
      </div>
      <ul className={style.labels}>
        {finding.accounts.map((account) => {
          const mention = index.mentionAt(account, 'quote')
          const speaker = mention?.kind === 'quote' ? mention.speaker : null
          return (
            <li key={`${account.article} ${account.start}`} className={style.quote}>
              <span className={style.source}>{index.label(account.article)}</span>
              <span>
                <span className={style.words} dir="auto">
                  {account.text}
                </span>
                <span className={style.speaker}>{speaker ?? 'speaker not named'}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
