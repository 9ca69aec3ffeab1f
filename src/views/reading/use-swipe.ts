import { type TouchEvent, useRef } from 'react'

/** Shorter is a tap or a scroll; steeper is a scroll. */
const MIN_PX = 56
const MAX_STEEPNESS = 0.5

/** A finger drawn sideways: to the next article, or to the one before. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      from.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      if (!touch || !from.current) return
      const [dx, dy] = [touch.clientX - from.current.x, touch.clientY - from.current.y]
      from.current = null
      if (Math.abs(dx) >= MIN_PX && Math.abs(dy) <= MAX_STEEPNESS * Math.abs(dx)) onSwipe(dx < 0 ? 1 : -1)
    },
  }
}
