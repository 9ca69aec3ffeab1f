import type { Place } from './span.ts'

export type FindingKind = 'figure' | 'date' | 'quote' | 'name' | 'wording' | 'statement'

/**
 * agree: the same value or fact; a hedge may differ and is shown.
 * vary: compatible, told differently (a coarser date, another wording, a wider scope that can contain the other).
 * conflict: cannot both hold for the same thing, place and time.
 * single: one article alone says it.
 * incomparable: the same words for different things, where neither can contain the other.
 */
export type Relation = 'agree' | 'vary' | 'conflict' | 'single' | 'incomparable'

/** What one article says in a finding. */
export interface Account extends Place {
  readonly text: string
  /** The account in normal form: "≈ 2,500 troops". */
  readonly reading: string
}

/** Sentences of different articles that tell the same thing. */
export interface Passage {
  readonly id: string
  readonly sentences: readonly Place[]
}

/** A topic judged. It says how the accounts relate, never which of them is true. */
export interface Finding {
  /** From content, not from order: the same finding keeps its id when articles are added or reordered. */
  readonly id: string
  readonly kind: FindingKind
  readonly relation: Relation
  /** A short question or noun phrase. */
  readonly about: string
  readonly accounts: readonly Account[]
  /** Articles of the same event that do not say it. A silence is never a denial. */
  readonly silent: readonly string[]
  /** How many articles, and how many originals, the accounts come from. */
  readonly articles: number
  readonly origins: number
  /** Id of the comparison that made it. */
  readonly rule: string
  /** The values compared, in a sentence. */
  readonly why: string
  /** 0–1, for the "check first" order. */
  readonly priority: number
}
