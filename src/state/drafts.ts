import { dropText, keepText, keptText } from '../storage/small-store.ts'

const keyOf = (flag: string) => `draft.${flag}`

/** Notes as they are typed, kept until they are written to the flag: closing the page in the middle of a word loses nothing. */
export const draftTyped = (flag: string, note: string) => keepText(keyOf(flag), note)

export const draftOf = (flag: string): string | null => keptText(keyOf(flag))

/** The note was written: the draft goes, unless more was typed meanwhile. */
export function draftSettled(flag: string, note: string): void {
  if (draftOf(flag) === note) dropText(keyOf(flag))
}
