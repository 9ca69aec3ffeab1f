import type { Passage } from '../../state/view-state.ts'
import { paragraphsIn, rangeOf } from './text-places.ts'

const NAME = 'search'

/** Lights a passage that no mark stands for and brings it into view; gives the function that puts the light out. */
export function showPassage(body: HTMLElement, passage: Passage): () => void {
  const range = rangeOf(paragraphsIn(body), passage)
  if (!range) return () => {}
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if (typeof Highlight === 'undefined') return () => {}
  CSS.highlights.set(NAME, new Highlight(range))
  return () => CSS.highlights.delete(NAME)
}
