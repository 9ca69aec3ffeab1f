import { create } from 'zustand'
import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import type { PassageSelector } from '../model/flag.ts'
import { keepText, keptText } from '../storage/small-store.ts'
import { placesIn } from './flag-places.ts'
import { isWithin, meet, spanOf } from './passages.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'
import { useWork } from './work.ts'

/** What the reader is to find: differences; what one article alone says as well; agreements as well. */
export const SOUGHT = ['differences', 'alone', 'all'] as const
export type Sought = (typeof SOUGHT)[number]

/** Teacher's mode on one story. */
export interface Practice {
  /** What was found is covered while the reader marks; uncovered beside the marks; or the mode is left, and the marks stay. */
  readonly phase: 'marking' | 'uncovered' | 'left'
  readonly sought: Sought
  readonly marks: readonly PassageSelector[]
  /** What was done to the marks, the last at the end, and what of it was taken back. */
  readonly done?: readonly MarkStep[]
  readonly undone?: readonly MarkStep[]
}

interface MarkStep {
  readonly put: readonly PassageSelector[]
  readonly taken: readonly PassageSelector[]
}

/** Steps that can be taken back; the browser's small store holds them with the marks. */
const MAX_STEPS = 50

const KEY = 'practice'
const PHASES = ['marking', 'uncovered', 'left'] as const
const NONE: Practice = { phase: 'left', sought: 'differences', marks: [] }

interface Practices {
  /** By story. */
  readonly of: Readonly<Record<string, Practice>>
  /** The last change is safe beyond this page. */
  readonly kept: boolean
}

export const usePractices = create<Practices>(() => ({ of: read(), kept: true }))

export const usePracticeOf = (story: string): Practice => usePractices((practices) => practices.of[story] ?? NONE)

/** Teacher's mode on the story on the desk. */
export const usePractice = (): Practice => usePracticeOf(useWork((desk) => desk.story))

const practiceNow = (): Practice => usePractices.getState().of[useWork.getState().story] ?? NONE

/** What was found is covered on this story. */
export const isMarking = (): boolean => practiceNow().phase === 'marking'

function read(): Practices['of'] {
  try {
    const kept: unknown = JSON.parse(keptText(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null
      ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Practice] => isPractice(entry[1])))
      : {}
  } catch {
    return {}
  }
}

function isPractice(kept: Partial<Practice> | null): kept is Practice {
  return (
    PHASES.some((phase) => phase === kept?.phase) &&
    SOUGHT.some((sought) => sought === kept?.sought) &&
    areMarks(kept?.marks) &&
    [kept.done, kept.undone].every((steps) => steps === undefined || areSteps(steps))
  )
}

function areMarks(marks: unknown): marks is readonly PassageSelector[] {
  return (
    Array.isArray(marks) && marks.every((mark) => typeof mark?.article === 'string' && typeof mark.exact === 'string')
  )
}

function areSteps(steps: unknown): boolean {
  return Array.isArray(steps) && steps.every((step) => areMarks(step?.put) && areMarks(step?.taken))
}

function changed(change: Partial<Practice>): void {
  const { story } = useWork.getState()
  const of = { ...usePractices.getState().of, [story]: { ...practiceNow(), ...change } }
  usePractices.setState({ of, kept: keepText(KEY, JSON.stringify(of)) })
}

export const practiceBegun = () => changed({ phase: 'marking' })
export const practiceUncovered = () => changed({ phase: 'uncovered' })
export const practiceLeft = () => changed({ phase: 'left' })
export const soughtChosen = (sought: Sought) => changed({ sought })
export const allMarksRemoved = () => stepped({ put: [], taken: practiceNow().marks })
export const markRemoved = (mark: PassageSelector) => stepped({ put: [], taken: [mark] })

/** A step along the marks that can be taken back; it ends what was taken back before. */
function stepped(step: MarkStep): void {
  const { marks, done = [] } = practiceNow()
  changed({ marks: after(marks, step), done: [...done, step].slice(-MAX_STEPS), undone: [] })
}

/** The last step is taken back, or what was taken back is done again. Whether there was one. */
export function markStepUndone(which: 'undo' | 'redo'): boolean {
  const { marks, done = [], undone = [] } = practiceNow()
  const step = (which === 'undo' ? done : undone).at(-1)
  if (!step) return false
  if (which === 'undo')
    changed({
      marks: after(marks, { put: step.taken, taken: step.put }),
      done: done.slice(0, -1),
      undone: [...undone, step],
    })
  else changed({ marks: after(marks, step), done: [...done, step], undone: undone.slice(0, -1) })
  return true
}

/** Marks that were kept are other objects than those that were made. */
const after = (marks: readonly PassageSelector[], { put, taken }: MarkStep) => [
  ...marks.filter((mark) => !taken.some((one) => isSame(one, mark))),
  ...put,
]

const isSame = (a: PassageSelector, b: PassageSelector) =>
  a.article === b.article && a.field === b.field && a.start === b.start && a.exact === b.exact

/** A mark as it stands in the text now. */
export interface OwnMark extends Passage {
  readonly mark: PassageSelector
}

/** The reader's marks in their order in the story, titles before texts; one whose words are gone stands nowhere. */
export const marksOf = ({ marks }: Practice, index: ReportIndex): readonly OwnMark[] =>
  index.report.articles.flatMap((article) =>
    marks
      .flatMap((mark) => placesIn([mark], article, mark.field).map((span) => ({ ...spanOf(mark, span), mark })))
      .sort((a, b) => Number(b.field === 'title') - Number(a.field === 'title') || a.start - b.start),
  )

/** The passage is marked, together with the marks that it touches; one that lies in a mark takes that mark away. Whether it is marked now. */
export function passageMarked(passage: Passage, index: ReportIndex): boolean {
  const article = index.article(passage.article)
  if (!article) return false
  const met = marksOf(practiceNow(), index).filter((mark) => meet(mark, passage))
  const around = met.some((mark) => isWithin(passage, mark))
  stepped({ put: around ? [] : [joined(article, passage, met)], taken: met.map(({ mark }) => mark) })
  return !around
}

function joined(article: Article, passage: Passage, met: readonly Passage[]): PassageSelector {
  const start = Math.min(passage.start, ...met.map((mark) => mark.start))
  const end = Math.max(passage.end, ...met.map((mark) => mark.end))
  return selectPassage(article, spanOf(passage, { start, end }))
}
