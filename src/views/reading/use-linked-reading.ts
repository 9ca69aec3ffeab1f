import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { claimsOf } from '../../state/claims.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { claimsRead, gapOf, isThere, scrollText, type Text, textsIn } from './linked-columns.ts'

/** Frames after which a column that still moves is let be: a claim near the end of a text cannot come to the reading line. */
const MAX_FRAMES = 80

/** What a reader moves a text with. A column that comes by itself is not moved by the reader and leads nobody. */
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * While one column is scrolled by hand, the others come to the claim that is read in it. Where they do not tell it, they stay: nothing goes
 * by the share of a text that was scrolled. Gives what brings them to it on demand.
 */
export function useLinkedReading(
  stage: RefObject<HTMLElement | null>,
  index: ReportIndex,
  linked: boolean,
  /** What is in focus: where it changes, every column comes to it by itself and none follows another. */
  focus: unknown,
): () => void {
  const leader = useRef<HTMLElement | null>(null)
  const last = useRef<HTMLElement | null>(null)
  const stop = useRef(() => {})

  const follow = useCallback(
    (atOnce: boolean) => {
      stop.current()
      const claims = claimsOf(index)
      let left = MAX_FRAMES
      const still = new Set<Text['body']>()
      const step = () => {
        const texts = stage.current ? textsIn(stage.current) : []
        const leading = texts.find(({ body }) => body === (leader.current ?? last.current)) ?? texts[0]
        if (!leading || left-- === 0) return
        const read = claimsRead(leading, claims)
        const others = texts.filter((text) => text !== leading && !still.has(text.body))
        const turn = others.length > 0 ? left % others.length : 0
        const moving: [Text, number][] = []
        for (const text of [...others.slice(turn), ...others.slice(0, turn)]) {
          const gap = gapOf(text, read, claims)
          if (gap === null || isThere(gap)) continue
          moving.push([text, gap])
          // A column that moves is laid out and painted anew: with two of them in one frame the scroll itself is late.
          if (!atOnce) break
        }
        // A text that is at its end does not come nearer.
        for (const [text, gap] of moving) if (!scrollText(text, gap, atOnce)) still.add(text.body)
        if (moving.length > 0) stop.current = afterFrame(step)
      }
      stop.current = afterFrame(step)
    },
    [stage, index],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: something else has come into focus.
  useEffect(() => {
    leader.current = null
    stop.current()
  }, [focus])

  // Looked up before the first scroll, which would wait for it.
  useEffect(() => {
    const waiting = setTimeout(() => claimsOf(index), 300)
    return () => clearTimeout(waiting)
  }, [index])

  useEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const lead = (event: Event) => {
      leader.current = bodyOf(event.target)
      last.current = leader.current ?? last.current
    }
    const onScroll = (event: Event) => {
      if (linked && event.target === leader.current) follow(reducedMotion())
    }
    for (const name of BY_HAND) element.addEventListener(name, lead, { passive: true })
    element.addEventListener('scroll', onScroll, { passive: true, capture: true })
    return () => {
      for (const name of BY_HAND) element.removeEventListener(name, lead)
      element.removeEventListener('scroll', onScroll, { capture: true })
      stop.current()
    }
  }, [stage, linked, follow])

  return useCallback(() => follow(true), [follow])
}

/** Work of its own between two frames: in a frame it would keep the scroll waiting. Gives what calls it off. */
function afterFrame(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    waiting = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  }
}

const bodyOf = (target: EventTarget | null): Text['body'] | null =>
  target instanceof Element ? target.closest<HTMLElement>('section[data-article]') : null

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches
