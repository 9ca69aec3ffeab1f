import { create } from 'zustand'
import type { Flag } from '../model/flag.ts'
import { dropText, keepText, keptText } from '../storage/small-store.ts'

export const REVIEW_TABS = ['flags', 'second', 'audit', 'hand-over', 'settings'] as const
export type ReviewTab = (typeof REVIEW_TABS)[number]

/** What the list of flags shows; an empty string means all. */
export interface FlagFilters {
  readonly status: string
  readonly verdict: string
  readonly kind: string
  readonly text: string
}

export const NO_VERDICT = 'none'
const ALL: FlagFilters = { status: '', verdict: '', kind: '', text: '' }

interface ReviewDesk {
  readonly tab: ReviewTab
  readonly filters: FlagFilters
  /** Ids of the flags that are ticked. */
  readonly ticked: ReadonlySet<string>
  /** A second reader is checking: what the first one said is hidden everywhere, also after a reload. */
  readonly blind: boolean
}

const BLIND = 'blind'

/** How the review room stands: for the life of the page, since none of it is work. */
export const useReviewDesk = create<ReviewDesk>(() => ({
  tab: keptText(BLIND) ? 'second' : 'flags',
  filters: ALL,
  ticked: new Set(),
  blind: keptText(BLIND) !== null,
}))

export function blindCheckBegun(): void {
  keepText(BLIND, '1')
  useReviewDesk.setState({ blind: true, tab: 'second' })
}

export function blindCheckEnded(): void {
  dropText(BLIND)
  useReviewDesk.setState({ blind: false })
}

export const reviewTabOpened = (tab: ReviewTab) => useReviewDesk.setState({ tab })

export const flagFilterSet = (filter: Partial<FlagFilters>) =>
  useReviewDesk.setState(({ filters }) => ({ filters: { ...filters, ...filter } }))

export const flagFiltersCleared = () => useReviewDesk.setState({ filters: ALL })

export const isFiltered = (filters: FlagFilters) => Object.values(filters).some((value) => value !== '')

export const flagsTicked = (ids: readonly string[], ticked: boolean) =>
  useReviewDesk.setState((desk) => {
    const next = new Set(desk.ticked)
    for (const id of ids)
      if (ticked) next.add(id)
      else next.delete(id)
    return { ticked: next }
  })

/** What the filters let through. */
export function shownFlags(flags: readonly Flag[], { status, verdict, kind, text }: FlagFilters): readonly Flag[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return flags.filter(
    (flag) =>
      (status === '' || flag.status === status) &&
      (verdict === '' || (flag.verdict ?? NO_VERDICT) === verdict) &&
      (kind === '' || flag.discrepancy === kind) &&
      words.every((word) => wordsOf(flag).includes(word)),
  )
}

const wordsOf = ({ target, note, evidence }: Flag) =>
  [
    target.about,
    note,
    ...target.passages.map(({ exact }) => exact),
    ...evidence.flatMap((card) => [card.url, card.excerpt]),
  ]
    .join('\n')
    .toLowerCase()

/** A person has given an outcome. */
export const isReviewed = ({ verdict, status }: Flag) => verdict !== null || status === 'resolved'

/** The next flag after this one, in the list's order and round its end, that nobody has given an outcome yet. */
export function nextUnreviewed(flags: readonly Flag[], current: string | null): Flag | undefined {
  const at = flags.findIndex(({ id }) => id === current)
  return [...flags.slice(at + 1), ...flags.slice(0, at + 1)].find((flag) => !isReviewed(flag))
}
