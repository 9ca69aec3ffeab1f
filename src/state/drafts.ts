const PREFIX = 'crossread.draft.'

/**
 * Notes as they are typed, kept in the browser's small synchronous store until they are written to the flag: closing the page in the
 * middle of a word loses nothing. Where the store is closed to the page, the note is only as safe as the page.
 */
export function draftTyped(flag: string, note: string): void {
  try {
    localStorage.setItem(PREFIX + flag, note)
  } catch {
    // full or closed: the note is still in the field, and is written when the reader pauses
  }
}

export function draftOf(flag: string): string | null {
  try {
    return localStorage.getItem(PREFIX + flag)
  } catch {
    return null
  }
}

/** The note was written: the draft goes, unless more was typed meanwhile. */
export function draftSettled(flag: string, note: string): void {
  try {
    if (draftOf(flag) === note) localStorage.removeItem(PREFIX + flag)
  } catch {
    // nothing was kept
  }
}
