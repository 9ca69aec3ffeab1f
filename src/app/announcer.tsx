import { useAnnouncement } from '../state/announcements.ts'
import style from './announcer.module.css'

/** One polite voice for all that happens. */
export function Announcer() {
  const { text, shown } = useAnnouncement()
  return (
    <output className={shown ? style.shown : 'hidden-visually'} aria-live="polite">
      {text}
    </output>
  )
}
