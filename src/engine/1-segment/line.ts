import type { Token } from '../flow/token.ts'

/** A line of an article: tokens `[from, to)` between line breaks. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly start: number
  readonly end: number
  readonly index: number
  readonly count: number
}
