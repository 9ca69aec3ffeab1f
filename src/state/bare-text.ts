import { create } from 'zustand'
import { announced } from './announcements.ts'

/** For this visit: the articles as they were published, without a mark and without a word that is not theirs. */
export const useBareText = create<{ readonly bare: boolean }>(() => ({ bare: false }))

export function bareToggled(): void {
  const { bare } = useBareText.getState()
  useBareText.setState({ bare: !bare })
  announced(bare ? 'Marks are shown.' : 'All marks are hidden.')
}
