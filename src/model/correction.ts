import type { FindingKind } from './finding.ts'
import type { Kept } from './kept.ts'
import type { Place } from './span.ts'

/** Words of an article as they stood when the reader spoke of them: where they no longer stand, the correction is not applied, and told. */
export interface Words extends Place {
  readonly text: string
}

/** The reader's word against the machine's, or where the machine has none. Given to the engine with the articles, so that counts and findings follow. */
export type Correction =
  /** Whether an article tells the story's event. */
  | { readonly kind: 'event'; readonly article: string; readonly same: boolean }
  /** When an article was published: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  | { readonly kind: 'date'; readonly article: string; readonly date: string }
  /** The days that words such as "Thursday" stand for. */
  | { readonly kind: 'days'; readonly words: Words; readonly from: string; readonly to: string }
  /** An article derives from the original of another; null: it is an original of its own. */
  | { readonly kind: 'origin'; readonly article: string; readonly with: string | null }
  /** Two spellings, as printed, are one name, or two. */
  | { readonly kind: 'names'; readonly one: string; readonly other: string; readonly same: boolean }
  /** Words tell of the same as others, or not, in findings of a kind. */
  | {
      readonly kind: 'accounts'
      readonly of: FindingKind
      readonly one: Words
      readonly others: readonly Words[]
      readonly same: boolean
    }
  /** A word belongs to a word list (`WordList.id`), or not. Lower case. */
  | { readonly kind: 'word'; readonly list: string; readonly word: string; readonly belongs: boolean }

export type CorrectionKind = Correction['kind']
export type CorrectionOf<K extends CorrectionKind> = Extract<Correction, { kind: K }>

/** A correction as it is kept. Taken back, it lies in the trash and is not in force. */
export interface CorrectionRecord extends Kept {
  readonly said: Correction
}
