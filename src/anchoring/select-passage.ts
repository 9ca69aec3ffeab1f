import type { PassageSelector } from '../model/flag.ts'
import type { Place } from '../model/span.ts'

/** Long enough to tell a sentence from its near-copy elsewhere, short enough to survive an edit two sentences away. */
export const CONTEXT_CHARS = 64

interface Selectable {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly fingerprint: string
}

/** The words at this place, with what it takes to find them again after the text has changed. */
export function selectPassage(article: Selectable, { start, end, field }: Omit<Place, 'article'>): PassageSelector {
  const text = field === 'title' ? (article.title ?? '') : article.text
  return {
    article: article.id,
    fingerprint: article.fingerprint,
    ...(field ? { field } : {}),
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
  }
}
