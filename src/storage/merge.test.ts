import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../model/correction.ts'
import type { Evidence } from '../model/flag.ts'
import type { Settings } from '../model/settings.ts'
import { CORRECTIONS } from './any-records.ts'
import type { Edit } from './commands.ts'
import type { Bundle } from './merge.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY
const AT = '2026-11-20T10:00:00.000Z'

type Make = Extract<Edit, { type: 'make' }>

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
  return { records, log: log.map(({ here: _here, ...entry }) => entry), texts: [] }
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

const card = (id: string, excerpt: string): Evidence => ({
  ...{ id, excerpt, url: '', archived: '', seen: '', source: 'primary', asked: '', askedOn: '' },
})

describe('lists that two people add to', () => {
  test('evidence and answers of both stand, also on both desks; what one took away is gone', async () => {
    const { one, two, flag } = await twoDesks()
    await one.change(flag.id, ANY, { evidence: [card('e0', 'both know it'), card('e1', 'to go')] })
    await two.merge(doer, await fileOf(one))
    await one.change(flag.id, ANY, { evidence: [card('e0', 'one says more')], answers: { independent: 'no' } })
    await two.change(flag.id, ANY, {
      evidence: [card('e0', 'both know it'), card('e1', 'to go'), card('e2', 'from two')],
      answers: { 'primary-seen': 'yes' },
    })
    const result = await one.merge(doer, await fileOf(two))
    expect(result.contested).toEqual([])
    await two.merge(doer, await fileOf(one))
    for (const desk of [one, two])
      expect((await desk.list('talks')).flags).toMatchObject([
        {
          evidence: [card('e0', 'one says more'), card('e2', 'from two')],
          answers: { independent: 'no', 'primary-seen': 'yes' },
        },
      ])
  })

  test('one card changed on both sides: the later stands, the other is in the history, and it is said', async () => {
    const { one, two, flag } = await twoDesks()
    await one.change(flag.id, ANY, { evidence: [card('e0', 'as it was')] })
    await two.merge(doer, await fileOf(one))
    await one.change(flag.id, ANY, { evidence: [card('e0', 'from one')] })
    await two.change(flag.id, ANY, { evidence: [card('e0', 'from two')] })
    expect((await one.merge(doer, await fileOf(two))).contested).toMatchObject([{ fields: ['evidence'] }])
    expect((await one.list('talks')).flags).toMatchObject([{ evidence: [card('e0', 'from two')] }])
    expect(JSON.stringify(await one.logOf(flag.id))).toContain('from one')
  })

  test('own words of two desks that never met are all offered', async () => {
    const { one, two } = await twoDesks()
    const own = (word: string) => ({ id: `own:${word}` as const, word })
    await one.perform(doer, [settingsWith({ verdicts: [own('satire')], rulesOff: ['figure-values'] })])
    await two.perform(doer, [settingsWith({ verdicts: [own('opinion')] })])
    await one.merge(doer, await fileOf(two))
    await two.merge(doer, await fileOf(one))
    for (const desk of [one, two]) {
      const { settings } = await desk.list('talks')
      expect(new Set(settings?.verdicts.map(({ word }) => word))).toEqual(new Set(['satire', 'opinion']))
      expect(settings?.rulesOff).toEqual(['figure-values'])
    }
  })
})

describe('corrections by hand', () => {
  test('go with the file, are told apart from what is known, and are taken back by one undo', async () => {
    const { one, two } = await twoDesks()
    await one.perform(doer, Object.values(CORRECTIONS).map(correcting))
    const said = (await one.list('talks')).corrections.map((record) => record.said)
    expect(said).toHaveLength(Object.keys(CORRECTIONS).length)
    expect(await two.merge(doer, await fileOf(one))).toMatchObject({ added: said.length, contested: [] })
    expect((await two.list('talks')).corrections.map((record) => record.said)).toEqual(said)
    expect(await two.merge(doer, await fileOf(one))).toMatchObject({ added: 0, changed: 0 })
    await two.step(doer, 'undo')
    expect((await two.list('talks')).corrections).toEqual([])
    await two.step(doer, 'redo')
    expect((await two.list('talks')).corrections.map((record) => record.said)).toEqual(said)
  })

  test('two desks said otherwise of the same: the later stands on both, the other is in the log, and it is said', async () => {
    const { one, two } = await twoDesks()
    await one.perform(doer, [correcting({ kind: 'date', article: 'a', date: '2023' })])
    await two.perform(doer, [correcting({ kind: 'date', article: 'a', date: '2024' })])
    const [fromOne, fromTwo] = [await fileOf(one), await fileOf(two)]
    expect((await one.merge(doer, fromTwo)).contested).toMatchObject([{ kind: 'correction', fields: ['said'] }])
    expect((await two.merge(doer, fromOne)).contested).toMatchObject([{ kind: 'correction', fields: ['said'] }])
    for (const desk of [one, two]) {
      expect((await desk.list('talks')).corrections).toMatchObject([{ said: { date: '2024' } }])
      expect(JSON.stringify((await desk.everything()).log)).toContain('"date":"2023"')
    }
  })

  test('one that was taken back stays in the trash until somebody says it again', async () => {
    const { one, two } = await twoDesks()
    const make = correcting({ kind: 'event', article: 'a', same: false })
    await one.perform(doer, [make])
    await two.merge(doer, await fileOf(one))
    await one.perform(doer, [takingBack(make)])
    await two.merge(doer, await fileOf(one))
    expect((await two.list('talks')).corrections).toEqual([])
    await two.perform(doer, [make])
    await one.merge(doer, await fileOf(two))
    expect((await one.list('talks')).corrections).toHaveLength(1)
  })
})

const kept = { story: 'talks', createdAt: AT, updatedAt: AT, deletedAt: null, rev: 1 }

function correcting(said: Correction): Make {
  const subject = said.kind === 'date' || said.kind === 'event' ? said.article : ''
  return { type: 'make', kind: 'correction', record: { ...kept, id: `${said.kind} ${subject}`, said } }
}

const takingBack = ({ record }: Make): Edit => ({
  ...{ type: 'change', kind: 'correction', id: record.id, rev: ANY, change: { deletedAt: AT } },
})

const settingsWith = (change: Partial<Settings>): Edit => ({
  type: 'make',
  kind: 'settings',
  record: {
    ...{ ...kept, story: '', id: 'settings', statuses: [], verdicts: [], questions: [], hidden: [], rulesOff: [] },
    ...change,
  } as Settings,
})
