import { CircleHelp, Moon, Pin, Search, Sun, SunMoon } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { useFlags } from '../state/flags.ts'
import { THEMES, type Theme, themeChosen, usePreferences } from '../state/preferences.ts'
import { useKeyOf } from '../state/shortcut-keys.ts'
import type { Room } from '../state/view-state.ts'
import { roomHeld, roomOpened, useView } from '../state/view-store.ts'
import style from './header.module.css'
import { overlayOpened } from './overlay-store.ts'
import { ROOM_NAMES } from './rooms.ts'
import { StoryMenu } from './story-menu.tsx'
import { Wordmark } from './wordmark.tsx'

/** Which app, which story, which room. */
export const Header = memo(function Header({ title }: { title: string }) {
  const room = useView((view) => view.room)
  return (
    <header className={style.header}>
      <Wordmark />
      <StoryMenu title={title} />
      <nav className={style.rooms} aria-label="Rooms">
        {(Object.keys(ROOM_NAMES) as (keyof typeof ROOM_NAMES)[]).map((name) => (
          <RoomLink key={name} room={name} current={room === name} />
        ))}
      </nav>
      <div className={style.tools}>
        <button
          type="button"
          className={style.tool}
          aria-label={`Search (${useKeyOf('search')})`}
          onClick={() => overlayOpened('search')}
        >
          <Search size={17} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <PinButton />
        <button
          type="button"
          className={style.tool}
          aria-label={`Keys and signs (${useKeyOf('help')})`}
          onClick={() => overlayOpened('help')}
        >
          <CircleHelp size={17} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <ThemeSwitch />
      </div>
    </header>
  )
})

/** A pinned room stays at its finding while the others follow the selection. */
function PinButton() {
  const room = useView((view) => view.room)
  const pinned = useView(({ held }) => room in held)
  return (
    <button
      type="button"
      className={style.tool}
      aria-label={`Pin this view: it stops following what you select (${useKeyOf('pin')})`}
      aria-pressed={pinned}
      onClick={() => roomHeld(room, !pinned)}
    >
      <Pin size={17} strokeWidth={1.75} aria-hidden="true" fill={pinned ? 'currentColor' : 'none'} />
    </button>
  )
}

function RoomLink({ room, current }: { room: keyof typeof ROOM_NAMES; current: boolean }) {
  const button = useRef<HTMLButtonElement>(null)
  // When the room changes and not at every drawing: the page would jump back to its top under the reader.
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <button
      type="button"
      className={style.room}
      data-primary
      aria-current={current ? 'page' : undefined}
      onClick={() => roomOpened(room as Room)}
      ref={button}
    >
      {ROOM_NAMES[room]}
      {room === 'review' && <FlagCount />}
    </button>
  )
}

function FlagCount() {
  const count = useFlags((desk) => desk.flags.length)
  return count > 0 ? <span className={style.count}>{count}</span> : null
}

const THEME_ICON = { system: SunMoon, light: Sun, dark: Moon } as const
const THEME_WORD: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

function ThemeSwitch() {
  const theme = usePreferences((preferences) => preferences.theme)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!
  const Icon = THEME_ICON[theme]
  return (
    <button
      type="button"
      className={style.tool}
      aria-label={`Colours: ${THEME_WORD[theme]}. Change to ${THEME_WORD[next]}`}
      onClick={() => themeChosen(next)}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}
