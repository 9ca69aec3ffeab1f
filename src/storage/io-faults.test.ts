import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { CORRECTIONS } from './any-records.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'
import { failNth } from './small-faults.ts'
import { openSnapshots } from './snapshots.ts'
import { TRASH_DAYS } from './trash.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY

/** The main job as storage sees it: two flags raised, judged, one removed, an undo; gives what was acknowledged as saved. */
async function mainJob(store: Store): Promise<{ notes: readonly string[]; saved: readonly string[] }> {
  const notes: string[] = []
  const saved: string[] = []
  const { flag } = await store.raise({ ...draft, note: 'raised' })
  for (const note of ['one', 'two', 'three']) {
    const outcome = await store.change(flag.id, ANY, { note })
    notes.push(note)
    if (outcome.saved) saved.push(note)
  }
  const second = await store.raise(draft)
  await store.change(second.flag.id, ANY, { deletedAt: '2026-11-20' })
  await store.step(doer, 'undo')
  await store.list('talks')
  return { notes, saved }
}

for (const [name, error] of [
  ['UnknownError', () => new DOMException('Internal error', 'UnknownError')],
  ['QuotaExceededError', () => new DOMException('', 'QuotaExceededError')],
] as const)
  test(`every storage call of the main job fails once with ${name}: nothing acknowledged is lost, nothing is torn (S18)`, async () => {
    let n = 0
    for (let reached = true; reached; ) {
      n++
      const indexedDB = new IDBFactory()
      const store = start({ indexedDB })
      await store.list('talks')
      const failing = failNth(n, error)
      const { notes, saved } = await mainJob(store)
      reached = failing.calls() >= n
      failing.stop()
      const here = await store.list('talks')
      expect(here.flags, `call ${n}`).toHaveLength(2)
      expect(here.flags.map(({ note }) => note)).toContain(notes.at(-1))
      expect(await store.retry()).toMatchObject({ mode: 'lasting', unsaved: 0 })
      store.close()

      const again = start({ indexedDB })
      const { flags } = await again.list('talks')
      expect(
        flags.map(({ note }) => note),
        `call ${n}`,
      ).toContain(notes.at(-1))
      const log = (await again.everything()).log
      for (const note of saved)
        expect(log.some(({ changes }) => changes.some(({ after }) => after === note))).toBe(true)
      for (const flag of flags) {
        const revs = log.filter(({ record }) => record === flag.id).map(({ rev }) => rev)
        expect(Math.max(...revs), `call ${n}: the newest revision has its entry`).toBe(flag.rev)
      }
      again.close()
    }
    expect(n).toBeGreaterThan(20)
  }, 120_000)

describe('what is no error to the library', () => {
  test('the database was deleted by another tab: noticed within 2 s, and all is saved anew (S8)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    for (let i = 0; i < 5; i++) await store.raise({ ...draft, note: `${i}` })
    await store.list('talks')
    indexedDB.deleteDatabase('crossread')
    await expect.poll(() => store.status().fault?.reason, { timeout: 2_000 }).toBe('wiped')
    expect((await store.list('talks')).flags).toHaveLength(5)
    await store.retry()
    store.close()
    expect((await start({ indexedDB }).list('talks')).flags).toHaveLength(5)
  })

  test('texts of own articles that the tab has read, and what was taken back, are saved anew too (S8)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const text = { id: 'f00d', text: 'The talks go on.', parts: [] }
    const kept = { story: 'talks', createdAt: '2026', updatedAt: '2026', deletedAt: null, rev: 1 }
    const correction = { ...kept, id: 'k', said: CORRECTIONS.date }
    await store.perform(doer, [{ type: 'make', kind: 'correction', record: correction }], [text])
    await store.step(doer, 'undo')
    await store.list('talks')
    indexedDB.deleteDatabase('crossread')
    await expect.poll(() => store.status().fault?.reason, { timeout: 2_000 }).toBe('wiped')
    expect(await store.readTexts(['f00d'])).toEqual([text])
    await store.step(doer, 'redo')
    expect((await store.list('talks')).corrections).toMatchObject([{ id: 'k' }])
    await store.retry()
    store.close()
    const again = start({ indexedDB })
    expect(await again.readTexts(['f00d'])).toEqual([text])
    expect((await again.list('talks')).corrections).toMatchObject([{ id: 'k', deletedAt: null }])
  })

  test('all of it was cleared without a word: the next write finds out, and nothing is lost (S8)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise(draft)
    await store.list('talks')
    const raw = await new Dexie('crossread', { indexedDB }).open()
    await Promise.all(raw.tables.map((table) => table.clear()))
    raw.close()
    expect(await store.change(flag.id, ANY, { note: 'after' })).toMatchObject({ ok: true, saved: false })
    expect(store.status()).toMatchObject({ mode: 'tab-only', fault: { reason: 'wiped' } })
    expect(await store.retry()).toMatchObject({ mode: 'lasting' })
    expect((await store.list('talks')).flags).toMatchObject([{ note: 'after' }])
  })

  test('the browser removed all between two visits: how much is said, and never without reason (S9)', async () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    })
    const visit = async (indexedDB: IDBFactory | null, flags: number) => {
      const store = start({ indexedDB })
      await store.list('talks')
      const { lost } = store.status()
      for (let i = 0; i < flags; i++) await store.raise(draft)
      await new Promise((resolve) => setTimeout(resolve, 20))
      store.close()
      return lost
    }
    const first = new IDBFactory()
    expect(await visit(first, 3)).toBe(0) // the first visit
    expect(await visit(first, 0)).toBe(0)
    expect(await visit(null, 0)).toBe(0) // it could not be opened
    expect(await visit(first, 0)).toBe(0)
    expect(await visit(new IDBFactory(), 0)).toBe(3)
    vi.unstubAllGlobals()
  })
})

test(`what was removed ${TRASH_DAYS} days ago goes for good, and the log says so`, async () => {
  const indexedDB = new IDBFactory()
  const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString()
  const first = start({ indexedDB, now: () => day(1) })
  const { flag } = await first.raise(draft)
  await first.raise(draft)
  await first.change(flag.id, ANY, { deletedAt: day(1) })
  first.close()
  const visit = async (n: number) => {
    const store = start({ indexedDB, now: () => day(n) })
    const { trash, flags } = await store.list('talks')
    const actions = (await store.logOf(flag.id)).map(({ action }) => action)
    store.close()
    return { removed: trash.length, there: flags.length, actions }
  }
  expect(await visit(1 + TRASH_DAYS)).toEqual({ removed: 1, there: 1, actions: ['raised', 'trashed'] })
  expect(await visit(2 + TRASH_DAYS)).toEqual({ removed: 0, there: 1, actions: ['raised', 'trashed', 'purged'] })
})

test('copies of earlier times: the same work is copied once, the newest ten and the last of each day are kept', async () => {
  const copies = openSnapshots({ indexedDB: new IDBFactory() })
  const time = (day: number, hour: number) => new Date(Date.UTC(2026, 0, day, hour)).toISOString()
  for (let day = 1; day <= 5; day++)
    for (let hour = 0; hour < 6; hour++) await copies.take(`{"checksum":"${day} ${hour}"}`, hour, time(day, hour))
  await copies.take('{"checksum":"5 5"}', 9, time(5, 7))
  const list = await copies.list()
  expect(list.map(({ at }) => at)).toEqual([
    ...[5, 4, 3, 2, 1, 0].map((hour) => time(5, hour)),
    ...[5, 4, 3, 2].map((hour) => time(4, hour)),
    ...[3, 2, 1].map((day) => time(day, 5)),
  ])
  expect(await copies.read(list[0]!.id)).toBe('{"checksum":"5 5"}')
  expect(await copies.read('none')).toBeNull()
  copies.close()
})
