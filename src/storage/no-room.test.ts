import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { CORRECTIONS } from './any-records.ts'
import type { Edit } from './commands.ts'
import { newFlag } from './new-flag.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY
const at = '2026-11-20T10:00:00.000Z'
const kept = { story: 'talks', createdAt: at, updatedAt: at, deletedAt: null, rev: 1 }

type Make = Extract<Edit, { type: 'make' }>
const make = (kind: Make['kind'], record: object): Make =>
  ({ type: 'make', kind, record: { ...kept, ...record } }) as Make

const ARTICLE = {
  ...{ id: 'a1', shelf: '', from: 'pasted', text: 'f00d', words: 1, bytes: 1, opening: 'x' },
  ...{ facts: {}, notes: [], leftOut: 0, sketch: [], versions: [] },
}

/** Two flags of another desk, as a file brings them. */
const BUNDLE = { records: [1, 2].map(() => ({ kind: 'flag' as const, record: newFlag(draft) })), log: [], texts: [] }

type Write = (store: Store, flags: readonly string[]) => Promise<{ readonly saved: boolean }>

const change = (store: Store, ids: readonly string[], change: object) =>
  store.perform(
    doer,
    ids.map((id): Edit => ({ type: 'change', kind: 'flag', id, rev: ANY, change: change as never })),
  )

/** Every kind of write that the desk makes. */
const WRITES: Readonly<Record<string, Write>> = {
  'a flag': (store) => store.raise(draft),
  'a note': (store, [id]) => change(store, [id!], { note: 'no room' }),
  'a verdict': (store, [id]) => change(store, [id!], { verdict: 'disputed' }),
  'many at once': (store, ids) => change(store, ids, { status: 'resolved' }),
  evidence: (store, [id]) =>
    change(store, [id!], {
      evidence: [
        { ...{ id: 'e', url: 'x', archived: '', seen: '' }, source: 'primary', excerpt: '', asked: '', askedOn: '' },
      ],
    }),
  'a removal': (store, [id]) => change(store, [id!], { deletedAt: at }),
  'a decision': (store) =>
    store.perform(doer, [
      make('decision', {
        ...{ id: 'd', lookedAt: at, outcome: 'dismissed', reason: 'rounded' },
        subject: { kind: 'figure', rule: 'r', about: 'a', passages: [] },
      }),
    ]),
  'a second check': (store, [flag]) =>
    store.perform(doer, [
      make('check', {
        ...{ id: 'c', flag, reader: 'Ben', first: null, verdict: 'confirmed' },
        ...{ confidence: null, note: '', settled: null },
      }),
    ]),
  'a correction': (store) => store.perform(doer, [make('correction', { id: 'k', said: CORRECTIONS.date })]),
  'own words': (store) =>
    store.perform(doer, [
      make('settings', {
        ...{ id: 'settings', story: '', statuses: [], questions: [], hidden: [], rulesOff: [] },
        verdicts: [{ id: 'own:1', word: 'Satire' }],
      }),
    ]),
  'an import': (store) =>
    store.perform(doer, [make('article', ARTICLE)], [{ id: 'f00d', text: 'The talks go on.', parts: [] }]),
  'an undo': (store) => store.step(doer, 'undo'),
  'a merge': (store) => store.merge(doer, BUNDLE),
  'a restore': (store) => store.replace(doer, BUNDLE, 'talks'),
}

type Put = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest

interface FakeTransaction {
  dispatchEvent: (event: { readonly type: string }) => boolean
  readonly _abort: (name: string) => void
}

/** All requests succeed, and the commit does not. */
function abortsAtCommit(transaction: FakeTransaction): void {
  if (Object.hasOwn(transaction, 'dispatchEvent')) return
  const dispatch = transaction.dispatchEvent.bind(transaction)
  transaction.dispatchEvent = (event) => {
    if (event.type !== 'complete') return dispatch(event)
    transaction._abort('QuotaExceededError')
    return true
  }
}

/** How a full disk shows: at the call, or (as in Chromium) when the transaction is to be committed. */
const WAYS: Readonly<Record<string, (real: Put) => Put>> = {
  'the call throws': () => () => {
    throw new DOMException('', 'QuotaExceededError')
  },
  'the commit aborts': (real) =>
    function (this: IDBObjectStore, ...args) {
      abortsAtCommit(this.transaction as never)
      return real.apply(this, args)
    },
}

/** No write finds room from now on. */
function fill(way: (real: Put) => Put): { readonly free: () => void } {
  const prototype = IDBObjectStore.prototype as unknown as { put: Put; add: Put }
  const spies = (['put', 'add'] as const).map((name) => {
    const full = way(prototype[name])
    return vi.spyOn(prototype, name).mockImplementation(full)
  })
  return { free: () => spies.forEach((spy) => void spy.mockRestore()) }
}

const contentOf = async (store: Store) => {
  const { records, log } = await store.everything()
  const seen = records.map(({ kind, record }) => ({ kind, record }))
  return { records: seen.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), entries: log.length }
}

describe.each(Object.entries(WAYS))('a disk is full: %s (S3)', (_way, way) => {
  test.each(Object.entries(WRITES))(
    '%s is said not to be saved, kept here, handed out, and saved when there is room',
    async (_what, write) => {
      const indexedDB = new IDBFactory()
      const store = start({ indexedDB })
      const flags = [await store.raise(draft), await store.raise(draft)].map(({ flag }) => flag.id)
      await store.list('talks')
      const before = await contentOf(store)
      const disk = fill(way)
      expect(await write(store, flags)).toMatchObject({ saved: false })
      expect(store.status()).toMatchObject({ mode: 'tab-only', fault: { reason: 'no-room' } })
      expect(store.status().fault!.message).toMatch(/no room left.*export them before you close it, or try again/)
      const here = await contentOf(store)
      expect(here).not.toEqual(before)
      expect(await store.retry()).toMatchObject({ mode: 'tab-only', fault: { reason: 'no-room' } })
      disk.free()
      const beside = start({ indexedDB })
      expect(await contentOf(beside), 'nothing of it was written').toEqual(before)
      expect(await store.retry()).toMatchObject({ mode: 'lasting', unsaved: 0 })
      store.close()
      const again = start({ indexedDB })
      expect(await contentOf(again)).toEqual(here)
      if (_what === 'an import')
        expect(await again.readTexts(['f00d'])).toEqual([{ id: 'f00d', text: 'The talks go on.', parts: [] }])
    },
  )
})
