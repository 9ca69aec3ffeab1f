import { create } from 'zustand'
import { keepText, keptText } from '../storage/small-store.ts'

const KEY = 'tour'

interface Tour {
  /** The step shown; null: no tour. */
  readonly step: number | null
  /** It was neither taken nor declined in this browser. */
  readonly offered: boolean
}

export const useTour = create<Tour>(() => ({ step: null, offered: keptText(KEY) === null }))

export const tourBegun = () => useTour.setState({ step: 0 })
export const tourStepped = (by: 1 | -1) => useTour.setState(({ step }) => ({ step: Math.max((step ?? 0) + by, 0) }))

/** Taken, left or declined: it is not offered again, and can be called from the keys and signs. */
export function tourEnded(): void {
  useTour.setState({ step: null, offered: false })
  keepText(KEY, '1')
}
