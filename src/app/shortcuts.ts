import { useEffect } from 'react'
import { isMarking } from '../state/practice.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { roomHeld, selectionCleared, useViewStore } from '../state/view-store.ts'
import { isElsewhere } from '../ui/typing.ts'
import { flagInFocus } from './flagging.ts'
import { markedInFocus, sentenceWalked } from './marking.ts'
import { overlayOpened } from './overlay-store.ts'
import { walk } from './walk.ts'
import { wordInHand } from './word-in-hand.ts'

/** The keys that work everywhere but where the reader types. */
export function useShortcuts(index: ReportIndex, story: string): void {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      j: () => (isMarking() ? sentenceWalked : walk)(index, 1),
      k: () => (isMarking() ? sentenceWalked : walk)(index, -1),
      f: () => (isMarking() ? markedInFocus(index) : flagInFocus(story, index)),
      '/': () => overlayOpened('search'),
      c: () => overlayOpened('words', wordInHand()),
      p: () => {
        const { room, held } = useViewStore.getState().view
        roomHeld(room, !(room in held))
      },
      '?': () => overlayOpened('help'),
      Escape: () => {
        const { finding, passage } = useViewStore.getState().view
        if (finding !== null || passage !== null) selectionCleared()
      },
    }
    const onKey = (event: KeyboardEvent) => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [index, story])
}
