import { useSyncExternalStore } from 'react'
import { scriptUrl } from '../analysis/script-url.ts'

/** A new build is asked for when the reader comes back to the tab, at most this often. */
const MIN_CHECK_MS = 30_000

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

/** Keeps the build in the browser from the first visit on; a browser that cannot is told so in its console only: the app works as before. */
export async function keepOffline(
  container: ServiceWorkerContainer | undefined = navigator.serviceWorker,
): Promise<void> {
  if (!container) return
  const registration = await container
    .register(scriptUrl('./sw.js'), { updateViaCache: 'none' })
    .catch((error: unknown) => {
      console.warn('Crossread could not be kept for use without a network:', error)
    })
  if (!registration) return
  watch(registration, container)
  askOnReturn(registration)
}

function watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const note = (worker: ServiceWorker | null) => {
    // Without a controller it is the first visit: there is no older build that it would replace.
    if (worker?.state !== 'installed' || !container.controller) return
    waiting = worker
    for (const listener of listeners) listener()
  }
  note(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => note(worker))
  })
}

function askOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < MIN_CHECK_MS) return
    asked = Date.now()
    registration.update().catch(() => {
      // Offline: the build that is here stays.
    })
  })
}

/** The reader takes the new build: it takes over, and this tab is loaded anew. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take-over')
}

/** A newer build is here and waits. */
export const useUpdate = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting !== null,
  )
