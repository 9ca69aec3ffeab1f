/** Half-open `[start, end)` in UTF-16 code units of the stored text, which no stage ever changes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span in the article's title carries `field`; none means the article's text. */
export type Field = 'title'

/** A span and the article it points into. */
export interface Place extends Span {
  readonly article: string
  readonly field?: Field
}
