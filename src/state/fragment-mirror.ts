import { fromFragment, isReadable, toFragment } from './fragment.ts'
import { linkFollowed, useViewStore } from './view-store.ts'

/** Keeps the address and the view the same, both ways. Gives the function that stops it. */
export function mirrorFragment(): () => void {
  const follow = () => {
    if (location.hash !== toFragment(useViewStore.getState().view))
      linkFollowed(fromFragment(location.hash), !isReadable(location.hash))
  }
  follow()
  const stop = useViewStore.subscribe(({ view, step }) => {
    const fragment = toFragment(view)
    if (fragment === location.hash || (location.hash === '' && fragment === toFragment(fromFragment('')))) return
    if (step === 'push') history.pushState(null, '', fragment)
    else history.replaceState(null, '', fragment)
  })
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  return () => {
    stop()
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
  }
}
