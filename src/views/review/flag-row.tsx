import type { Flag } from '../../model/flag.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected, passageSelected } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { titleOf } from '../parts/words.ts'
import style from './flag-row.module.css'
import { DISCREPANCY_WORD, STATUS_WORD, VERDICT_WORD } from './flag-words.ts'

interface Props {
  readonly flag: Flag
  readonly index: ReportIndex
  readonly active: boolean
}

const MAX_CHARS = 140
const MAX_PASSAGES = 5

/** A flag in the list: what it is about, what was said, what the reader says. */
export function FlagRow({ flag, index, active }: Props) {
  const { target, note } = flag
  const finding = target.finding === null ? undefined : index.finding(target.finding)
  return (
    <li className={style.row} data-active={active || undefined}>
      <div className={style.matter}>
        <button
          type="button"
          className={style.about}
          aria-current={active || undefined}
          onClick={() => open(flag, finding !== undefined)}
        >
          {titleOf(target)}
        </button>
        <ul className={style.passages}>
          {target.passages.slice(0, MAX_PASSAGES).map((passage) => (
            <li key={`${passage.article} ${passage.start}`} className={style.passage}>
              <span className={style.label}>{index.label(passage.article)}</span>
              <span dir="auto">{clipped(passage.exact, MAX_CHARS)}</span>
            </li>
          ))}
        </ul>
      </div>
      <dl className={style.facts}>
        <div>
          <dt>Verdict</dt>
          <dd className={style.verdict}>{flag.verdict ? VERDICT_WORD[flag.verdict] : 'None yet'}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{STATUS_WORD[flag.status]}</dd>
        </div>
        <div>
          <dt>Kind</dt>
          <dd>
            {DISCREPANCY_WORD[flag.discrepancy]}
            {finding && (
              <>
                {', '}
                <RelationWord relation={finding.relation} />
              </>
            )}
          </dd>
        </div>
      </dl>
      {note !== '' && (
        <p className={style.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  )
}

/** In the panel beside the list, as everywhere else; a finding that is no more is still found by its words. */
function open({ target }: Flag, stands: boolean): void {
  const [first] = target.passages
  if (stands && target.finding !== null) findingSelected(target.finding)
  else if (first) passageSelected({ article: first.article, start: first.start, end: first.end })
}
