import type { BundledStory } from '../../model/bundle.ts'
import type { FlagTarget } from '../../model/flag.ts'
import { startsAt } from '../../state/flags.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { isFiltered, nextUnreviewed, shownFlags, useReviewDesk } from '../../state/review-desk.ts'
import type { Passage } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { useWork } from '../../state/work.ts'
import { Key } from '../parts/key.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { FlagExports } from './flag-exports.tsx'
import { FlagFilterBar } from './flag-filter-bar.tsx'
import { flagOpened } from './flag-opened.ts'
import { FlagRow } from './flag-row.tsx'
import style from './review-view.module.css'
import { Trash } from './trash.tsx'
import { Unreadable } from './unreadable.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: BundledStory
  readonly read: boolean
}

/** All flags, the ones to be changed together, and those that were removed. */
export function FlagList({ index, story, read }: Props) {
  const { flags, trash, unreadable, settings } = useWork()
  const finding = useView((view) => view.finding)
  const passage = useView((view) => view.passage)
  const { filters, ticked } = useReviewDesk()
  const shown = shownFlags(flags, filters)
  const current = shown.find(({ target }) => isActive(target, finding, passage))
  const next = nextUnreviewed(shown, current?.id ?? null)
  return (
    <>
      {flags.length === 0 ? (
        <p className={style.empty}>
          Choose a finding, or select words in an article, and press <Key of="flag" className={style.key} />. Flags stay
          in this browser; nothing is sent anywhere.
        </p>
      ) : (
        <div className={style.bar}>
          <FlagFilterBar flags={flags} settings={settings} />
          <div className={style.after}>
            <button
              type="button"
              className={style.button}
              disabled={!next}
              onClick={() => next && flagOpened(next, index)}
            >
              {next ? 'Next to review' : 'All reviewed'}
            </button>
            <FlagExports flags={shown} all={flags.length} story={story} report={read ? index.report : null} />
          </div>
        </div>
      )}
      {flags.length > 0 && (
        <BulkBar shown={shown} ticked={shown.filter(({ id }) => ticked.has(id))} settings={settings} />
      )}
      <ul aria-label="Flagged">
        {shown.map((flag) => (
          <FlagRow
            key={flag.id}
            flag={flag}
            index={index}
            settings={settings}
            active={flag === current}
            ticked={ticked.has(flag.id)}
          />
        ))}
      </ul>
      {shown.length === 0 && isFiltered(filters) && (
        <p className={style.empty}>No flag is left by these filters; {flags.length} are there without them.</p>
      )}
      {unreadable.length > 0 && <Unreadable records={unreadable} />}
      {trash.length > 0 && <Trash flags={trash} />}
    </>
  )
}

const isActive = (target: FlagTarget, finding: string | null, passage: Passage | null) =>
  (finding !== null && target.finding === finding) || (passage !== null && startsAt(target, passage))
