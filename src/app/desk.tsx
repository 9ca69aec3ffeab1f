import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import { reportQuery } from '../analysis/report-query.ts'
import type { BundledStory } from '../model/bundle.ts'
import { LIBRARY } from '../model/library.ts'
import type { Report } from '../model/report.ts'
import { useCorrectedFocus } from '../state/corrected-focus.ts'
import { useCorrections } from '../state/corrections.ts'
import { followFlags } from '../state/flags.ts'
import { plainReport } from '../state/plain-report.ts'
import { usePracticeOf } from '../state/practice.ts'
import { coveredReport } from '../state/practice-sentences.ts'
import { followSnapshots } from '../state/project.ts'
import { indexOf } from '../state/report-index.ts'
import { useRulesOff } from '../state/rules-off.ts'
import { shownReport } from '../state/shown-report.ts'
import { useTour } from '../state/tour.ts'
import { followCodes, storyOpened, useView } from '../state/view-store.ts'
import { BlindNotice } from '../views/review/second-reader.tsx'
import { AnalysisNotice } from './analysis-notice.tsx'
import style from './desk.module.css'
import { Header } from './header.tsx'
import { LinkNotice } from './link-notice.tsx'
import { Notice } from './notice.tsx'
import { Overlays } from './overlays.tsx'
import { PracticeNotice } from './practice-notice.tsx'
import { RoomFrame } from './room-frame.tsx'
import { RulesOffNotice } from './rules-off-notice.tsx'
import { useShortcuts } from './shortcuts.ts'
import { StorageNotice } from './storage-notice.tsx'
import { Strapline } from './strapline.tsx'
import { TourInvitation } from './tour-invitation.tsx'
import { useUndoKeys } from './undo-keys.ts'
import { UpdateNotice } from './update-notice.tsx'

/** Loaded when it is taken. */
const Tour = lazy(() => import('./tour.tsx').then((module) => ({ default: module.Tour })))

interface Props {
  readonly story: BundledStory
  /** Why it is not the story that the link names; null: it is. */
  readonly missing: string | null
  readonly retrying: boolean
  readonly onRetry: () => void
}

/** The articles are here: compare them, and lay out the rooms over what was found. */
export function Desk({ story, missing, retrying, onRetry }: Props) {
  const room = useView((view) => view.room)
  const { articles } = story
  const corrections = useCorrections()
  const analysis = useQuery({ ...reportQuery(articles, corrections), placeholderData: keepPreviousData })
  const report = analysis.data ?? plainReportOf(articles)
  const off = useRulesOff()
  const compared = analysis.data !== undefined
  const { whole, shown, read } = useDrawnReport(
    story.story,
    report,
    useMemo(() => shownReport(report, ({ rule }) => !off.includes(rule)), [report, off]),
    compared,
  )
  // Until what was found is drawn: the texts would jump up, and down again under the strapline.
  const running = analysis.isFetching || compared !== read
  const covered = usePracticeOf(story.story).phase === 'marking'
  const touring = useTour(({ step }) => step !== null)
  const index = indexOf(useMemo(() => (covered ? coveredReport(shown) : shown), [covered, shown]))
  useShortcuts(index, story.story)
  useUndoKeys(room === 'library' ? LIBRARY : story.story)
  useCorrectedFocus(index)
  useEffect(() => (read ? followCodes(index.findingByCode) : undefined), [read, index])
  useEffect(() => followFlags(story.story), [story.story])
  useEffect(followSnapshots, [])

  return (
    <div className={style.desk}>
      <Header title={story.title} />
      {read && !covered && room !== 'library' && <Strapline index={index} />}
      <section className={style.notices} aria-label="Notices" data-running={running || undefined}>
        <AnalysisNotice
          running={running}
          articles={articles}
          corrections={corrections}
          error={analysis.error}
          problems={read ? whole.problems : []}
          label={index.label}
          onRestart={() => void analysis.refetch()}
        />
        {story.faults.map(({ file, message }) => (
          <Notice key={`${file} ${message}`} tone="alert" action={{ word: 'Retry', busy: retrying, onClick: onRetry }}>
            {message}
          </Notice>
        ))}
        {missing !== null && (
          <Notice tone="status" action={{ word: 'Library', onClick: () => storyOpened(null, 'library') }}>
            {missing}
          </Notice>
        )}
        <StorageNotice />
        <UpdateNotice />
        <BlindNotice />
        <PracticeNotice />
        {!covered && <RulesOffNotice hidden={whole.findings.length - shown.findings.length} />}
        {room === 'read' && !analysis.error && <TourInvitation narrow ready={read} />}
        <LinkNotice index={index} read={read && !covered} />
      </section>
      <RoomFrame index={index} whole={whole} read={read} covered={covered} story={story} />
      {touring && (
        <Suspense>
          <Tour index={index} />
        </Suspense>
      )}
      <Overlays index={index} />
    </div>
  )
}

const plain = new WeakMap<object, ReturnType<typeof plainReport>>()

/** Made once a list of articles, so that nothing is drawn twice. */
function plainReportOf(articles: Parameters<typeof plainReport>[0]) {
  const known = plain.get(articles) ?? plainReport(articles)
  plain.set(articles, known)
  return known
}

/** A new report of the same story is drawn in pieces, so that the desk answers meanwhile; another story takes the desk at once. */
function useDrawnReport(story: string, whole: Report, shown: Report, read: boolean) {
  const now = useMemo(() => ({ story, whole, shown, read }), [story, whole, shown, read])
  const drawn = useDeferredValue(now)
  return drawn.story === story ? drawn : now
}
