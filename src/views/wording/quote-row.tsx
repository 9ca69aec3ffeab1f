import { useMemo } from 'react'
import type { Account, Finding } from '../../model/finding.ts'
import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { wordDiff } from '../parts/word-diff.ts'
import { counted, listed, titleOf } from '../parts/words.ts'
import style from './wording-row.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly active: boolean
}

/** One utterance, as each article prints it and whom it names as the speaker; what only this wording has is marked against the longest. */
export function QuoteRow({ finding, index, active }: Props) {
  const base = useMemo(() => finding.accounts.toSorted((a, b) => b.text.length - a.text.length)[0], [finding.accounts])
  const wordings = new Set(finding.accounts.map(({ text }) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '')))
    .size
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
          {finding.articles > 1 && ` · ${counted(wordings, 'wording')} in ${counted(finding.articles, 'article')}`}
          {finding.silent.length > 0 && ` · ${listed(finding.silent.map(index.label))}: not stated`}
        </p>
      </div>
      <ul className={style.quotes}>
        {finding.accounts.map((account) => (
          <li key={`${account.article} ${account.start}`} className={style.quote}>
            <span className={style.source}>{index.label(account.article)}</span>
            <span>
              <span className={style.words} dir="auto" lang={langOf(account.article)}>
                <Wording account={account} base={base === account ? undefined : base} />
              </span>
              <span className={style.speaker}>{speakerOf(account, index)}</span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

const HOW = {
  direct: '',
  partial: 'a part in quotation marks',
  scare: 'single words in quotation marks',
  indirect: 'not in quotation marks',
}

function speakerOf(account: Account, index: ReportIndex): string {
  const mention = index.mentionAt(account, 'quote')
  if (mention?.kind !== 'quote') return 'speaker not named'
  return [mention.speaker ?? 'speaker not named', mention.verb, HOW[mention.form]].filter(Boolean).join(' · ')
}

/** The words, with those underlined that the longest wording has not. */
function Wording({ account, base }: { account: Account; base: Account | undefined }) {
  const runs = useMemo(() => (base ? wordDiff(base.text, account.text) : null), [base, account])
  if (!runs) return account.text
  return runs
    .filter((run) => run.in !== 'first')
    .map((run, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a pair never change their order.
      <span key={i}>{run.in === 'second' ? <ins className={style.own}>{run.text}</ins> : run.text} </span>
    ))
}
