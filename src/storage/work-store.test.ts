import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { draft, eachAlone, type Store, start } from './small-desk.ts'
import { lateOpen } from './small-faults.ts'
import type { Work } from './work-list.ts'

eachAlone()

describe('a flag', () => {
  test('is there again after the database was closed and opened', async () => {
    const indexedDB = new IDBFactory()
    const first = start({ indexedDB })
    const { flag, saved } = await first.raise(draft)
    expect(saved).toBe(true)
    const outcome = await first.change(flag.id, flag.rev, { verdict: 'disputed', note: 'Who counts?' })
    expect(outcome).toMatchObject({ ok: true, saved: true, records: [{ verdict: 'disputed', rev: 2 }] })
    first.close()
    const { flags } = await start({ indexedDB }).list('talks')
    expect(flags).toEqual((outcome as { records: unknown }).records)
  })

  test('keeps every change beside it: what, from what, to what', async () => {
    const store = start({ indexedDB: new IDBFactory(), now: () => '2026-11-20T10:00:00.000Z' })
    const { flag } = await store.raise(draft)
    await store.change(flag.id, 1, { status: 'checking' })
    await store.change(flag.id, 2, { status: 'checking' }) // says what already is: no entry
    await store.change(flag.id, 2, { deletedAt: '2026-11-20T10:00:00.000Z' })
    await store.change(flag.id, 3, { deletedAt: null })
    const history = await store.history(flag.id)
    expect(history.map(({ rev, action }) => [rev, action])).toEqual([
      [1, 'raised'],
      [2, 'changed'],
      [3, 'trashed'],
      [4, 'restored'],
    ])
    expect(history[1]!.changes).toEqual([{ field: 'status', before: 'open', after: 'checking' }])
  })

  test('in the trash is listed there alone', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const { flag } = await store.raise(draft)
    await store.change(flag.id, 1, { deletedAt: '2026-11-20' })
    const list = await store.list('talks')
    expect([list.flags.length, list.trash.length]).toEqual([0, 1])
  })

  test('of another story is not listed', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    await store.raise({ ...draft, story: 'other' })
    expect((await store.list('talks')).flags).toEqual([])
  })

  test('that does not exist cannot be changed', async () => {
    expect(await start({ indexedDB: new IDBFactory() }).change('none', 1, { note: 'x' })).toMatchObject({
      ok: false,
      reason: 'gone',
    })
  })
})

describe('a text in the middle of being typed (S2)', () => {
  test('is there in the next life as it was last typed, and not when it was written', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    for (const text of ['A', 'As', 'Ask', 'Ask.']) store.noteDraft('f note', text)
    store.noteDraft('f e1 url', 'https')
    store.noteDraft('f e1 url', null)
    await expect.poll(async () => [...(await store.drafts())]).toEqual([['f note', 'Ask.']])
    store.close()
    const next = start({ indexedDB })
    expect([...(await next.drafts())]).toEqual([['f note', 'Ask.']])
    next.noteDraft('f note', null)
    await expect.poll(async () => (await next.drafts()).size).toBe(0)
  })

  test('fails nothing where there is no database', async () => {
    const store = start({ indexedDB: null })
    store.noteDraft('f note', 'Ask.')
    expect((await store.drafts()).size).toBe(0)
  })
})

describe('two tabs (S14, S15)', () => {
  test('the same field: the second hears of it before it overwrites', async () => {
    const indexedDB = new IDBFactory()
    const [one, two] = [start({ indexedDB }), start({ indexedDB })]
    const { flag } = await one.raise(draft)
    await one.change(flag.id, 1, { note: 'from one' })
    const outcome = await two.change(flag.id, 1, { note: 'from two' })
    expect(outcome).toMatchObject({ ok: false, reason: 'contested', fields: ['note'], record: { note: 'from one' } })
    await two.change(flag.id, 2, { note: 'from two' })
    const notes = (await one.history(flag.id)).flatMap(({ changes }) => changes.map(({ after }) => after))
    expect(notes).toEqual(['from one', 'from two'])
  })

  test('different fields do not disturb each other', async () => {
    const indexedDB = new IDBFactory()
    const [one, two] = [start({ indexedDB }), start({ indexedDB })]
    const { flag } = await one.raise(draft)
    await one.change(flag.id, 1, { note: 'from one' })
    expect(await two.change(flag.id, 1, { verdict: 'disputed' })).toMatchObject({
      ok: true,
      records: [{ note: 'from one', verdict: 'disputed', rev: 3 }],
    })
  })

  test('a tab is not contested by what it wrote itself a moment ago', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const { flag } = await store.raise(draft)
    const outcomes = await Promise.all(['a', 'ab', 'abc'].map((note) => store.change(flag.id, 1, { note })))
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await store.list('talks')).flags[0]!.note).toBe('abc')
  })

  test('400 changes from two tabs: every one is in the history once', async () => {
    const indexedDB = new IDBFactory()
    const tabs = [start({ indexedDB }), start({ indexedDB })]
    const { flag } = await tabs[0]!.raise(draft)
    await Promise.all(
      tabs.map(async (tab, t) => {
        for (let i = 0; i < 200; i++) await tab.change(flag.id, Number.POSITIVE_INFINITY, { note: `${t}.${i}` })
      }),
    )
    const history = await tabs[0]!.history(flag.id)
    expect(history.map(({ rev }) => rev)).toEqual(Array.from({ length: 401 }, (_, i) => i + 1))
    expect(new Set(history.flatMap(({ changes }) => changes.map(({ after }) => after))).size).toBe(400)
  })
})

describe('whoever watches', () => {
  test('is told at once and after each change', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const seen: Work[] = []
    const stop = store.watch('talks', (list) => seen.push(list))
    await expect.poll(() => seen.length).toBe(1)
    await store.raise(draft)
    await expect.poll(() => seen.at(-1)?.flags.length).toBe(1)
    stop()
    await store.raise(draft)
    expect(seen.at(-1)?.flags.length).toBe(1)
  })

  test('is not told of what changes in another story', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const told = { talks: 0, zebras: 0 }
    store.watch('talks', () => told.talks++)
    store.watch('zebras', () => told.zebras++)
    await expect.poll(() => told).toEqual({ talks: 1, zebras: 1 })
    await store.raise(draft)
    await expect.poll(() => told.talks).toBe(2)
    expect(told.zebras).toBe(1)
  })
})

const failing = (open: () => object) => ({ open, cmp: () => 0 }) as unknown as IDBFactory

/** A request that fails a moment later with this error, as `indexedDB.open` does. */
function failingRequest(error: DOMException | null) {
  const request = { error } as unknown as { onerror?: (event: unknown) => void; error: DOMException | null }
  setTimeout(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }))
  return request as unknown as IDBOpenDBRequest
}

const OPEN_ERRORS: readonly (readonly [string, DOMException | null, string])[] = [
  ['backing store', new DOMException('Internal error opening backing store', 'UnknownError'), 'failed'],
  ['connection lost', new DOMException('Connection to Indexed Database server lost', 'UnknownError'), 'failed'],
  ['quota', new DOMException('', 'QuotaExceededError'), 'no-room'],
  ['full disk', new DOMException('The full disk has no space left while opening', 'UnknownError'), 'failed'],
  ['closing', new DOMException('The database is closing', 'InvalidStateError'), 'failed'],
  ['null', null, 'failed'],
]

describe('without a database the work goes on in the tab, and says so', () => {
  async function worksInTab(store: Store, reason: string) {
    const { flag, saved } = await store.raise(draft)
    expect(saved).toBe(false)
    expect(await store.change(flag.id, 1, { note: 'kept' })).toMatchObject({ ok: true, saved: false })
    expect((await store.list('talks')).flags).toMatchObject([{ note: 'kept' }])
    expect((await store.history(flag.id)).length).toBe(2)
    expect(store.status()).toMatchObject({ mode: 'tab-only', unsaved: 2, fault: { reason } })
    expect(store.status().fault!.message).toMatch(/export them before you close it/)
  }

  test.each(OPEN_ERRORS)('open() fails: %s (S4)', async (_name, error, reason) => {
    await worksInTab(start({ indexedDB: failing(() => failingRequest(error)) }), reason)
  })

  test('open() never answers (S5)', async () => {
    await worksInTab(start({ indexedDB: failing(() => ({})), openTimeoutMs: 30 }), 'no-answer')
  })

  test('open() answers late: what was done meanwhile is saved, once (S5)', async () => {
    const indexedDB = new IDBFactory()
    const opened = vi.spyOn(indexedDB, 'open')
    const { slow, answer } = lateOpen(indexedDB)
    const store = start({ indexedDB: slow, openTimeoutMs: 30 })
    await worksInTab(store, 'no-answer')
    answer()
    await expect.poll(() => store.status().mode).toBe('lasting')
    expect(store.status().unsaved).toBe(0)
    expect(opened).toHaveBeenCalledTimes(1)
    store.close()
    expect((await start({ indexedDB }).list('talks')).flags).toMatchObject([{ note: 'kept', rev: 2 }])
  })

  test('there is no IndexedDB (S6)', async () => {
    await worksInTab(start({ indexedDB: null }), 'unavailable')
  })

  test('a write finds no room: it is kept here, saved at the next try, and "saved" was never said (S3)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const first = await store.raise(draft)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const outcome = await store.change(first.flag.id, 1, { note: 'no room' })
    expect(outcome).toMatchObject({ ok: true, saved: false })
    expect(store.status()).toMatchObject({ mode: 'tab-only', unsaved: 1, fault: { reason: 'no-room' } })
    expect((await store.list('talks')).flags).toMatchObject([{ note: 'no room' }])
    expect(await store.retry()).toMatchObject({ mode: 'tab-only', unsaved: 1 })
    put.mockRestore()
    expect(await store.retry()).toEqual({ mode: 'lasting', fault: null, unsaved: 0, lost: 0 })
    expect((await store.list('talks')).flags).toMatchObject([{ note: 'no room', rev: 2 }])
  })
})

describe('the guards', () => {
  test('a connection that died is opened anew without a word (S7)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise(draft)
    for (let i = 0; i < 100; i++) {
      const dying = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('', i % 2 ? 'UnknownError' : 'InvalidStateError')
      })
      expect(await store.change(flag.id, i + 1, { note: `${i}` })).toMatchObject({ ok: true, saved: true })
      dying.mockRestore()
    }
    expect((await store.history(flag.id)).length).toBe(101)
  })

  test('nothing is written into a database that a newer version made (S11)', async () => {
    const indexedDB = new IDBFactory()
    const newer = new Dexie('crossread', { indexedDB })
    newer.version(9).stores({ flags: 'id, story', history: 'id', evidence: 'id' })
    await newer.table('flags').add({ id: 'theirs', story: 'talks' })
    newer.close()
    const store = start({ indexedDB })
    expect((await store.raise(draft)).saved).toBe(false)
    expect(store.status()).toMatchObject({ mode: 'tab-only', fault: { reason: 'newer' } })
    store.close()
    const db = await connection(indexedDB)
    expect(db.version).toBe(90)
    expect(await new Dexie('crossread', { indexedDB }).open().then((d) => d.table('flags').toArray())).toEqual([
      { id: 'theirs', story: 'talks' },
    ])
  })

  test('a record that is no flag is shown apart and left where it is (S13)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    await store.raise(draft)
    const foreign = { id: 'foreign', story: 'talks', target: 'a string' }
    const raw = await connection(indexedDB)
    await new Promise((resolve) => {
      raw.transaction('flags', 'readwrite').objectStore('flags').put(foreign).onsuccess = resolve
    })
    const list = await store.list('talks')
    expect([list.flags.length, list.unreadable]).toEqual([1, [foreign]])
  })
})

async function connection(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open('crossread')
    request.onsuccess = () => resolve(request.result)
  })
}
