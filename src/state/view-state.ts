import type { FindingKind, Relation } from '../model/finding.ts'

export const ROOMS = ['read', 'findings', 'figures', 'timeline', 'wording', 'review', 'method'] as const
export type Room = (typeof ROOMS)[number]

export const RELATIONS = ['conflict', 'vary', 'single', 'agree', 'incomparable'] as const satisfies readonly Relation[]
export const KINDS = [
  'figure',
  'date',
  'quote',
  'name',
  'wording',
  'statement',
] as const satisfies readonly FindingKind[]

export const SORTS = ['priority', 'relation', 'place'] as const
export type Sort = (typeof SORTS)[number]

/** What the lists and the marks show; an empty list means all. */
export interface Filters {
  readonly relations: readonly Relation[]
  readonly kinds: readonly FindingKind[]
  readonly text: string
  readonly sort: Sort
}

/** A stretch of an article's text. */
export interface Passage {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** All that a link restores: no article text, no notes. */
export interface ViewState {
  readonly room: Room
  /** The finding in focus. */
  readonly finding: string | null
  /** A passage in focus, where it is not a finding's. */
  readonly passage: Passage | null
  /** The articles the reader chose to see beside each other; empty: as many as fit. */
  readonly columns: readonly string[]
  /** The article that the reader looks at: the only one where one column fits. */
  readonly front: string | null
  /** The reader's word on which articles tell the event; stronger than the machine's. */
  readonly counted: Readonly<Record<string, boolean>>
  readonly filters: Filters
}

export const NO_FILTERS: Filters = { relations: [], kinds: [], text: '', sort: 'priority' }

export const OPENING: ViewState = {
  room: 'read',
  finding: null,
  passage: null,
  columns: [],
  front: null,
  counted: {},
  filters: NO_FILTERS,
}
