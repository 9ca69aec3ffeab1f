import { useEffect } from 'react'
import { announced } from '../state/announcements.ts'
import { stepped } from '../state/work.ts'
import { isTyping } from '../ui/typing.ts'

/** Ctrl Z (or ⌘ Z) takes back the last command of this browser, Shift with it or Ctrl Y does it again; where the reader types, the field's own undo works. */
export function useUndoKeys(story: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const which = stepOf(event)
      if (!which || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      void undone(story, which)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [story])
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : null
}

async function undone(story: string, which: 'undo' | 'redo'): Promise<void> {
  const records = await stepped(story, which)
  announced(records.length > 0 ? (which === 'undo' ? 'Undone.' : 'Done again.') : `Nothing to ${which}.`)
}
