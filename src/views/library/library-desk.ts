import { create } from 'zustand'

/** What is open in the library. */
interface LibraryDesk {
  /** Id of the story whose articles are shown; empty: adding and new articles. */
  readonly shown: string
  /** Articles that are ticked. */
  readonly ticked: ReadonlySet<string>
  /** The article whose details are open. */
  readonly open: string | null
  readonly search: string
}

export const useLibraryDesk = create<LibraryDesk>(() => ({ shown: '', ticked: new Set(), open: null, search: '' }))

export const shelfShown = (shown: string) =>
  useLibraryDesk.setState({ shown, ticked: new Set(), open: null, search: '' })

export const articleOpened = (open: string | null) => useLibraryDesk.setState({ open })

export const searched = (search: string) => useLibraryDesk.setState({ search })

export const ticksSet = (ids: Iterable<string>) => useLibraryDesk.setState({ ticked: new Set(ids) })

export const articleTicked = (id: string) =>
  useLibraryDesk.setState(({ ticked }) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    return { ticked: next }
  })
