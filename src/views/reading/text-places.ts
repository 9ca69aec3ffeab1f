import type { Field, Span } from '../../model/span.ts'

/** The paragraphs of a text on the page, in its order; of a title, its one line. */
export const paragraphsIn = (body: HTMLElement, field?: Field): readonly HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>(field === 'title' ? 'h3[data-start]' : 'p[data-start]'),
]

/** The pieces of a long text, which the browser lays out one by one as they come near the screen. */
export const piecesIn = (body: HTMLElement): readonly HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('div[data-start]'),
]

/** The paragraph, or the piece, that holds an offset: the last one that starts at or before it. */
export function paragraphAt(paragraphs: readonly HTMLElement[], offset: number): HTMLElement | undefined {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(paragraphs[middle]!.dataset.start) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]
}

/** The point on the page that shows an offset of the text; null where it shows none. */
export function pointAt(paragraphs: readonly HTMLElement[], offset: number): [Text, number] | null {
  const paragraph = paragraphAt(paragraphs, offset)
  if (!paragraph) return null
  let at = Number(paragraph.dataset.start)
  let last: [Text, number] | null = null
  for (const node of articleTexts(paragraph)) {
    if (offset <= at + node.length) return [node, offset - at]
    at += node.length
    last = [node, node.length]
  }
  return last
}

/** The stretch of the page that shows a span of the text: paragraphs carry the offset at which they start. */
export function rangeOf(paragraphs: readonly HTMLElement[], { start, end }: Span): Range | null {
  const range = new Range()
  const from = pointAt(paragraphs, start)
  const to = pointAt(paragraphs, end)
  if (!from || !to) return null
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The text nodes that are the article's own: what is written for screen readers alone is not. */
export function articleTexts(paragraph: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.classList.contains('hidden-visually')) texts.push(node as Text)
  return texts
}
