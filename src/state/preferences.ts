import { create } from 'zustand'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'crossread.theme'

interface Preferences {
  readonly theme: Theme
}

export const usePreferences = create<Preferences>(() => ({ theme: keptTheme() }))

/** The theme is worth a word in the browser's own small store, never a failure: where it is closed, the system's theme holds. */
function keptTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    return 'system'
  }
}

export function themeChosen(theme: Theme): void {
  usePreferences.setState({ theme })
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // the choice holds until the page is closed
  }
}
