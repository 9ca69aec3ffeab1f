import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { draft, eachAlone, start } from './small-desk.ts'

eachAlone()

const at = '2026-11-20T10:00:00.000Z'
const target = draft.target

test('flags and their history of the first version are read, logged and can be undone (S12)', async () => {
  const indexedDB = new IDBFactory()
  const first = new Dexie('crossread', { indexedDB })
  first.version(1).stores({ flags: 'id, story', history: 'id, [flag+rev], at' })
  const flag = {
    ...{ id: 'f', story: 'talks', target, discrepancy: 'figure', status: 'open', verdict: 'disputed' },
    ...{ confidence: null, note: '', createdAt: at, updatedAt: at, deletedAt: null, rev: 2 },
  }
  await first.table('flags').add(flag)
  await first.table('history').bulkAdd([
    { id: 'h1', flag: 'f', rev: 1, at, action: 'raised', changes: [] },
    {
      ...{ id: 'h2', flag: 'f', rev: 2, at, action: 'changed' },
      changes: [{ field: 'verdict', before: null, after: 'disputed' }],
    },
  ])
  first.close()

  const store = start({ indexedDB })
  expect((await store.list('talks')).flags).toEqual([{ ...flag, evidence: [], answers: {} }])
  expect((await store.logOf('f')).map(({ id, rev, story }) => [id, rev, story])).toEqual([
    ['h1', 1, 'talks'],
    ['h2', 2, 'talks'],
  ])
  await store.step({ story: 'talks', by: '' }, 'undo')
  expect((await store.list('talks')).flags).toMatchObject([{ verdict: null, rev: 3 }])
})
