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
