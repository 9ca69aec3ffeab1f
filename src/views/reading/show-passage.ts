import type { Passage } from '../../state/view-state.ts'
import { paragraphsIn, rangeOf } from './text-places.ts'

const NAME = 'search'

/** Lights a passage that no mark stands for and brings it into view; gives the function that puts the light out. */
export function showPassage(body: HTMLElement, passage: Passage): () => void {
  const range = rangeOf(paragraphsIn(body, passage.field), passage)
  if (!range) return () => {}
  if (!isInView(range, body)) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if (typeof Highlight === 'undefined') return () => {}
  CSS.highlights.set(NAME, new Highlight(range))
  return () => CSS.highlights.delete(NAME)
}

/** Words that are in view stay where they are: the reader may just have clicked on them. */
function isInView(range: Range, body: HTMLElement): boolean {
  const words = range.getBoundingClientRect()
  const { top, bottom } = body.getBoundingClientRect()
  const isDrawn = words.height > 0
  return isDrawn && words.top >= Math.max(top, 0) && words.bottom <= Math.min(bottom, innerHeight)
}
