import { useEffect } from 'react'
import { isMarking } from '../state/practice.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { type Action, actionOf } from '../state/shortcut-keys.ts'
import { roomHeld, selectionCleared, useViewStore } from '../state/view-store.ts'
import { isElsewhere } from '../ui/typing.ts'
import { flagInFocus } from './flagging.ts'
import { markedInFocus, sentenceWalked } from './marking.ts'
import { overlayOpened } from './overlay-store.ts'
import { walk } from './walk.ts'
import { wordInHand } from './word-in-hand.ts'

function focusLeft(): void {
  const { finding, passage } = useViewStore.getState().view
  if (finding !== null || passage !== null) selectionCleared()
}

/** The keys that work everywhere but where the reader types. */
export function useShortcuts(index: ReportIndex, story: string): void {
  useEffect(() => {
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
