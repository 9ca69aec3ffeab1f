import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { claimsOf } from '../../state/claims.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { claimsRead, gapOf, isThere, scrollText, type Text, textsIn } from './linked-columns.ts'

/** Frames after which a column that still moves is let be: a claim near the end of a text cannot come to the reading line. */
const MAX_FRAMES = 40

/** Each column that moves is laid out and painted anew: more of them in one frame and the scroll itself is late. */
const MOVED_A_FRAME = 2

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
  const frame = useRef(0)

  const follow = useCallback(
    (atOnce: boolean) => {
      cancelAnimationFrame(frame.current)
      const claims = claimsOf(index)
      let left = MAX_FRAMES
      const still = new Set<Text['body']>()
      const step = () => {
        const texts = stage.current ? textsIn(stage.current) : []
        const leading = texts.find(({ body }) => body === (leader.current ?? last.current)) ?? texts[0]
        if (!leading || left-- === 0) return
        const read = claimsRead(leading, claims)
        const others = texts.filter((text) => text !== leading)
        const gaps = others.map((text) => [text, gapOf(text, read, claims)] as const)
        const moving = gaps.flatMap(([text, gap]) =>
          gap === null || isThere(gap) || still.has(text.body) ? [] : [[text, gap] as const],
        )
        const turn = moving.length > 0 ? left % moving.length : 0
        const inTurn = [...moving.slice(turn), ...moving.slice(0, turn)]
        // A text that is at its end does not come nearer.
        for (const [text, gap] of atOnce ? moving : inTurn.slice(0, MOVED_A_FRAME))
          if (!scrollText(text, gap, atOnce)) still.add(text.body)
        if (moving.length > 0) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [stage, index],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: something else has come into focus.
  useEffect(() => {
    leader.current = null
    cancelAnimationFrame(frame.current)
  }, [focus])

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
      cancelAnimationFrame(frame.current)
    }
  }, [stage, linked, follow])

  return useCallback(() => follow(true), [follow])
}

const bodyOf = (target: EventTarget | null): Text['body'] | null =>
  target instanceof Element ? target.closest<HTMLElement>('section[data-article]') : null

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches
