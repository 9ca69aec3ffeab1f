import type { Field } from './span.ts'

/** What kind of discrepancy the reader suspects: apart from the outcome and from how sure the reader is of it. */
export const DISCREPANCIES = ['figure', 'date', 'quote', 'name', 'wording', 'omission', 'translation', 'other'] as const
export type Discrepancy = (typeof DISCREPANCIES)[number]

/** How far the work on a flag is. */
export const FLAG_STATUSES = ['open', 'checking', 'needs-source', 'resolved'] as const
export type FlagStatus = (typeof FLAG_STATUSES)[number]

/** A person's outcome. The machine never gives one. */
export const VERDICTS = ['confirmed', 'corrected', 'cannot-be-verified', 'not-a-discrepancy', 'disputed'] as const
export type Verdict = (typeof VERDICTS)[number]

export const CONFIDENCES = ['low', 'medium', 'high'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Words of an article as they stood when they were flagged: W3C Web Annotation's quote and position selectors in one. */
export interface PassageSelector {
  readonly article: string
  /** SHA-256 of the article's text at that time: equal means that the position still holds. */
  readonly fingerprint: string
  /** `title`: the position is in the title. */
  readonly field?: Field
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 64 UTF-16 units before and after; shorter only at the text's own start or end. */
  readonly prefix: string
  readonly suffix: string
}

/** What is flagged, with every counterpart passage. */
export interface FlagTarget {
  readonly kind: 'finding' | 'selection'
  /** Id of the finding it is about; null for words that no finding holds. */
  readonly finding: string | null
  /** What it is about in a few words, so that the flag can be read without the report. */
  readonly about: string
  readonly passages: readonly PassageSelector[]
}

/** The reader's mark. Times are ISO 8601 in UTC. */
export interface Flag {
  readonly id: string
  readonly story: string
  readonly target: FlagTarget
  readonly discrepancy: Discrepancy
  readonly status: FlagStatus
  readonly verdict: Verdict | null
  readonly confidence: Confidence | null
  readonly note: string
  readonly createdAt: string
  readonly updatedAt: string
  /** In the trash since; null: not in the trash. */
  readonly deletedAt: string | null
  /** Counts the changes; the first is 1. */
  readonly rev: number
}

/** The fields a reader changes. */
export type FlagField = 'discrepancy' | 'status' | 'verdict' | 'confidence' | 'note' | 'deletedAt'
export type FlagChange = { readonly [K in FlagField]?: Flag[K] }

/** What it takes to raise a flag; what is left out is open, without a verdict and without a note. */
export type NewFlag = Pick<Flag, 'story' | 'target' | 'discrepancy'> & FlagChange

/** One change of one flag, kept for good beside it. */
export interface FlagHistory {
  readonly id: string
  readonly flag: string
  /** The flag's `rev` after this change. */
  readonly rev: number
  readonly at: string
  readonly action: 'raised' | 'changed' | 'trashed' | 'restored'
  readonly changes: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: FlagField
  readonly before: string | null
  readonly after: string | null
}
