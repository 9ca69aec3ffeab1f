import { useState } from 'react'
import { titleOf } from '../../state/library.ts'
import { counted } from '../parts/words.ts'
import { type Offer, proposalsAccepted } from './accept-proposal.ts'
import style from './shelf.module.css'

/** One proposed story: its articles, why they belong together, and the reader's word. */
export function ProposalLine({ offer }: { offer: Offer }) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    setWithout(next)
  }
  const left = offer.members.length - without.size
  return (
    <li className={style.proposal}>
      <p className={style.proposalTitle} dir="auto">
        {offer.story ? 'Add to ' : ''}“{offer.title}”
      </p>
      <ul className={style.members}>
        {offer.members.map(({ article, reasons }) => (
          <li key={article.id}>
            <label className={style.member}>
              <input type="checkbox" checked={!without.has(article.id)} onChange={() => toggle(article.id)} />
              <span>
                <bdi>{titleOf(article)}</bdi> <span className={style.note}>{reasons[0]}</span>
              </span>
            </label>
            {reasons.length > 1 && (
              <details className={style.reasons}>
                <summary>all reasons</summary>
                <ul>
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={style.link}
        disabled={left < (offer.story ? 1 : 2)}
        onClick={() => void proposalsAccepted([offer], without)}
      >
        {offer.story ? `Add ${counted(left, 'article')}` : `Make a story of ${counted(left, 'article')}`}
      </button>
    </li>
  )
}
