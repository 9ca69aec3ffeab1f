import { create } from 'zustand'

export type Overlay = 'search' | 'help' | 'words'

interface OverlayStore {
  readonly open: Overlay | null
  /** The word whose places are asked for. */
  readonly word: string
}

export const useOverlay = create<OverlayStore>(() => ({ open: null, word: '' }))

export const overlayOpened = (open: Overlay, word = '') => useOverlay.setState({ open, word })
export const overlayClosed = () => useOverlay.setState({ open: null })
