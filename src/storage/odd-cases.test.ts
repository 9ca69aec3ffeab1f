import 'fake-indexeddb/auto'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import type { LogRow } from '../model/work.ts'
import { workIn } from './connection.ts'
import { WorkDatabase } from './database.ts'
import type { Bundle } from './merge.ts'
import { readProject, writeProject } from './project-file.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'
import { lateOpen } from './small-faults.ts'
import { stacksOf } from './undo.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY
const deletedIn = (indexedDB: IDBFactory) =>
  new Promise<string>((resolve) => {
    const request = indexedDB.deleteDatabase('crossread')
    request.onsuccess = () => resolve('deleted')
    request.onblocked = () => resolve('held')
  })

describe('a database', () => {
  test('is the browser’s own where no other is named', async () => {
    const store = start()
    expect((await store.raise(draft)).saved).toBe(true)
    store.close()
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('crossread')
    await deletedIn(indexedDB)
  })

  test('that is left is not opened again by work still under way in it', async () => {
    const db = new WorkDatabase({ indexedDB: new IDBFactory() })
    await db.openChecked()
    let tries = 0
    const work = workIn(
      db,
      async () => {
        tries++
        throw new DOMException('', 'UnknownError')
      },
      {},
    )
    await Promise.resolve() // found dead, and being opened anew
    db.end()
    await expect(work).rejects.toThrow()
    expect([tries, db.isOpen()]).toEqual([1, false])
  })

  test('that answers after the page has gone is closed', async () => {
    const indexedDB = new IDBFactory()
    const { slow, answer } = lateOpen(indexedDB)
    const store = start({ indexedDB: slow, openTimeoutMs: 20 })
    await store.raise(draft)
    store.close()
    answer()
    await expect.poll(async () => (await indexedDB.databases()).length).toBe(1)
    await expect.poll(() => deletedIn(indexedDB)).toBe('deleted')
  })

  test('of a newer version is left alone where the browser cannot say which there are (S11)', async () => {
    const indexedDB = new IDBFactory()
    const newer = new Dexie('crossread', { indexedDB })
    newer.version(9).stores({ flags: 'id, story', history: 'id' })
    await newer.open()
    newer.close()
    Object.assign(indexedDB, { databases: undefined })
    const store = start({ indexedDB })
    expect((await store.raise(draft)).saved).toBe(false)
    expect(store.status().fault).toMatchObject({ reason: 'newer' })
  })

  test('keeps what it cannot read where it is, in the trash too, and leaves it out of every list', async () => {
    const indexedDB = new IDBFactory()
    const first = start({ indexedDB })
    await first.raise(draft)
    first.close()
    const raw = await new Dexie('crossread', { indexedDB }).open()
    await raw.table('flags').put({ id: 'odd', story: 'talks', deletedAt: '2020-01-01' })
    raw.close()
    const store = start({ indexedDB })
    expect(await store.all('flag')).toHaveLength(1)
    expect((await store.list('talks')).unreadable).toMatchObject([{ id: 'odd' }])
  })
})

test('a draft that is typed on while it is written is written to its last letter (S2)', async () => {
  const store = start({ indexedDB: new IDBFactory() })
  await store.raise(draft)
  for (let i = 1; i <= 40; i++) {
    store.noteDraft('note', 'x'.repeat(i))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await expect.poll(async () => (await store.drafts()).get('note')).toBe('x'.repeat(40))
})

test('who stops watching at once is not told', async () => {
  const store = start({ indexedDB: null })
  await store.raise(draft)
  const told: unknown[] = []
  store.watch('talks', (work) => told.push(work))()
  await store.raise(draft)
  expect(told).toEqual([])
})

describe('a project file', () => {
  const head = { scope: 'story', exportedAt: '', by: '', engine: null } as const
  const entry = {
    ...{ id: 'x', story: 'talks', kind: 'flag', record: 'f', rev: 1, at: '', by: '', action: 'changed' },
    ...{ batch: null, undoes: null },
  }
  const read = (part: object) =>
    readProject(writeProject({ stories: [], records: [], log: [], texts: [], ...part } as never, head))

  test('brings texts that are what their names say', () => {
    const text = 'The ferry sails.'
    const texts = [{ id: bytesToHex(sha256(utf8ToBytes(text))), text, parts: [] }]
    expect(read({ texts })).toMatchObject({ ok: true, unreadable: [], file: { content: { texts } } })
  })

  test.each([
    ['a note that is a number', { field: 'note', before: null, after: 7 }, 1],
    ['a field of a later version', { field: 'mood', before: null, after: 7 }, 0],
  ])('an entry of the log that tells of %s', (_name, change, apart) => {
    const log = [{ ...entry, changes: [change] }]
    expect(read({ log })).toMatchObject({
      unreadable: log.slice(0, apart),
      file: { content: { log: log.slice(apart) } },
    })
  })
})

describe('two desks', () => {
  const at = '2026-11-20T10:00:00.000Z'
  const desks = async () => {
    const [one, two] = [0, 1].map(() => start({ indexedDB: new IDBFactory(), now: () => at })) as [Store, Store]
    const { flag } = await one.raise(draft)
    await two.merge(doer, await fileOf(one))
    return { one, two, id: flag.id }
  }
  const fileOf = async (store: Store): Promise<Bundle> => ({ ...(await store.everything()), texts: [] })
  const noteOf = async (store: Store) => (await store.list('talks')).flags[0]!.note

  test('that wrote the same have nothing to settle', async () => {
    const { one, two, id } = await desks()
    for (const status of ['checking', 'resolved', 'checking'] as const) await one.change(id, ANY, { status })
    for (const desk of [one, two]) await desk.change(id, ANY, { note: 'Who counts?' })
    await two.change(id, ANY, { status: 'checking' })
    expect(await one.merge(doer, await fileOf(two))).toMatchObject({ same: 1, contested: [] })
    expect(await two.merge(doer, await fileOf(one))).toMatchObject({ changed: 1, contested: [] }) // its revision alone
    expect([await noteOf(one), await noteOf(two)]).toEqual(['Who counts?', 'Who counts?'])
  })

  test('that wrote in the same moment come to the same, whoever merges', async () => {
    const { one, two, id } = await desks()
    await one.change(id, ANY, { note: 'a' }) // the second revision here, and the third there
    await two.change(id, ANY, { note: 'b' })
    await one.change(id, ANY, { note: 'c' })
    const [from, to] = [await fileOf(one), await fileOf(two)]
    expect(await one.merge(doer, to)).toMatchObject({ contested: [{ id, fields: ['note'] }] })
    expect(await two.merge(doer, from)).toMatchObject({ contested: [{ id, fields: ['note'] }] })
    expect(await noteOf(one)).toBe(await noteOf(two))
  })

  test('a file that lost its history: what it says stands where nothing is known of it here', async () => {
    const { one } = await desks()
    const { records } = await fileOf(one)
    const [{ kind, record }] = records as [Bundle['records'][number]]
    const file = { records: [{ kind, record: { ...record, note: 'from the file' } }], log: [], texts: [] } as Bundle
    expect(await one.merge(doer, file)).toMatchObject({ changed: 1, contested: [] })
    expect(await noteOf(one)).toBe('from the file')
  })
})

describe('undo', () => {
  test('of a command, one of whose records is gone for good, takes back the rest', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const flags = [(await store.raise(draft)).flag, (await store.raise(draft)).flag]
    await store.perform(
      doer,
      flags.map(({ id }) => ({ type: 'change', kind: 'flag', id, rev: ANY, change: { status: 'resolved' } })),
    )
    await store.purge(doer, [{ kind: 'flag', record: flags[0]! }])
    expect((await store.step(doer, 'undo')).records).toMatchObject([{ id: flags[1]!.id, status: 'open' }])
  })

  test('and redo of commands that are older than what is looked through take nothing else off', () => {
    const row = (batch: string, undoes: string | null, action: LogRow['action']) =>
      ({ batch, undoes, action, record: 'f', here: true }) as LogRow
    const rows = [row('b1', null, 'changed'), row('b2', 'older', 'undone'), row('b3', 'oldest', 'redone')]
    expect(stacksOf(rows)).toEqual({ undo: ['b1', 'oldest'], redo: ['older'] })
  })
})
