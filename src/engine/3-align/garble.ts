/** What looks like damage done by translation or scraping: tokens `[from, to)` and the rule that saw it. */
export interface Garble {
  readonly rule: 'orphan-words' | 'doubled-word' | 'joined-opponents' | 'roles-reversed'
  readonly from: number
  readonly to: number
  /** What looks wrong, as the end of a sentence. */
  readonly what: string
}
