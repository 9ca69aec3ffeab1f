import type { Passage } from '../../state/view-state.ts'
import { articleTexts } from './text-places.ts'

/** The words that the reader has selected in one article; null where nothing is, or where it spans two articles. */
export function selectedPassage(selection: Selection | null = getSelection()): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = bodyOf(range.startContainer)
  if (!from || from !== bodyOf(range.endContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  const article = from.dataset.article
  return article && start !== null && end !== null && start < end ? { article, start, end } : null
}

/** Where in an article the reader clicked: there the browser puts an empty selection. */
export function clickedPlace(selection: Selection | null = getSelection()): { article: string; at: number } | null {
  if (!selection?.isCollapsed || !selection.anchorNode) return null
  const article = bodyOf(selection.anchorNode)?.dataset.article
  const at = offsetOf(selection.anchorNode, selection.anchorOffset)
  return article && at !== null ? { article, at } : null
}

const elementOf = (node: Node) => (node instanceof HTMLElement ? node : node.parentElement)

const bodyOf = (node: Node) => elementOf(node)?.closest<HTMLElement>('[data-article]') ?? null

/** Offset in the article's text of a point on the page; null outside the paragraphs. */
function offsetOf(node: Node, offset: number): number | null {
  const paragraph = elementOf(node)?.closest<HTMLElement>('p[data-start]')
  if (!paragraph) return null
  const point = new Range()
  point.setStart(node, offset)
  let at = Number(paragraph.dataset.start)
  for (const text of articleTexts(paragraph)) {
    if (text === node) return at + offset
    if (point.comparePoint(text, 0) > 0) return at
    at += text.length
  }
  return at
}
