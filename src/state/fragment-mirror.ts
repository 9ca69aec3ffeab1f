import { fromFragment, isReadable, toFragment } from './fragment.ts'
import { linkFollowed, useViewStore } from './view-store.ts'

/** A step that leaves none behind is written once the keys rest: writing delays the frame, and a browser refuses more than a few a second. */
const REST_MS = 150

/** Keeps the address and the view the same, both ways. Gives the function that stops it. */
export function mirrorFragment(): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null
  let written = location.hash
  const write = () => {
    if (waiting === null) return
    clearTimeout(waiting)
    waiting = null
    history.replaceState(null, '', written)
  }
  const follow = () => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    written = location.hash
    if (written !== toFragment(useViewStore.getState().view)) linkFollowed(fromFragment(written), !isReadable(written))
  }
  follow()
  const stop = useViewStore.subscribe(({ view, step }) => {
    const fragment = toFragment(view)
    if (fragment === written || (written === '' && fragment === toFragment(fromFragment('')))) return
    if (step === 'push') {
      write()
      written = fragment
      history.pushState(null, '', fragment)
    } else {
      written = fragment
      if (waiting !== null) clearTimeout(waiting)
      waiting = setTimeout(write, REST_MS)
    }
  })
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  addEventListener('pagehide', write)
  return () => {
    write()
    stop()
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
    removeEventListener('pagehide', write)
  }
}
