import { create } from 'zustand'

/** A search under the reader's own name. */
export interface SavedSearch {
  readonly name: string
  readonly text: string
}

const KEY = 'crossread.searches'
const MAX_SEARCHES = 50
const MAX_CHARS = 400

export const useSavedSearches = create<{ readonly searches: readonly SavedSearch[] }>(() => ({ searches: kept() }))

/** In the browser's own small store; where it is closed to the page, or holds what nobody saved, there are none. */
function kept(): readonly SavedSearch[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(saved) ? saved.filter(isSearch).slice(0, MAX_SEARCHES) : []
  } catch {
    return []
  }
}

/** A function, since what was kept is read while this module is. */
function isSearch(saved: unknown): saved is SavedSearch {
  if (typeof saved !== 'object' || saved === null || !('name' in saved && 'text' in saved)) return false
  return [saved.name, saved.text].every((part) => typeof part === 'string' && part !== '' && part.length <= MAX_CHARS)
}

/** Saved under its name, the newest first; one that had the name goes. Whether it lasts beyond this page. */
export const searchSaved = (search: SavedSearch): boolean =>
  keep([search, ...useSavedSearches.getState().searches.filter(({ name }) => name !== search.name)])

export const searchForgotten = (name: string): boolean =>
  keep(useSavedSearches.getState().searches.filter((search) => search.name !== name))

function keep(all: readonly SavedSearch[]): boolean {
  const searches = all.slice(0, MAX_SEARCHES)
  useSavedSearches.setState({ searches })
  try {
    localStorage.setItem(KEY, JSON.stringify(searches))
    return true
  } catch {
    return false
  }
}
