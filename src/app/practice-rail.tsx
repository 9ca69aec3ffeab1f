import { lazy, Suspense } from 'react'
import type { Field } from '../model/span.ts'
import { isMarking, marksOf, type Practice, usePractice } from '../state/practice.ts'
import { sentenceAt } from '../state/practice-sentences.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { passageSelected, useView } from '../state/view-store.ts'
import { markedInFocus } from './marking.ts'

/** Loaded when the mode is first begun. */
const MarkPanel = lazy(() =>
  import('../views/practice/mark-panel.tsx').then((module) => ({ default: module.MarkPanel })),
)
const MarkingList = lazy(() =>
  import('../views/practice/marking-list.tsx').then((module) => ({ default: module.MarkingList })),
)
const MissedList = lazy(() =>
  import('../views/practice/missed-list.tsx').then((module) => ({ default: module.MissedList })),
)

/** What teacher's mode puts in the place of the list of what to check first; nothing while it is left. */
export function railOf(practice: Practice, index: ReportIndex, compared: boolean) {
  if (practice.phase === 'left') return {}
  const marking = practice.phase === 'marking'
  return {
    rail: {
      name: marking ? 'Your marks' : 'What each side missed',
      list: (onPick: () => void) => (
        <Suspense>
          <PracticeRail index={index} compared={compared} onPick={onPick} />
        </Suspense>
      ),
    },
    ...(marking ? { onText: (place: Place) => sentencePicked(index, place) } : {}),
  }
}

interface Place {
  readonly article: string
  readonly field?: Field
  readonly at: number
}

function sentencePicked(index: ReportIndex, { article, at, field }: Place): void {
  const sentence = sentenceAt(index, article, at, field)
  if (sentence && isMarking()) passageSelected(sentence)
}

interface Props {
  readonly index: ReportIndex
  readonly compared: boolean
  readonly onPick: () => void
}

function PracticeRail({ index, compared, onPick }: Props) {
  const practice = usePractice()
  const finding = useView((view) => view.finding)
  const marks = marksOf(practice, index)
  if (practice.phase === 'marking')
    return <MarkingList marks={marks} index={index} compared={compared} onPick={onPick} />
  return <MissedList marks={marks} sought={practice.sought} index={index} active={finding} onPick={onPick} />
}

/** In the place of the panel while the reader marks. */
export function PracticePanel({ index }: { index: ReportIndex }) {
  const practice = usePractice()
  const passage = useView((view) => view.passage)
  return (
    <Suspense>
      <MarkPanel passage={passage} marks={marksOf(practice, index)} index={index} onMark={() => markedInFocus(index)} />
    </Suspense>
  )
}
