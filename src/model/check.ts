import type { Confidence, Verdict } from './flag.ts'
import type { Kept } from './kept.ts'

/** What a second reader found of a flag, without having seen what the first one said. */
export interface Check extends Kept {
  readonly flag: string
  /** Name of the second reader. */
  readonly reader: string
  /** The first reader's verdict when this one was given: what the agreement is counted on, also after it was settled. */
  readonly first: Verdict | null
  readonly verdict: Verdict | null
  readonly confidence: Confidence | null
  readonly note: string
  /** Whose verdict was taken where they differ; null: not settled. */
  readonly settled: 'first' | 'second' | null
}
