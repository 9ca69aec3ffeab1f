/**
 * Keeps the whole build in the browser, so that everything works with the server gone. The build puts the list of its files and their
 * common fingerprint before this text. A new build waits until the reader takes it: nothing is ever reloaded by itself.
 */
declare const FILES: readonly string[]
declare const BUILD: string

interface WaitUntil extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Event {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WaitUntil) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

const scope = globalThis as unknown as Scope
const PREFIX = 'crossread-'
const cacheName = `${PREFIX}${BUILD}`

scope.addEventListener('install', (event) => {
  // `reload`: from the server, not from the browser's own cache, which may hold a file of the build before.
  const requests = FILES.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => scope.clients.claim()))
})

scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(request))
})

async function dropOldBuilds(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== cacheName).map((name) => caches.delete(name)),
  )
}

/** What was kept, else the server's answer: a file that is not of this build gets the server's 404. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  // A server may vary its answers by origin; ours are the same for all.
  const kept = await cache.match(request.mode === 'navigate' ? pageOf(request.url) : request, { ignoreVary: true })
  return kept ?? fetch(request)
}

/** The app's one page, also where it was asked for with a query. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

export {}
