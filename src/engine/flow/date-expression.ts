/** Units of a calendar, from long to short. */
export type CalendarUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

/** "early", "mid-", "late" and "end of" narrow a period to a third of it. */
export type Part = 'early' | 'mid' | 'late'

/**
 * What the words of a date say, before anything else is known: `2-extract` reads it, `3-align` resolves it against the day of publication.
 * A field is absent where the words do not say it.
 */
export interface DateExpression {
  /** What kind of time the words name. */
  readonly type: 'point' | 'duration' | 'set' | 'present' | 'past' | 'future'
}
