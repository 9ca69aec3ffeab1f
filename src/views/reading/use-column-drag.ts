import { type DragEvent, useState } from 'react'
import { columnMoved } from '../../state/layout.ts'

const TYPE = 'application/x-crossread-column'

/** A column is taken by its label and put where another one stands. The column's menu does the same by keyboard. */
export function useColumnDrag(article: string, shown: readonly string[]) {
  const [over, setOver] = useState(false)
  const isColumn = (event: DragEvent) => event.dataTransfer.types.includes(TYPE)
  return {
    over,
    handle:
      shown.length > 1
        ? {
            draggable: true,
            title: 'Drag to reorder',
            onDragStart: (event: DragEvent) => {
              event.dataTransfer.setData(TYPE, article)
              event.dataTransfer.effectAllowed = 'move'
            },
          }
        : {},
    target: {
      onDragOver: (event: DragEvent) => {
        if (!isColumn(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false)
        if (!isColumn(event)) return
        event.preventDefault()
        const moved = event.dataTransfer.getData(TYPE)
        columnMoved(shown, moved, shown.indexOf(article) - shown.indexOf(moved))
      },
    },
  } as const
}
