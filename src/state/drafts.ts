import { dropText, keepText, keptText } from '../storage/small-store.ts'

const keyOf = (flag: string, field: string) => `draft.${flag}.${field}`

/** Texts as they are typed, kept until they are written to the flag: closing the page in the middle of a word loses nothing. */
export const draftTyped = (flag: string, field: string, text: string) => keepText(keyOf(flag, field), text)

export const draftOf = (flag: string, field: string): string | null => keptText(keyOf(flag, field))

/** The text was written: the draft goes, unless more was typed meanwhile. */
export function draftSettled(flag: string, field: string, text: string): void {
  if (draftOf(flag, field) === text) dropText(keyOf(flag, field))
}
