import { create } from 'zustand'

export type Overlay = 'search' | 'help'

export const useOverlay = create<{ readonly open: Overlay | null }>(() => ({ open: null }))

export const overlayOpened = (open: Overlay) => useOverlay.setState({ open })
export const overlayClosed = () => useOverlay.setState({ open: null })
