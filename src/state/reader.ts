import { create } from 'zustand'
import { keepText, keptText } from '../storage/small-store.ts'

const KEY = 'reader'

/** Who works here: a name that the reader gives, kept in this browser and written beside each change. Empty: none was given. */
export const useReader = create<{ readonly name: string }>(() => ({ name: keptText(KEY) ?? '' }))

export function readerNamed(name: string): void {
  useReader.setState({ name })
  keepText(KEY, name)
}
