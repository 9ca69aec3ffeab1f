/** Parts of the app that could not be loaded: the network is gone, or another build stands on the server now. */
const lost = new WeakSet<object>()

/** The bundler tells of a part that did not come before the import of it fails. Nothing is loaded anew by itself: what is not saved would be gone. */
export function watchLostParts(): void {
  addEventListener('vite:preloadError', ({ payload }) => lost.add(payload))
}

export const isLostPart = (error: unknown): boolean => typeof error === 'object' && error !== null && lost.has(error)
