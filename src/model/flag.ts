import type { Kept } from './kept.ts'
import type { Field } from './span.ts'

/** What kind of discrepancy the reader suspects: apart from the outcome and from how sure the reader is of it. */
export const DISCREPANCIES = ['figure', 'date', 'quote', 'name', 'wording', 'omission', 'translation', 'other'] as const
export type Discrepancy = (typeof DISCREPANCIES)[number]

/** How far the work on a flag is: the given ones, to which the reader may add (`own:…`, see Settings). */
export const FLAG_STATUSES = ['open', 'checking', 'needs-source', 'resolved'] as const
export type FlagStatus = (typeof FLAG_STATUSES)[number] | OwnId

/** A person's outcome. The machine never gives one. */
export const VERDICTS = ['confirmed', 'corrected', 'cannot-be-verified', 'not-a-discrepancy', 'disputed'] as const
export type Verdict = (typeof VERDICTS)[number] | OwnId

/** Id of a status, verdict or question of the reader's own. */
export type OwnId = `own:${string}`

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

/** What the reader pointed at: a finding, one article's cell of it, something read in the text, or any words. */
export const TARGET_KINDS = ['finding', 'cell', 'figure', 'date', 'quote', 'name', 'selection'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** What is flagged, with every counterpart passage; the first passage is the one that was pointed at. */
export interface FlagTarget {
  readonly kind: TargetKind
  /** Id of the finding it is about; null for words that no finding holds. */
  readonly finding: string | null
  /** What it is about in a few words, so that the flag can be read without the report. */
  readonly about: string
  readonly passages: readonly PassageSelector[]
}

/** What the reader found outside the articles. */
export interface Evidence {
  readonly id: string
  /** As typed; only http(s) becomes a link. */
  readonly url: string
  /** A copy of it in an archive. */
  readonly archived: string
  /** Day it was seen (ISO); empty: not said. */
  readonly seen: string
  readonly source: 'primary' | 'secondary'
  readonly excerpt: string
  /** Who was asked, when (ISO day), and what came back; empty: nobody. */
  readonly asked: string
  readonly askedOn: string
}

export const ANSWERS = ['yes', 'no', 'not-applicable'] as const
export type Answer = (typeof ANSWERS)[number]

/** The reader's mark. */
export interface Flag extends Kept {
  readonly target: FlagTarget
  readonly discrepancy: Discrepancy
  readonly status: FlagStatus
  readonly verdict: Verdict | null
  readonly confidence: Confidence | null
  readonly note: string
  readonly evidence: readonly Evidence[]
  /** By id of the question; none: not answered. */
  readonly answers: Readonly<Record<string, Answer>>
}

/** The fields a reader changes. */
export type FlagField =
  | 'target'
  | 'discrepancy'
  | 'status'
  | 'verdict'
  | 'confidence'
  | 'note'
  | 'evidence'
  | 'answers'
  | 'deletedAt'
export type FlagChange = { readonly [K in FlagField]?: Flag[K] }

/** What it takes to raise a flag; what is left out is open, without a verdict and without a note. */
export type NewFlag = Pick<Flag, 'story' | 'target' | 'discrepancy'> & FlagChange
