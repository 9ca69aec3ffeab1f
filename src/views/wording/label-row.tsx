import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { listed, titleOf } from '../parts/words.ts'
import { labelsIn } from './labels.ts'
import style from './wording-row.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly active: boolean
}

/** One thing, and each label for it with the articles that use it. */
export function LabelRow({ finding, index, active }: Props) {
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
        {labelsIn(finding).map(({ words, said }) => (
          <li key={words} className={style.label}>
            <span className={style.words} dir="auto">
              {words}
            </span>
            <span className={style.sources}>
              {said.map(({ article, how }) => `${index.label(article)}${how ? ` ${how}` : ''}`).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
