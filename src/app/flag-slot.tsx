import { create } from 'zustand'
import type { Flag } from '../model/flag.ts'
import { FlagButton } from '../views/review/flag-button.tsx'
import { FlagForm } from '../views/review/flag-form.tsx'

/** Whether the form of the flag that was just raised still waits for the focus. */
const useFocus = create<{ readonly wanted: boolean }>(() => ({ wanted: false }))

export const flagFormWanted = () => useFocus.setState({ wanted: true })
const flagFormFocused = () => useFocus.setState({ wanted: false })

/** What the reader can do with what is in focus: flag it, or say more of its flag. */
export function FlagSlot({ flag, onFlag }: { flag: Flag | undefined; onFlag: () => void }) {
  const wanted = useFocus((focus) => focus.wanted)
  return flag ? (
    <FlagForm key={flag.id} flag={flag} focused={wanted} onFocused={flagFormFocused} />
  ) : (
    <FlagButton onClick={onFlag} />
  )
}
