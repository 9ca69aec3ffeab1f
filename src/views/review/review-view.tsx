import type { FlagTarget } from '../../model/flag.ts'
import { startsAt, useFlags } from '../../state/flags.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { Passage } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { FlagExports } from './flag-exports.tsx'
import { FlagRow } from './flag-row.tsx'
import style from './review-view.module.css'
import { Trash } from './trash.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
  /** There is a report: without one the flags are listed all the same. */
  readonly read: boolean
}

/** What the reader has flagged, how far it is, and the way to hand it over. */
export function ReviewView({ index, story, read }: Props) {
  const { flags, trash, unreadable } = useFlags()
  const { finding, passage } = useView()
  const resolved = flags.filter(({ status }) => status === 'resolved').length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} tabIndex={0} aria-label="Flags">
      <header className={style.head}>
        <h2 className={style.title}>
          {flags.length === 0 ? 'Nothing flagged yet' : `${flags.length} flagged, ${resolved} resolved`}
        </h2>
        {flags.length > 0 && <FlagExports flags={flags} story={story} report={read ? index.report : null} />}
      </header>
      {flags.length === 0 && (
        <p className={style.empty}>
          Choose a finding, or select words in an article, and press <kbd className={style.key}>F</kbd>. Flags stay in
          this browser; nothing is sent anywhere.
        </p>
      )}
      <ul>
        {flags.map((flag) => (
          <FlagRow key={flag.id} flag={flag} index={index} active={isActive(flag.target, finding, passage)} />
        ))}
      </ul>
      {unreadable.length > 0 && (
        <p className={style.empty}>
          {unreadable.length} stored {unreadable.length === 1 ? 'record' : 'records'} could not be read as a flag. They
          are left as they are.
        </p>
      )}
      {trash.length > 0 && <Trash flags={trash} />}
    </section>
  )
}

const isActive = (target: FlagTarget, finding: string | null, passage: Passage | null) =>
  (finding !== null && target.finding === finding) || (passage !== null && startsAt(target, passage))
