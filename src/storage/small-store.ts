const PREFIX = 'crossread.'

/**
 * The browser's small synchronous store: what must be safe before anything can be awaited. Where it is full or closed to the page,
 * nothing is kept and nothing fails.
 */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Whether it is kept now. */
export function keepText(key: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, text)
    return true
  } catch {
    return false
  }
}

export function dropText(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // nothing was kept
  }
}
