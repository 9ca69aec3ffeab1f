import { DISCREPANCY_WORD, statusWord, verdictWord } from '../../exports/flag-words.ts'
import type { Flag } from '../../model/flag.ts'
import type { Settings } from '../../model/settings.ts'
import { langOf } from '../../state/article-language.ts'
import { passageStates } from '../../state/flag-places.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { flagsTicked, isReviewed } from '../../state/review-desk.ts'
import { clipped } from '../parts/gist.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { listed, titleOf } from '../parts/words.ts'
import { flagOpened } from './flag-opened.ts'
import style from './flag-row.module.css'

interface Props {
  readonly flag: Flag
  readonly index: ReportIndex
  readonly settings: Settings | null
  readonly active: boolean
  readonly ticked: boolean
}

const MAX_CHARS = 140
const MAX_PASSAGES = 5

const STATE_WORD = { changed: 'changed since', moved: 'moved, please confirm', orphan: 'gone from the text' } as const

/** A flag in the list: what it is about, what was said, what the reader says. */
export function FlagRow({ flag, index, settings, active, ticked }: Props) {
  const { target, note, evidence } = flag
  const finding = target.finding === null ? undefined : index.finding(target.finding)
  const states = passageStates(flag, index)
  const sources = listed([...new Set(target.passages.map(({ article }) => index.label(article)))])
  return (
    <li className={style.row} data-active={active || undefined} data-reviewed={isReviewed(flag) || undefined}>
      <input
        type="checkbox"
        className={style.tick}
        aria-label={`Tick: ${titleOf(target)}`}
        checked={ticked}
        onChange={(event) => flagsTicked([flag.id], event.target.checked)}
      />
      <div className={style.matter}>
        <button
          type="button"
          className={style.about}
          aria-label={`${titleOf(target)}, ${verdictWord(flag.verdict, settings)}, in ${sources}`}
          aria-current={active || undefined}
          onClick={() => flagOpened(flag, index)}
        >
          {titleOf(target)}
        </button>
        <ul className={style.passages}>
          {states.slice(0, MAX_PASSAGES).map(({ at, passage, anchor }) => (
            <li key={at} className={style.passage}>
              <span className={style.label}>{index.label(passage.article)}</span>
              <span dir="auto" lang={langOf(passage.article)}>
                {clipped(passage.exact, MAX_CHARS)}
                {anchor.state !== 'anchored' && <em className={style.anchor}>{STATE_WORD[anchor.state]}</em>}
              </span>
            </li>
          ))}
        </ul>
        {states.length > MAX_PASSAGES && <p className={style.more}>and {states.length - MAX_PASSAGES} more passages</p>}
      </div>
      <dl className={style.facts}>
        <div>
          <dt>Verdict</dt>
          <dd className={style.verdict}>{verdictWord(flag.verdict, settings)}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{statusWord(flag.status, settings)}</dd>
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
        {evidence.length > 0 && (
          <div>
            <dt>Evidence</dt>
            <dd>{evidence.length}</dd>
          </div>
        )}
      </dl>
      {note !== '' && (
        <p className={style.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  )
}
