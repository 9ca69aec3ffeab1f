import type { FindingKind, Relation } from '../model/finding.ts'
import type { Place } from '../model/span.ts'

export const ROOMS = ['read', 'findings', 'figures', 'timeline', 'wording', 'review', 'library', 'method'] as const
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

/** Differences of spelling that need not be differences of what is said. */
export const NOISES = ['case', 'punctuation', 'abbreviations', 'names'] as const
export type Noise = (typeof NOISES)[number]

/** What the lists and the marks show; an empty list of relations or kinds means all. */
export interface Filters {
  readonly relations: readonly Relation[]
  readonly kinds: readonly FindingKind[]
  /** Words and operators, as `query.ts` reads them. */
  readonly text: string
  readonly sort: Sort
  /** Only what the reader flagged. */
  readonly flagged: boolean
  /** A finding whose accounts differ in nothing else is hidden. */
  readonly ignored: readonly Noise[]
}

/** How the articles lie on the desk. */
export interface Layout {
  /** Rows of what tells the same, instead of whole texts beside each other. */
  readonly rows: boolean
  /** The article the others are read against; null: all against each other. */
  readonly base: string | null
  /** Articles that keep their column whatever is in focus. */
  readonly pinned: readonly string[]
  /** The article that has the desk to itself. */
  readonly alone: string | null
  /** Widths of the columns by place, in per cent of an even share; a place without one has 100. */
  readonly widths: readonly number[]
  /** The other columns come to the claim that is read in one. */
  readonly linked: boolean
}

/** A stretch of an article's text or of its title. */
export type Passage = Place

/** All that a link restores: no article text, no notes. */
export interface ViewState {
  /** Id of a story of the reader's own; null: the story that comes with the app. */
  readonly story: string | null
  readonly room: Room
  /** The finding in focus. */
  readonly finding: string | null
  /** A passage in focus, where it is not a finding's. */
  readonly passage: Passage | null
  /** The articles the reader chose to see beside each other; empty: as many as fit. */
  readonly columns: readonly string[]
  /** The article that the reader looks at: the only one where one column fits. */
  readonly front: string | null
  readonly filters: Filters
  readonly layout: Layout
  /** Rooms that stopped following the selection, each with the finding it stays at. */
  readonly held: Readonly<Partial<Record<Room, string | null>>>
}

/** A name spelt in two ways is shown: it is what a checker looks for. */
export const NO_FILTERS: Filters = {
  relations: [],
  kinds: [],
  text: '',
  sort: 'priority',
  flagged: false,
  ignored: ['case', 'punctuation', 'abbreviations'],
}

export const EVEN_LAYOUT: Layout = { rows: false, base: null, pinned: [], alone: null, widths: [], linked: true }

export const OPENING: ViewState = {
  story: null,
  room: 'read',
  finding: null,
  passage: null,
  columns: [],
  front: null,
  filters: NO_FILTERS,
  layout: EVEN_LAYOUT,
  held: {},
}
