import type { Article } from '../../model/article.ts'
import type { Place } from '../../model/span.ts'

/** Words of an article with what stands before and after them in their sentence. */
export interface InContext {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The sentence around a place, cut at whole words to so many characters before and after it. */
export function inContext(
  article: Article,
  place: Place,
  charsBefore: number,
  charsAfter: number = charsBefore,
): InContext {
  if (place.field === 'title')
    return { before: '', words: (article.title ?? '').slice(place.start, place.end), after: '' }
  const { text } = article
  const first = article.sentences.find(([, end]) => end > place.start)
  const last = article.sentences.findLast(([start]) => start < place.end)
  const from = Math.min(place.start, first?.[0] ?? place.start)
  const to = Math.max(place.end, last?.[1] ?? place.end)
  return {
    before: headCut(text.slice(from, place.start), charsBefore),
    words: text.slice(place.start, place.end),
    after: tailCut(text.slice(place.end, to), charsAfter),
  }
}

function headCut(text: string, chars: number): string {
  if (text.length <= chars) return text
  const cut = text.indexOf(' ', text.length - chars)
  return `… ${text.slice(cut < 0 ? text.length - chars : cut + 1)}`
}

function tailCut(text: string, chars: number): string {
  if (text.length <= chars) return text
  const cut = text.lastIndexOf(' ', chars)
  return `${text.slice(0, cut < 0 ? chars : cut)} …`
}
