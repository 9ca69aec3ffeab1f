import type { Field } from '../../model/span.ts'
import type { Passage } from '../../state/view-state.ts'
import { articleTexts, paragraphsIn } from './text-places.ts'

/** The words that the reader has selected in one article; null where nothing is, or where it spans two articles. */
export function selectedPassage(selection: Selection | null = getSelection()): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const body = bodyOf(range.startContainer)
  const article = body?.dataset.article
  if (!article || body !== bodyOf(range.endContainer)) return null
  const from = pointOf(range.startContainer, range.startOffset)
  const to = pointOf(range.endContainer, range.endOffset)
  if (!from || !to) return null
  if (from.field === to.field) return from.at < to.at ? passageOf(article, from, to.at) : null
  // Three clicks on a title select it up to the first letter of the text.
  const [first] = paragraphsIn(body)
  const isTitle = from.field === 'title' && to.block === first && to.at === Number(first.dataset.start)
  return isTitle ? passageOf(article, from, lengthOf(from.block)) : null
}

/** Where in an article the reader clicked: there the browser puts an empty selection. */
export function clickedPlace(
  selection: Selection | null = getSelection(),
): { article: string; at: number; field?: Field } | null {
  if (!selection?.isCollapsed || !selection.anchorNode) return null
  const article = bodyOf(selection.anchorNode)?.dataset.article
  const point = pointOf(selection.anchorNode, selection.anchorOffset)
  return article && point ? { article, at: point.at, ...(point.field ? { field: point.field } : {}) } : null
}

const passageOf = (article: string, { at, field }: Point, end: number): Passage => ({
  article,
  start: at,
  end,
  ...(field ? { field } : {}),
})

const lengthOf = (block: HTMLElement) => articleTexts(block).reduce((sum, { length }) => sum + length, 0)

const elementOf = (node: Node) => (node instanceof HTMLElement ? node : node.parentElement)

const bodyOf = (node: Node) => elementOf(node)?.closest<HTMLElement>('[data-article]') ?? null

interface Point {
  readonly block: HTMLElement
  /** Of the title where the block is one, else of the text. */
  readonly field: Field | undefined
  readonly at: number
}

/** What a point on the page is in the article; null outside its title and paragraphs. */
function pointOf(node: Node, offset: number): Point | null {
  const block = elementOf(node)?.closest<HTMLElement>('[data-start]')
  if (!block) return null
  const field = block.matches('h3') ? 'title' : undefined
  const point = new Range()
  point.setStart(node, offset)
  let at = Number(block.dataset.start)
  for (const text of articleTexts(block)) {
    if (text === node) return { block, field, at: at + offset }
    if (point.comparePoint(text, 0) > 0) break
    at += text.length
  }
  return { block, field, at }
}
