import type { Confidence, Verdict } from './flag.ts'
import type { Kept } from './kept.ts'

/** What a second reader found of a flag, without having seen what the first one said. */
export interface Check extends Kept {
  readonly flag: string
  /** Name of the second reader. */
  readonly reader: string
  readonly verdict: Verdict | null
  readonly confidence: Confidence | null
  readonly note: string
}
