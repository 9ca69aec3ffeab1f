import { useLayoutEffect } from 'react'
import { usePreferences } from '../state/preferences.ts'

/** The reader's theme on the page; none there means the system's. */
export function useTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
