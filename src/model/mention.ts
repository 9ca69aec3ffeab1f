import type { Place, Span } from './span.ts'

export type MentionKind = 'figure' | 'date' | 'quote' | 'name'

interface MentionBase extends Place {
  /** Unique in the report; from article and place, so that it does not depend on the order of articles. */
  readonly id: string
  readonly text: string
}

/** What the words around a number claim of it. `range`: two bounds are said. `vague`: no number is said ("dozens", "many"). */
export type Hedge =
  | 'exact'
  | 'about'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'nearly'
  | 'range'
  | 'vague'

/** What happened to the people counted. */
export type Role = 'killed' | 'wounded' | 'missing' | 'detained' | 'displaced' | 'deployed' | 'rescued' | 'present'

/** Days (ISO); null where open. */
export interface Window {
  readonly from: string | null
  readonly to: string | null
}

/** A number that is claimed of something. An ordinal ("first round") is no figure. */
export interface Figure extends MentionBase {
  readonly kind: 'figure'
  /** The number said; null for "dozens", "many". */
  readonly value: number | null
  /** The interval claimed; null = open. More than 150: low 150, high null. About 2,500: ± half of the last significant digit. Nearly 900: high 900. */
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  /** Head noun, singular ("troop", "attack"), or a unit of measure ("kilometre", "%", "US dollar"); null for a bare number. */
  readonly unit: string | null
  /** What is counted, with what narrows it, as printed: "drone strikes or rocket attacks". */
  readonly counted: string | null
  readonly role: Role | null
  /** Who or where: "US", "Iraq", "Iraq and Syria". */
  readonly scope: string | null
  readonly window: Window | null
  readonly asOf: Window | null
  /** Who gives it, as printed; null: nobody is said to have given it. */
  readonly attributedTo: string | null
  /** Step on the scale few < some < several < many < most < all; null for numbers. */
  readonly vague: number | null
}

/** A point, a period or a length of time. */
export interface DateMention extends MentionBase {
  readonly kind: 'date'
  /** ISO-TimeML (TIMEX3) value: `2024-01-27`, `2023-10`, `2023-SU`, `P10Y`, `PRESENT_REF`. */
  readonly timex: string
  /** Days (ISO); null where open or unknown, both null for a bare duration. */
  readonly from: string | null
  readonly to: string | null
  /** The parts that the words themselves say: `year`, `month`, `day`, `weekday`, `time`, `season`, `duration` … */
  readonly stated: readonly string[]
  /** What the rest was inferred from, in words; null where nothing was. */
  readonly basis: string | null
}

export type QuoteForm = 'direct' | 'partial' | 'scare' | 'indirect'

/** Words given as somebody's. The span of a printed quotation includes its quotation marks; indirect speech is the clause. */
export interface Quote extends MentionBase {
  readonly kind: 'quote'
  readonly form: QuoteForm
  /** As printed; null where nobody is named. */
  readonly speaker: string | null
  readonly speakerSpan: Span | null
  /** The reporting verb as printed. */
  readonly verb: string | null
  /** Entity id of the speaker where it is a known name. */
  readonly entity: string | null
}

export type EntityType = 'person' | 'organisation' | 'place' | 'group' | 'event' | 'other'

/** A proper name, or a definite noun that stands for a named body ("the coalition"). */
export interface Name extends MentionBase {
  readonly kind: 'name'
  /** One id for all spellings in the story. */
  readonly entity: string
  readonly entityType: EntityType
  /** "deputy spokeswoman"; null where none is printed beside the name. */
  readonly title: string | null
}

export type Mention = Figure | DateMention | Quote | Name
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>
