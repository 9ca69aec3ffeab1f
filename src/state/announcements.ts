import { create } from 'zustand'

interface Announcement {
  readonly text: string
  /** Shown on screen as well, not only read out. */
  readonly shown: boolean
}

export const useAnnouncement = create<Announcement>(() => ({ text: '', shown: false }))

const SHOWN_MS = 5000
let timer: ReturnType<typeof setTimeout> | undefined

/** Says something that has happened, aloud and for a moment on screen. */
export function announced(text: string): void {
  clearTimeout(timer)
  useAnnouncement.setState({ text, shown: true })
  timer = setTimeout(() => useAnnouncement.setState({ text: '', shown: false }), SHOWN_MS)
}

/** Says it to screen readers alone: the screen shows it already. */
export function whispered(text: string): void {
  clearTimeout(timer)
  useAnnouncement.setState({ text, shown: false })
}
