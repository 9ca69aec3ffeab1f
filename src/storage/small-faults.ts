type Methods = Record<string, (this: unknown, ...args: unknown[]) => unknown>

const PLACES = () =>
  [
    [IDBObjectStore.prototype, ['add', 'put', 'get', 'getAll', 'delete', 'count', 'openCursor']],
    [IDBIndex.prototype, ['get', 'getAll', 'openCursor', 'openKeyCursor']],
    [IDBDatabase.prototype, ['transaction']],
    [IDBFactory.prototype, ['open']],
  ] as const

/** For tests: the n-th of all storage calls fails, once, until it is stopped. */
export function failNth(
  n: number,
  error: () => DOMException,
): { readonly calls: () => number; readonly stop: () => void } {
  let calls = 0
  const undo: (() => void)[] = []
  for (const [prototype, names] of PLACES())
    for (const name of names) {
      const methods = prototype as unknown as Methods
      const real = methods[name]!
      undo.push(() => {
        methods[name] = real
      })
      methods[name] = function (...args) {
        if (args[1] === 'versionchange') return real.apply(this, args) // the fake's own call while it opens
        if (++calls === n) throw error()
        return real.apply(this, args)
      }
    }
  return { calls: () => calls, stop: () => undo.forEach((restore) => void restore()) }
}

/** For tests: a storage whose `open()` answers when it is let. */
export function lateOpen(indexedDB: IDBFactory): { readonly slow: IDBFactory; readonly answer: () => void } {
  let answer: () => void = () => {}
  const open = () => {
    const request: { result?: unknown; transaction?: unknown } & Record<string, unknown> = {}
    answer = () => {
      const real = indexedDB.open('crossread', 40)
      const pass = (event: Event) => {
        Object.assign(request, { result: real.result, transaction: real.transaction })
        ;(request[`on${event.type}`] as (event: Event) => void)(event)
      }
      real.onupgradeneeded = pass
      real.onsuccess = pass
    }
    return request
  }
  return { slow: { open, cmp: () => 0 } as unknown as IDBFactory, answer: () => answer() }
}
