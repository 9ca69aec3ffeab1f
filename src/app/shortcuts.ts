import { useEffect } from 'react'
import { whispered } from '../state/announcements.ts'
import { neighbourOf, queueOf } from '../state/queue.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { findingWalked, selectionCleared, useViewStore } from '../state/view-store.ts'
import { RELATION_VERB } from '../views/parts/words.ts'
import { flagInFocus } from './flagging.ts'
import { overlayOpened } from './overlay-store.ts'

/** The keys that work everywhere but where the reader types. */
export function useShortcuts(index: ReportIndex, story: string): void {
  useEffect(() => {
    const walk = (step: 1 | -1) => {
      const { finding, filters } = useViewStore.getState().view
      const queue = queueOf(index, filters)
      const next = neighbourOf(queue, finding, step)
      if (!next) return
      findingWalked(next.id)
      whispered(`${queue.indexOf(next) + 1} of ${queue.length}: ${next.about}, ${RELATION_VERB[next.relation]}`)
    }
    const keys: Readonly<Record<string, () => void>> = {
      j: () => walk(1),
      k: () => walk(-1),
      f: () => flagInFocus(story, index),
      '/': () => overlayOpened('search'),
      '?': () => overlayOpened('help'),
      Escape: () => {
        const { finding, passage } = useViewStore.getState().view
        if (finding !== null || passage !== null) selectionCleared()
      },
    }
    const onKey = (event: KeyboardEvent) => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (document.querySelector('dialog[open], [popover]:popover-open')) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [index, story])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
