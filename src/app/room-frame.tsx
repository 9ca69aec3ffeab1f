import { lazy, memo, type ReactNode, Suspense, useDeferredValue } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { BundledStory } from '../model/bundle.ts'
import type { Report } from '../model/report.ts'
import { usePracticeOf } from '../state/practice.ts'
import type { ReportIndex } from '../state/report-index.ts'
import type { Room } from '../state/view-state.ts'
import { RoomScope, useView } from '../state/view-store.ts'
import { ReadingView } from '../views/reading/reading-view.tsx'
import { BrokenPart } from './broken-part.tsx'
import { HeldNotice } from './held-notice.tsx'
import { Panel } from './panel.tsx'
import { PracticePanel, railOf } from './practice-rail.tsx'
import style from './room-frame.module.css'

/** All rooms but the first are loaded when they are first opened. */
const FindingsView = lazy(() =>
  import('../views/findings/findings-view.tsx').then((module) => ({ default: module.FindingsView })),
)
const FiguresView = lazy(() =>
  import('../views/figures/figures-view.tsx').then((module) => ({ default: module.FiguresView })),
)
const TimelineView = lazy(() =>
  import('../views/timeline/timeline-view.tsx').then((module) => ({ default: module.TimelineView })),
)
const WordingView = lazy(() =>
  import('../views/wording/wording-view.tsx').then((module) => ({ default: module.WordingView })),
)
const ReviewView = lazy(() =>
  import('../views/review/review-view.tsx').then((module) => ({ default: module.ReviewView })),
)
const LibraryView = lazy(() =>
  import('../views/library/library-view.tsx').then((module) => ({ default: module.LibraryView })),
)
const MethodView = lazy(() =>
  import('../views/method/method-view.tsx').then((module) => ({ default: module.MethodView })),
)

interface Props {
  readonly index: ReportIndex
  /** With the findings that the reader hides. */
  readonly whole: Report
  readonly read: boolean
  /** What was found is covered: the reader marks first. */
  readonly covered: boolean
  readonly story: BundledStory
}

/** Rooms that keep a place for what is in focus; the others give one when something is. */
const WITH_PANEL: readonly Room[] = ['read', 'findings', 'timeline', 'wording', 'review']

/** The room that is open, and beside it what is in focus. A room that breaks leaves the others standing. */
export const RoomFrame = memo(function RoomFrame({ index, whole, read, covered, story }: Props) {
  // A room is drawn in pieces: its name above is lit at once, and the desk answers meanwhile.
  const room = useDeferredValue(useView((view) => view.room))
  const finding = useView((view) => view.finding)
  const passage = useView((view) => view.passage)
  const practice = usePracticeOf(story.story)
  const filled = (finding !== null && index.finding(finding) !== undefined) || passage !== null
  return (
    <div className={style.frame}>
      <main className={style.main} tabIndex={-1} id="main">
        <ErrorBoundary FallbackComponent={BrokenPart} resetKeys={[room, index]}>
          <HeldNotice index={index} room={room} />
          <RoomScope value={room}>
            <Suspense fallback={<p className={style.wait}>Opening…</p>}>
              {covered && room !== 'read' && room !== 'library' ? (
                <Covered />
              ) : room === 'read' ? (
                <ReadingView
                  index={index}
                  story={story.story}
                  read={read && !covered}
                  {...railOf(practice, index, read)}
                />
              ) : (
                roomOf(room, { index, whole, read, story })
              )}
            </Suspense>
          </RoomScope>
        </ErrorBoundary>
      </main>
      {(WITH_PANEL.includes(room) || filled) && (
        <aside className={style.beside} aria-label="In focus" data-filled={filled || undefined}>
          <ErrorBoundary FallbackComponent={BrokenPart} resetKeys={[finding, passage, index]}>
            {covered ? (
              <PracticePanel index={index} />
            ) : (
              <Panel index={index} story={story.story} title={story.title} />
            )}
          </ErrorBoundary>
        </aside>
      )}
    </div>
  )
})

function roomOf(room: Exclude<Room, 'read'>, { index, whole, read, story }: Omit<Props, 'covered'>): ReactNode {
  const named = { id: story.story, title: story.title }
  switch (room) {
    case 'findings':
      return read ? <FindingsView index={index} story={named} /> : <Waiting />
    case 'figures':
      return read ? <FiguresView index={index} story={named} /> : <Waiting />
    case 'timeline':
      return read ? <TimelineView index={index} story={named} /> : <Waiting />
    case 'wording':
      return read ? <WordingView index={index} story={named} /> : <Waiting />
    case 'library':
      return <LibraryView />
    case 'review':
      return <ReviewView index={index} read={read} story={story} />
    case 'method':
      return <MethodView report={whole} index={index} story={named} />
  }
}

const Waiting = () => <p className={style.wait}>This room fills when the articles have been compared.</p>

const Covered = () => (
  <p className={style.wait}>This room is covered while you mark: what it shows was found by Crossread.</p>
)
