import type { ReactNode } from 'react'
import type { BundledStory } from '../../model/bundle.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { REVIEW_TABS, type ReviewTab, reviewTabOpened, useReviewDesk } from '../../state/review-desk.ts'
import { useWork } from '../../state/work.ts'
import { AuditTrail } from './audit-trail.tsx'
import { FlagList } from './flag-list.tsx'
import { HandOver } from './hand-over.tsx'
import { ReviewHead } from './review-head.tsx'
import style from './review-view.module.css'
import { SecondReader } from './second-reader.tsx'
import { SettingsPanel } from './settings-panel.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: BundledStory
  /** There is a report: without one the flags are listed all the same. */
  readonly read: boolean
}

const TAB_WORD: Readonly<Record<ReviewTab, string>> = {
  flags: 'Flags',
  second: 'Second reader',
  audit: 'Audit trail',
  'hand-over': 'Hand over',
  settings: 'Your words',
}

/** What the reader has flagged, how far it is, who checked it, and the way to hand it over. */
export function ReviewView({ index, story, read }: Props) {
  const { known } = useWork()
  const { tab: chosen, blind } = useReviewDesk()
  const tab = blind ? 'second' : chosen
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} tabIndex={0} aria-label="Flags">
      <ReviewHead story={story} />
      <nav className={style.tabs} aria-label="Review">
        {REVIEW_TABS.map((name) => (
          <button
            key={name}
            type="button"
            className={style.tab}
            aria-current={tab === name ? 'page' : undefined}
            disabled={blind && name !== 'second'}
            onClick={() => reviewTabOpened(name)}
          >
            {TAB_WORD[name]}
          </button>
        ))}
      </nav>
      {known ? tabOf(tab, { index, story, read }) : <p className={style.empty}>Reading what this browser keeps…</p>}
    </section>
  )
}

function tabOf(tab: ReviewTab, props: Props): ReactNode {
  switch (tab) {
    case 'second':
      return <SecondReader {...props} />
    case 'audit':
      return <AuditTrail {...props} />
    case 'hand-over':
      return <HandOver {...props} />
    case 'settings':
      return <SettingsPanel />
    default:
      return <FlagList {...props} />
  }
}
