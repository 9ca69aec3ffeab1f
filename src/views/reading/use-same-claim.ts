import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { claimsOf } from '../../state/claims.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { claimsRead, gapOf, scrollText, textsIn } from './linked-columns.ts'

/** Above the claim that was read, paragraphs that come into sight change their height. */
const CORRECTIONS = 4

/**
 * Where one article takes another's place, it opens at the claim that was read; a finding in focus comes into view by itself. Gives what is
 * to be called before the article is left.
 */
export function useSameClaim(
  stage: RefObject<HTMLElement | null>,
  index: ReportIndex,
  shown: readonly string[],
  focused: boolean,
): () => void {
  const read = useRef<ReturnType<typeof claimsRead>>([])
  const leave = useCallback(() => {
    const [text] = stage.current ? textsIn(stage.current) : []
    read.current = text ? claimsRead(text, claimsOf(index)) : []
  }, [stage, index])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has come.
  useEffect(() => {
    const left = read.current
    read.current = []
    if (focused || left.length === 0) return undefined
    let frame = 0
    let times = CORRECTIONS
    const come = () => {
      const [text] = stage.current ? textsIn(stage.current) : []
      const gap = text ? gapOf(text, left, claimsOf(index)) : null
      if (text && gap !== null) scrollText(text, gap, true)
      if (--times > 0) frame = requestAnimationFrame(come)
    }
    come()
    return () => cancelAnimationFrame(frame)
  }, [stage, index, shown, focused])
  return leave
}
