import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import type { Bundle } from './merge.ts'
import { closeAll, draft, type Store, start } from './small-desk.ts'

afterEach(closeAll)

const doer = { story: 'talks', by: 'Ana' }

/** Two desks, the second of which has opened the first one's file. */
async function twoDesks() {
  const clock = { at: 0 }
  const now = () => new Date(1.7e12 + clock.at++ * 1000).toISOString()
  const [one, two] = [start({ indexedDB: new IDBFactory(), now }), start({ indexedDB: new IDBFactory(), now })]
  const { flag } = await one.raise(draft)
  await two.merge(doer, await fileOf(one))
  return { one, two, flag }
}

const fileOf = async (store: Store): Promise<Bundle> => {
  const { records, log } = await store.everything()
  return { records, log: log.map(({ here: _here, ...entry }) => entry) }
}

const contentOf = async (store: Store) =>
  (await store.list('talks')).flags.map(({ note, verdict, status, deletedAt }) => ({
    note,
    verdict,
    status,
    deletedAt,
  }))

test('different fields of one flag come together, and both desks end with the same', async () => {
  const { one, two, flag } = await twoDesks()
  await one.change(flag.id, Number.POSITIVE_INFINITY, { verdict: 'disputed' })
  await two.change(flag.id, Number.POSITIVE_INFINITY, { note: 'from two' })
  expect(await one.merge(doer, await fileOf(two))).toMatchObject({ changed: 1, contested: [] })
  expect(await two.merge(doer, await fileOf(one))).toMatchObject({ changed: 1 })
  expect(await contentOf(one)).toEqual([{ note: 'from two', verdict: 'disputed', status: 'open', deletedAt: null }])
  expect(await contentOf(two)).toEqual(await contentOf(one))
})

test('the same field: the later stands, the other is in the history, and it is said', async () => {
  const { one, two, flag } = await twoDesks()
  await one.change(flag.id, Number.POSITIVE_INFINITY, { note: 'from one' })
  await two.change(flag.id, Number.POSITIVE_INFINITY, { note: 'from two' })
  const result = await one.merge(doer, await fileOf(two))
  expect(result.contested).toEqual([{ kind: 'flag', id: flag.id, fields: ['note'] }])
  expect(await contentOf(one)).toMatchObject([{ note: 'from two' }])
  const notes = (await one.logOf(flag.id)).flatMap(({ changes }) => changes.map(({ after }) => after))
  expect(notes).toEqual(expect.arrayContaining(['from one', 'from two']))
})

test('merging again, or what is known already, changes nothing', async () => {
  const { one, two } = await twoDesks()
  const before = await one.everything()
  expect(await one.merge(doer, await fileOf(one))).toMatchObject({ added: 0, changed: 0, same: 1 })
  expect(await one.everything()).toEqual(before)
  const file = await fileOf(one)
  await two.merge(doer, file)
  const once = await two.everything()
  await two.merge(doer, file)
  expect(await two.everything()).toEqual(once)
})

test('no entry of the log is lost on the way', async () => {
  const { one, two, flag } = await twoDesks()
  for (let i = 0; i < 20; i++) await (i % 2 ? one : two).change(flag.id, Number.POSITIVE_INFINITY, { note: `${i}` })
  const ids = [...(await one.everything()).log, ...(await two.everything()).log].map(({ id }) => id)
  await one.merge(doer, await fileOf(two))
  const after = new Set((await one.everything()).log.map(({ id }) => id))
  expect(ids.every((id) => after.has(id))).toBe(true)
})

test('one undo takes a merge back', async () => {
  const { one, two, flag } = await twoDesks()
  await two.raise(draft)
  await two.change(flag.id, Number.POSITIVE_INFINITY, { note: 'from two' })
  const before = await contentOf(one)
  await one.merge(doer, await fileOf(two))
  expect((await contentOf(one)).length).toBe(2)
  await one.step(doer, 'undo')
  expect(await contentOf(one)).toEqual(before)
  await one.step(doer, 'redo')
  expect((await contentOf(one)).length).toBe(2)
})

test('replacing makes the work what the file says, and one undo brings back what was there', async () => {
  const { one, flag } = await twoDesks()
  const file = await fileOf(one)
  await one.change(flag.id, Number.POSITIVE_INFINITY, { note: 'later' })
  await one.raise(draft)
  const before = await contentOf(one)
  expect(await one.replace(doer, file, 'talks')).toMatchObject({ changed: 1, removed: 1 })
  expect(await contentOf(one)).toEqual([{ note: '', verdict: null, status: 'open', deletedAt: null }])
  await one.step(doer, 'undo')
  expect(await contentOf(one)).toEqual(before)
})
