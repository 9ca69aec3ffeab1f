import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue } from 'react'

/** Pixels, before a row is measured. */
const ROW_PX = 92
const COLUMN_PX = 170
export const QUESTION_PX = 240
/** Up to so many cells, everything is drawn: searching in the page finds all of it. */
const MAX_CELLS_DRAWN = 2400
const ROWS_AROUND = 6
const COLUMNS_AROUND = 2

/** What of a long and wide table is drawn, and how much stands before and after it. */
export interface Windows {
  readonly rows: Virtualizer<HTMLElement, HTMLTableRowElement>
  readonly columns: Virtualizer<HTMLElement, Element>
}

/** The window follows the scrolling of the element; rows are measured as they come, columns are all of one width. */
export function useWindows(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  columnCount: number,
): Windows {
  // First what is in view, so that it is there at once; the rest in pieces.
  const all = useDeferredValue(keys.length * columnCount <= MAX_CELLS_DRAWN, false)
  const rows = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (i) => keys[i] ?? i,
    overscan: all ? keys.length : ROWS_AROUND,
  })
  const columns = useVirtualizer<HTMLElement, Element>({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_PX,
    scrollPaddingStart: QUESTION_PX,
    overscan: all ? columnCount : COLUMNS_AROUND,
  })
  return { rows, columns }
}

/** Pixels of what is not drawn before and after the items that are. */
export function spacersOf({
  getVirtualItems,
  getTotalSize,
}: Pick<Virtualizer<HTMLElement, Element>, 'getVirtualItems' | 'getTotalSize'>): {
  readonly before: number
  readonly after: number
} {
  const items = getVirtualItems()
  return { before: items[0]?.start ?? 0, after: getTotalSize() - (items.at(-1)?.end ?? 0) }
}
