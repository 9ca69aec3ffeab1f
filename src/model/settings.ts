import type { OwnId } from './flag.ts'
import type { Kept } from './kept.ts'

/** A word of the reader's own: `id` is kept in flags, `word` is shown and can be changed. */
export interface OwnWord {
  /** `own:…`, so that it is never taken for one of the given. */
  readonly id: OwnId
  readonly word: string
}

/** The reader's own statuses, verdicts and questions, which of the given are not offered, and which rules are off. They hold for every story. */
export interface Settings extends Kept {
  readonly statuses: readonly OwnWord[]
  readonly verdicts: readonly OwnWord[]
  readonly questions: readonly OwnWord[]
  /** Ids of given statuses, verdicts and questions that are not offered; where one is in use it is still shown. */
  readonly hidden: readonly string[]
  /** Ids of the rules whose findings the reader does not want to see. */
  readonly rulesOff: readonly string[]
}
