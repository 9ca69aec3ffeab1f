import { useEffect } from 'react'
import { announced } from '../state/announcements.ts'
import { isMarking, markStepUndone } from '../state/practice.ts'
import { stepped } from '../state/work.ts'
import { isTyping } from '../ui/typing.ts'

/** Ctrl Z (or ⌘ Z) takes back the last command of this browser (in teacher's mode, the last step along the marks), Shift with it or Ctrl Y does it again; where the reader types, the field's own undo works. */
export function useUndoKeys(story: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const which = stepOf(event)
      if (!which || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      if (isMarking()) said(which, markStepUndone(which))
      else void undone(story, which)
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
  said(which, (await stepped(story, which)).length > 0)
}

const said = (which: 'undo' | 'redo', done: boolean) =>
  announced(done ? (which === 'undo' ? 'Undone.' : 'Done again.') : `Nothing to ${which}.`)
