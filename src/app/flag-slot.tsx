import { create } from 'zustand'
import type { Flag } from '../model/flag.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { useReviewDesk } from '../state/review-desk.ts'
import { FlagButton } from '../views/review/flag-button.tsx'
import { FlagForm } from '../views/review/flag-form.tsx'
import style from './flag-slot.module.css'

/** Whether the form of the flag that was just raised still waits for the focus. */
const useFocus = create<{ readonly wanted: boolean }>(() => ({ wanted: false }))

export const flagFormWanted = () => useFocus.setState({ wanted: true })
const flagFormFocused = () => useFocus.setState({ wanted: false })

interface Props {
  readonly flags: readonly Flag[]
  readonly index: ReportIndex
  readonly onFlag: () => void
}

/** What the reader can do with what is in focus: flag it, or say more of its flags. */
export function FlagSlot({ flags, index, onFlag }: Props) {
  const wanted = useFocus((focus) => focus.wanted)
  const blind = useReviewDesk((desk) => desk.blind)
  if (flags.length === 0) return <FlagButton onClick={onFlag} />
  if (blind) return <p className={style.hidden}>Flagged. What was said of it is hidden while a second reader checks.</p>
  return flags.map((flag, i) => (
    <FlagForm
      key={flag.id}
      flag={flag}
      index={index}
      focused={wanted && i === flags.length - 1}
      onFocused={flagFormFocused}
    />
  ))
}
