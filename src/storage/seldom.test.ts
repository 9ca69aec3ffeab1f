import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import type { Flag } from '../model/flag.ts'
import { lostFlags } from './kept-count.ts'
import { askToLast, keptLasting } from './lasting.ts'
import { newFlag } from './new-flag.ts'
import { readProject, writeProject } from './project-file.ts'
import { draft, eachAlone, start } from './small-desk.ts'
import { openSnapshots } from './snapshots.ts'
import { faultOf } from './storage-fault.ts'

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY

eachAlone()

/** The browser's small store. */
function smallStore(): Map<string, string> {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })
  return kept
}

describe('a project file of which parts cannot be read', () => {
  const head = { scope: 'story', exportedAt: '', by: '', engine: null } as const
  const content = (part: object) => ({ stories: [], records: [], log: [], texts: [], ...part })
  test.each<[string, object]>([
    ['a story without a title', { stories: [{ story: 's' }] }],
    ['a text that is not what its name says', { texts: [{ id: 'f00d', text: 'x', parts: [] }] }],
    ['a text that is none', { texts: [7] }],
    ['a record of no kind', { records: [{ kind: 'thought', record: {} }] }],
    ['a record that is none of its kind', { records: [{ kind: 'flag', record: {} }] }],
    ['an entry of the log that says nothing', { log: [{ id: 'x' }] }],
  ])('%s is set apart', (_name, part) => {
    const read = readProject(writeProject(content(part) as never, head))
    expect(read).toMatchObject({ ok: true, unreadable: Object.values(part)[0] })
  })

  test('a file that is a number is refused as a whole', () => {
    expect(readProject('7')).toMatchObject({ ok: false, message: expect.stringMatching(/^This is no project file: /) })
  })
})

describe('an error that says little', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'failed.'],
    ['a text', 'broken', 'failed.'],
    ['a name that is none', { name: 7, inner: { name: 'Odd' } }, 'failed (Odd).'],
    ['a name that is a word of every object', { name: 'constructor' }, 'failed (constructor).'],
  ])('%s', (_name, error, says) => {
    expect(faultOf(error)).toMatchObject({ reason: 'failed', message: expect.stringContaining(says) })
  })
})

test('whether the browser lets the work last is asked once and kept (S19)', async () => {
  const kept = smallStore()
  expect(keptLasting()).toBe('unasked')
  expect(await askToLast({ persist: async () => true })).toBe('granted')
  expect(keptLasting()).toBe('granted')
  kept.set('crossread.lasting', 'perhaps')
  expect(keptLasting()).toBe('unasked')
  vi.stubGlobal('navigator', undefined)
  expect(await askToLast()).toBe('unknown')
})

test('a note of the last visit that cannot be read counts nothing as lost (S9)', () => {
  const kept = smallStore()
  kept.set('crossread.kept', 'before x')
  expect(lostFlags('now')).toBe(0)
  kept.set('crossread.kept', 'before 3')
  expect([lostFlags('now'), lostFlags('before')]).toEqual([3, 0])
})

test('a change may look at the record as it is when it is written: two at once are both kept', async () => {
  const store = start({ indexedDB: new IDBFactory() })
  const { flag } = await store.raise(draft)
  const added = (word: string) =>
    store.perform(doer, [
      { type: 'change', kind: 'flag', id: flag.id, rev: ANY, change: (now) => ({ note: (now as Flag).note + word }) },
    ])
  await Promise.all([added('a'), added('b')])
  expect((await store.list('talks')).flags[0]!.note).toHaveLength(2)
})

test('the history of the first version is taken over, of flags that are gone and of stories that have no name too (S12)', async () => {
  const indexedDB = new IDBFactory()
  const first = new Dexie('crossread', { indexedDB })
  first.version(1).stores({ flags: 'id, story', history: 'id, [flag+rev], at' })
  await first.table('flags').add({ id: 'odd', story: 7 })
  const entry = { rev: 1, at: '2026-11-20', action: 'raised', changes: [] }
  await first.table('history').bulkAdd([
    { ...entry, id: 'h1', flag: 'odd' },
    { ...entry, id: 'h2', flag: 'gone' },
  ])
  first.close()
  const store = start({ indexedDB })
  expect([await store.logOf('odd'), await store.logOf('gone')]).toMatchObject([[{ story: '' }], [{ story: '' }]])
})

test('what cannot be read is left out of a copy of everything', async () => {
  const indexedDB = new IDBFactory()
  const store = start({ indexedDB })
  await store.raise(draft)
  const raw = await new Dexie('crossread', { indexedDB }).open()
  await raw.table('flags').put({ id: 'foreign', story: 'talks' })
  raw.close()
  expect((await store.everything()).records).toHaveLength(1)
})

test('settings and work of every story are seen again in a tab whose database is lost', async () => {
  const indexedDB = new IDBFactory()
  const store = start({ indexedDB })
  const at = '2026-11-20T10:00:00.000Z'
  const settings = {
    ...{ id: 'settings', story: '', statuses: [], verdicts: [], questions: [], hidden: ['open'], rulesOff: [] },
    ...{ createdAt: at, updatedAt: at, deletedAt: null, rev: 1 },
  }
  await store.perform(doer, [{ type: 'make', kind: 'settings', record: settings }])
  await store.raise({ ...draft, story: 'other' })
  await store.list('talks')
  indexedDB.deleteDatabase('crossread')
  await expect.poll(() => store.status().mode, { timeout: 3_000 }).toBe('tab-only')
  expect((await store.list('talks')).settings).toMatchObject({ hidden: ['open'] })
  expect((await store.list('talks')).flags).toEqual([])
})

describe('replacing', () => {
  test('leaves other stories alone, takes in what is not here, and leaves what says the same', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const { flag } = await store.raise(draft)
    await store.raise({ ...draft, story: 'other' })
    const trashed = await store.raise(draft)
    await store.change(trashed.flag.id, ANY, { deletedAt: '2026-11-20' })
    const same = (await store.everything()).records.filter(({ record }) => record.id === flag.id)
    const fresh = { kind: 'flag', record: newFlag({ ...draft, note: 'from the file' }) } as const
    expect(await store.replace(doer, { records: [...same, fresh], log: [], texts: [] }, 'talks')).toMatchObject({
      changed: 1,
      removed: 0,
    })
    expect((await store.list('talks')).flags.map(({ note }) => note).sort()).toEqual(['', 'from the file'])
    expect((await store.list('other')).flags).toHaveLength(1)
    expect(await store.replace(doer, { records: [], log: [], texts: [] }, null)).toMatchObject({ removed: 3 })
  })
})

test('texts are kept in the tab where there is no database, and saved when there is one again', async () => {
  const text = { id: 'f00d', text: 'The ferry sails.', parts: [] }
  const store = start({ indexedDB: null })
  expect(await store.perform(doer, [], [text])).toMatchObject({ saved: false })
  expect(await store.readTexts(['f00d', 'none'])).toEqual([text])
  const lasting = start({ indexedDB: new IDBFactory() })
  expect(await lasting.perform(doer, [], [text])).toMatchObject({ saved: true })
  expect(await lasting.readTexts(['f00d', 'none'])).toEqual([text])
})

test('copies of earlier times lie in the browser’s own database where none is named', async () => {
  const copies = openSnapshots()
  expect(await copies.list()).toEqual([])
  copies.close()
})
