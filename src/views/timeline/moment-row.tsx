import { supportOf } from '../../exports/count-words.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { daysBetween, titleOf } from '../parts/words.ts'
import style from './moment-row.module.css'
import { type Moment, placeBetween, type Telling } from './moments.ts'
import { SourceDots } from './source-dots.tsx'

interface Props {
  readonly moment: Moment
  readonly active: boolean
  readonly index: ReportIndex
}

/** One event: its days, who gives them in which words, and a bar for each as long as its words leave open. */
export function MomentRow({ moment, active, index }: Props) {
  const { finding, tellings, from, to } = moment
  const differ = tellings.some((telling) => telling.from !== from || telling.to !== to)
  return (
    <li className={style.row} data-relation={finding.relation} aria-current={active || undefined}>
      <p className={style.days}>{daysBetween(from, to)}</p>
      <div className={style.matter}>
        <h3>
          <button type="button" className={style.about} onClick={() => findingSelected(finding.id)}>
            {titleOf(finding)}
          </button>
        </h3>
        <p className={style.facts}>
          <RelationWord relation={finding.relation} /> {supportOf(finding)}
        </p>
        <SourceDots finding={finding} index={index} />
      </div>
      <ul className={style.tellings}>
        {tellings.map((telling) => (
          <TellingBar
            track={differ}
            key={`${telling.words} ${telling.labels.join()}`}
            telling={telling}
            from={from}
            to={to}
          />
        ))}
      </ul>
    </li>
  )
}

interface TellingProps {
  readonly telling: Telling
  readonly from: string
  readonly to: string
  /** The tellings leave different days open: a bar shows which. */
  readonly track: boolean
}

function TellingBar({ telling, from, to, track }: TellingProps) {
  const { left, width } = placeBetween(telling.from, telling.to, from, to)
  return (
    <li className={style.telling}>
      <span className={style.label}>{telling.labels.join(', ')}</span>
      <span className={style.words} dir="auto">
        “{telling.words}”{telling.basis && <span className={style.basis}> {telling.basis}</span>}
      </span>
      {track && (
        <span className={style.track}>
          <span className={style.bar} style={{ insetInlineStart: `${left}%`, width: `${width}%` }} />
          <span className="hidden-visually">{daysBetween(telling.from, telling.to)}</span>
        </span>
      )}
    </li>
  )
}
