import type { Passage } from '../../state/view-state.ts'

const NAME = 'search'

/** Lights a passage that no mark stands for and brings it into view; gives the function that puts the light out. */
export function showPassage(body: HTMLElement, passage: Passage): () => void {
  const range = rangeOf(body, passage)
  if (!range) return () => {}
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if (typeof Highlight === 'undefined') return () => {}
  CSS.highlights.set(NAME, new Highlight(range))
  return () => CSS.highlights.delete(NAME)
}

/** The stretch of the page that shows `passage`: paragraphs carry the offset at which they start. */
function rangeOf(body: HTMLElement, { start, end }: Passage): Range | null {
  const range = new Range()
  const from = pointAt(body, start)
  const to = pointAt(body, end)
  if (!from || !to) return null
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function pointAt(body: HTMLElement, offset: number): [Text, number] | null {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p[data-start]')]
  const paragraph = paragraphs.findLast((element) => Number(element.dataset.start) <= offset)
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

/** The text nodes that are the article's own: what is written for screen readers alone is not. */
export function articleTexts(paragraph: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.classList.contains('hidden-visually')) texts.push(node as Text)
  return texts
}
