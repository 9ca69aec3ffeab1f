import { useEffect } from 'react'
import { linkedChosen } from '../../state/layout.ts'
import { actionOf } from '../../state/shortcut-keys.ts'
import { useViewStore } from '../../state/view-store.ts'
import { isElsewhere } from '../../ui/typing.ts'

/** L links the columns or lets them go; Shift+L brings the others to what is read now. */
export function useReadingKeys(onLinkHere: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (actionOf(event) !== 'link' || isElsewhere(event)) return
      event.preventDefault()
      if (event.shiftKey) onLinkHere()
      else linkedChosen(!useViewStore.getState().view.layout.linked)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onLinkHere])
}
