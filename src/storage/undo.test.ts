import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from './commands.ts'
import { newFlag } from './new-flag.ts'
import { RECORD_KINDS } from './record-schema.ts'
import type { Everything } from './shelf.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }

/** What the reader sees of the work: how often and when it was changed is no part of it. */
const seen = ({ records }: Everything) =>
  records
    .filter(({ record }) => record.deletedAt === null)
    .map(({ kind, record }) => ({ kind, ...record, rev: 0, updatedAt: '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const at = '2026-11-20T10:00:00.000Z'
const base = { story: 'talks', createdAt: at, updatedAt: at, deletedAt: null, rev: 1 }

/** One of every kind of record: where a kind is added, the compiler asks for it here. */
const MAKES: { readonly [K in (typeof RECORD_KINDS)[number]]: (n: number) => Edit } = {
  flag: () => ({ type: 'make', kind: 'flag', record: newFlag(draft) }),
  decision: (n) => ({
    type: 'make',
    kind: 'decision',
    record: {
      ...{ ...base, id: `d${n % 5}`, lookedAt: at, outcome: 'accepted', reason: '' },
      subject: { kind: 'figure', rule: 'r', about: 'a', passages: [] },
    },
  }),
  check: (n) => ({
    type: 'make',
    kind: 'check',
    record: {
      ...base,
      id: `c${n % 5}`,
      flag: 'f',
      reader: 'Ben',
      first: null,
      verdict: null,
      confidence: null,
      note: '',
      settled: null,
    },
  }),
  settings: () => ({
    type: 'make',
    kind: 'settings',
    record: { ...base, story: '', id: 'settings', statuses: [], verdicts: [], questions: [], hidden: [], rulesOff: [] },
  }),
  story: (n) => ({
    type: 'make',
    kind: 'story',
    record: { ...base, id: `s${n % 5}`, title: 'Talks', archivedAt: null },
  }),
  article: (n) => ({
    type: 'make',
    kind: 'article',
    record: {
      ...{ ...base, id: `a${n % 5}`, shelf: '', from: 'pasted', text: 'f00d', words: 1, bytes: 1, opening: 'x' },
      ...{ facts: {}, notes: [], leftOut: 0, sketch: [], versions: [] },
    },
  }),
  correction: (n) => ({
    type: 'make',
    kind: 'correction',
    record: { ...base, id: `k${n % 5}`, said: { kind: 'date', article: 'a', date: '2024' } },
  }),
}

const CHANGES: { readonly [K in (typeof RECORD_KINDS)[number]]: readonly Readonly<Record<string, unknown>>[] } = {
  flag: [
    { note: 'x' },
    { note: 'y', status: 'resolved' },
    { verdict: 'disputed' },
    { answers: { independent: 'no' } },
    { deletedAt: at },
  ],
  decision: [
    { outcome: 'dismissed', reason: 'rounded' },
    { outcome: null, lookedAt: null },
  ],
  check: [{ verdict: 'confirmed' }, { settled: 'second' }],
  story: [{ title: 'Other' }, { archivedAt: at }, { deletedAt: at }],
  article: [{ shelf: 's1' }, { text: 'beef' }, { deletedAt: at }],
  correction: [{ said: { kind: 'date', article: 'a', date: '2025' } }, { deletedAt: at }],
  settings: [
    { hidden: ['open'] },
    { rulesOff: ['figure-values'] },
    { questions: [{ id: 'own:1', word: 'Who pays?' }] },
  ],
}

/** A command on whatever is there: made, changed, or many changed at once. */
async function command(store: Store, pick: readonly number[]): Promise<boolean> {
  const [a = 0, b = 0, c = 0] = pick
  const kind = RECORD_KINDS[a % RECORD_KINDS.length]!
  const there = (await store.everything()).records.filter((one) => one.kind === kind && one.record.deletedAt === null)
  const changes = CHANGES[kind]
  if (there.length === 0 || b % 3 === 0) return (await store.perform(doer, [MAKES[kind](c)])).ok
  const change = changes[c % changes.length]!
  const meant = b % 3 === 1 ? [there[c % there.length]!] : there
  const rev = Number.POSITIVE_INFINITY
  return (
    await store.perform(
      doer,
      meant.map(({ record }) => ({ type: 'change', kind, id: record.id, rev, change })),
    )
  ).ok
}

const commands = fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), { minLength: 10, maxLength: 10 })

// 10,000 commands in all: the tab and the database run the same code, the database takes ten times as long.
for (const [where, runs, indexedDB] of [
  ['the database', 30, () => new IDBFactory()],
  ['the tab', 970, () => null],
] as const)
  test(`in ${where}: random commands are undone one by one and done again, with no difference (S16)`, async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(commands, async (picks) => {
        const store = start({ indexedDB: indexedDB() })
        const states = [seen(await store.everything())]
        let entries = 0
        for (const pick of picks) {
          expect(await command(store, pick)).toBe(true)
          done++
          const { log } = await store.everything()
          if (log.length === entries) continue // said what already was: nothing to undo
          entries = log.length
          states.push(seen(await store.everything()))
        }
        for (let i = states.length - 2; i >= 0; i--) {
          await store.step(doer, 'undo')
          expect(seen(await store.everything())).toEqual(states[i])
        }
        expect((await store.step(doer, 'undo')).records).toEqual([])
        for (const state of states.slice(1)) {
          await store.step(doer, 'redo')
          expect(seen(await store.everything())).toEqual(state)
        }
        store.close()
      }),
      { numRuns: runs },
    )
    expect(done).toBe(runs * 10)
  }, 240_000)

test('undo works after the database was closed and opened, and a new command ends what could be done again', async () => {
  const indexedDB = new IDBFactory()
  const first = start({ indexedDB })
  const { flag } = await first.raise(draft)
  await first.change(flag.id, 1, { note: 'x' })
  first.close()
  const second = start({ indexedDB })
  await second.step(doer, 'undo')
  expect((await second.list('talks')).flags).toMatchObject([{ note: '' }])
  await second.change(flag.id, Number.POSITIVE_INFINITY, { verdict: 'confirmed' })
  expect((await second.step(doer, 'redo')).records).toEqual([])
  expect((await second.list('talks')).flags).toMatchObject([{ note: '', verdict: 'confirmed' }])
})

test('what a reader only looked at is no command', async () => {
  const store = start({ indexedDB: new IDBFactory() })
  await store.perform({ ...doer, batch: null }, [MAKES.decision(0)])
  expect((await store.step(doer, 'undo')).records).toEqual([])
  expect((await store.read('talks')).decisions).toHaveLength(1)
})
