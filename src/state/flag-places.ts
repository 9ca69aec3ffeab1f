import { type Anchor, anchorPassage } from '../anchoring/anchor-passage.ts'
import type { Article } from '../model/article.ts'
import type { Flag, PassageSelector } from '../model/flag.ts'
import type { Field, Span } from '../model/span.ts'
import type { ReportIndex } from './report-index.ts'

/** Where flags stand in an article's text, or its title, as it is now; one whose words are gone, or may be elsewhere, stands nowhere. */
export const flaggedIn = (flags: readonly Flag[], article: Article, field?: Field): Span[] =>
  placesIn(
    flags.flatMap(({ target }) => target.passages),
    article,
    field,
  )

export const placesIn = (passages: readonly PassageSelector[], article: Article, field?: Field): Span[] =>
  passages
    .filter((passage) => passage.article === article.id && passage.field === field)
    .flatMap((passage) => {
      const anchor = anchorPassage(passage, article)
      return anchor.state === 'anchored' || anchor.state === 'changed' ? [{ start: anchor.start, end: anchor.end }] : []
    })

/** A flagged passage as it stands now. */
export interface PassageState {
  /** Its place among the flag's passages. */
  readonly at: number
  readonly passage: PassageSelector
  readonly anchor: Anchor
  /** What stands there now; of words that moved, each place where they may be. */
  readonly words: readonly { readonly span: Span; readonly now: string; readonly around: string }[]
}

const AROUND_CHARS = 60
const MAX_CANDIDATES = 5

export const passageStates = ({ target }: Flag, index: ReportIndex): readonly PassageState[] =>
  target.passages.map((passage, at) => {
    const article = index.article(passage.article) ?? null
    const anchor = anchorPassage(passage, article)
    const text = (passage.field === 'title' ? article?.title : article?.text) ?? ''
    const spans =
      anchor.state === 'moved' ? anchor.candidates.slice(0, MAX_CANDIDATES) : anchor.state === 'orphan' ? [] : [anchor]
    return {
      at,
      passage,
      anchor,
      words: spans.map(({ start, end }) => ({
        span: { start, end },
        now: text.slice(start, end),
        around: `…${text.slice(Math.max(0, start - AROUND_CHARS), end + AROUND_CHARS).replaceAll(/\s+/g, ' ')}…`,
      })),
    }
  })
