import type { Span } from '../model/span.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** The words of a passage as they stand; empty where the article is not in the story. */
export function wordsOf({ article, field, start, end }: Passage, index: ReportIndex): string {
  const known = index.article(article)
  return ((field === 'title' ? known?.title : known?.text) ?? '').slice(start, end)
}

/** They share words. */
export const meet = (a: Passage, b: Passage) =>
  a.article === b.article && a.field === b.field && a.start < b.end && b.start < a.end

/** All words of the one are words of the other. */
export const isWithin = (inner: Passage, outer: Passage) =>
  inner.article === outer.article && inner.field === outer.field && outer.start <= inner.start && inner.end <= outer.end

/** Another span of the same text. */
export const spanOf = ({ article, field }: Pick<Passage, 'article' | 'field'>, { start, end }: Span): Passage => ({
  article,
  start,
  end,
  ...(field ? { field } : {}),
})
