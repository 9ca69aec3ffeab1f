import { create } from 'zustand'

const KEY = 'crossread.pinned-findings'
const MAX_KEPT = 500

/** Ids of the findings that the reader pinned, of every story: they carry what they are about, so that stories do not meet. */
export const usePins = create<{ readonly pinned: readonly string[] }>(() => ({ pinned: kept() }))

/** Worth a word in the browser's own small store, never a failure: where it is closed, pins hold until the page is. */
function kept(): readonly string[] {
  try {
    const pinned: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(pinned) ? pinned.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

export function pinToggled(finding: string): void {
  const { pinned } = usePins.getState()
  const next = pinned.includes(finding) ? pinned.filter((id) => id !== finding) : [...pinned, finding].slice(-MAX_KEPT)
  usePins.setState({ pinned: next })
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // the pin holds until the page is closed
  }
}
