import { type RefObject, useLayoutEffect, useState } from 'react'
import { MAX_COLUMNS } from '../../state/fragment.ts'

/** Narrower than this a line holds fewer words than the eye takes in at once. */
export const MIN_COLUMN_PX = 272

/** How many columns fit into an element beside each other; at least one. */
export function useFittingColumns(element: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(1)
  useLayoutEffect(() => {
    if (!element.current) return
    const measure = () => {
      const width = element.current?.clientWidth ?? 0
      setFitting(Math.max(1, Math.min(MAX_COLUMNS, Math.floor(width / MIN_COLUMN_PX))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return fitting
}
