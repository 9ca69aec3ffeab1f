import { useLayoutEffect } from 'react'
import { bareToggled } from '../state/bare-text.ts'
import { isMarking } from '../state/practice.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { type Action, actionOf } from '../state/shortcut-keys.ts'
import type { Room } from '../state/view-state.ts'
import { roomHeld, roomOpened, selectionCleared, useViewStore } from '../state/view-store.ts'
import { isElsewhere } from '../ui/typing.ts'
import { flagInFocus } from './flagging.ts'
import { markedInFocus, sentenceWalked } from './marking.ts'
import { overlayOpened } from './overlay-store.ts'
import { ROOM_NAMES } from './rooms.ts'
import { walk } from './walk.ts'
import { wordInHand } from './word-in-hand.ts'

function focusLeft(): void {
  const { finding, passage } = useViewStore.getState().view
  if (finding !== null || passage !== null) selectionCleared()
}

/** To the room beside this one; what is in it is the next thing that Tab comes to. */
function roomWalked(step: 1 | -1): void {
  const rooms = Object.keys(ROOM_NAMES) as Room[]
  const { room } = useViewStore.getState().view
  roomOpened(rooms[(rooms.indexOf(room) + step + rooms.length) % rooms.length]!)
  document.getElementById('main')?.focus()
}

/** The keys that work everywhere but where the reader types. They change with what is shown, not a moment later: `J` at once walks the new findings. */
export function useShortcuts(index: ReportIndex, story: string): void {
  useLayoutEffect(() => {
    const acts: Readonly<Partial<Record<Action, () => void>>> = {
      next: () => (isMarking() ? sentenceWalked : walk)(index, 1),
      previous: () => (isMarking() ? sentenceWalked : walk)(index, -1),
      flag: () => (isMarking() ? markedInFocus(index) : flagInFocus(story, index)),
      search: () => overlayOpened('search'),
      words: () => overlayOpened('words', wordInHand()),
      pin: () => {
        const { room, held } = useViewStore.getState().view
        roomHeld(room, !(room in held))
      },
      help: () => overlayOpened('help'),
      bare: bareToggled,
      nextRoom: () => roomWalked(1),
      previousRoom: () => roomWalked(-1),
    }
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event)
      const act = event.key === 'Escape' ? focusLeft : action && acts[action]
      if (!act || event.defaultPrevented || isElsewhere(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [index, story])
}
