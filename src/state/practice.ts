import { create } from 'zustand'
import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import type { PassageSelector } from '../model/flag.ts'
import { keepText, keptText } from '../storage/small-store.ts'
import { placesIn } from './flag-places.ts'
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
}

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
    Array.isArray(kept?.marks) &&
    kept.marks.every((mark) => typeof mark?.article === 'string' && typeof mark.exact === 'string')
  )
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
export const allMarksRemoved = () => changed({ marks: [] })
export const markRemoved = (mark: PassageSelector) =>
  changed({ marks: practiceNow().marks.filter((other) => other !== mark) })

/** A mark as it stands in the text now. */
export interface OwnMark extends Passage {
  readonly mark: PassageSelector
}

/** The reader's marks in their order in the story; one whose words are gone stands nowhere. */
export const marksOf = ({ marks }: Practice, index: ReportIndex): readonly OwnMark[] =>
  index.report.articles.flatMap((article) =>
    marks
      .flatMap((mark) => placesIn([mark], article).map((span) => ({ article: article.id, ...span, mark })))
      .sort((a, b) => a.start - b.start),
  )

/** The passage is marked, together with the marks that it touches; one that lies in a mark takes that mark away. Whether it is marked now. */
export function passageMarked(passage: Passage, index: ReportIndex): boolean {
  const article = index.article(passage.article)
  if (!article) return false
  const practice = practiceNow()
  const met = marksOf(practice, index).filter((mark) => meet(mark, passage))
  const others = practice.marks.filter((mark) => !met.some((one) => one.mark === mark))
  const around = met.some(({ start, end }) => start <= passage.start && passage.end <= end)
  changed({ marks: around ? others : [...others, joined(article, passage, met)] })
  return !around
}

export const meet = (a: Passage, b: Passage) => a.article === b.article && a.start < b.end && b.start < a.end

function joined(article: Article, passage: Passage, met: readonly Passage[]): PassageSelector {
  const start = Math.min(passage.start, ...met.map((mark) => mark.start))
  const end = Math.max(passage.end, ...met.map((mark) => mark.end))
  return selectPassage(article, { start, end })
}
