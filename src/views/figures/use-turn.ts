import { useEffect, useState } from 'react'

const waiting = new Set<() => void>()
let running = false

function next(): void {
  const [turn] = waiting
  running = turn !== undefined
  if (!turn) return
  waiting.delete(turn)
  turn()
  afterFrame(next)
}

const afterFrame = (work: () => void) => requestAnimationFrame(() => setTimeout(work))

/** True from its turn on: what takes long to draw comes one after the other with a frame between, so that the page answers meanwhile. */
export function useTurn(): boolean {
  const [come, setCome] = useState(false)
  useEffect(() => {
    const turn = () => setCome(true)
    waiting.add(turn)
    if (!running) {
      running = true
      afterFrame(next)
    }
    return () => void waiting.delete(turn)
  }, [])
  return come
}
