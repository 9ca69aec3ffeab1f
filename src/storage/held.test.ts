import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { draft, eachAlone, start } from './small-desk.ts'

eachAlone()

/** A tab of the first version that hears nothing: it keeps its connection whatever is asked. */
const olderTab = (indexedDB: IDBFactory) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('crossread', 10)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('flags', { keyPath: 'id' }).createIndex('story', 'story')
      const history = request.result.createObjectStore('history', { keyPath: 'id' })
      history.createIndex('[flag+rev]', ['flag', 'rev'])
      history.createIndex('at', 'at')
    }
    request.onsuccess = () => resolve(request.result)
  })

test('an older tab holds the database: said within 2 s; when it is closed, what was done meanwhile is saved within 2 s (S10)', async () => {
  const indexedDB = new IDBFactory()
  const older = await olderTab(indexedDB)
  const store = start({ indexedDB, openTimeoutMs: 60_000 })
  await expect.poll(() => store.status().fault?.reason, { timeout: 2_000 }).toBe('held')
  expect(store.status().fault?.message).toMatch(/^Another tab .* close that tab\. Flags are kept in this tab only/)
  expect((await store.raise(draft)).saved).toBe(false)
  older.close()
  await expect.poll(() => store.status().mode, { timeout: 2_000 }).toBe('lasting')
  expect(store.status()).toMatchObject({ fault: null, unsaved: 0 })
  store.close()
  expect((await start({ indexedDB }).list('talks')).flags).toHaveLength(1)
})

test('a tab of this version lets go when a newer one asks, and loses nothing (S10)', async () => {
  const indexedDB = new IDBFactory()
  const store = start({ indexedDB })
  await store.raise(draft)
  const upgraded = new Promise<number>((resolve, reject) => {
    const request = indexedDB.open('crossread', 990)
    request.onblocked = () => reject(new Error('the tab did not let go'))
    request.onsuccess = () => {
      const count = request.result.transaction('flags').objectStore('flags').count()
      count.onsuccess = () => resolve(count.result)
    }
  })
  expect(await upgraded).toBe(1)
})
