import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import type { Decision } from '../model/decision.ts'
import type { Flag } from '../model/flag.ts'
import { type ArticleRecord, LIBRARY } from '../model/library.ts'
import { memoryShelf } from './memory-shelf.ts'
import { newFlag } from './new-flag.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'
import { failNth, lateOpen } from './small-faults.ts'
import type { Work } from './work-list.ts'

eachAlone()

const doer = { story: 'talks', by: 'Ana' }
const ANY = Number.POSITIVE_INFINITY
const notesIn = async (store: Store) => (await store.list('talks')).flags.map(({ note }) => note)

/** A storage that fails until it is mended. */
function broken(): { readonly indexedDB: IDBFactory; readonly mend: () => void } {
  const indexedDB = new IDBFactory()
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  return { indexedDB, mend: () => open.mockRestore() }
}

/** The next storage call fails. */
const failNext = () => failNth(1, () => new DOMException('', 'QuotaExceededError'))

describe('commands while the tab is exchanged for the database', () => {
  test('given while what is in the tab is brought in: each is saved, once and whole', async () => {
    const indexedDB = new IDBFactory()
    const { slow, answer } = lateOpen(indexedDB)
    const store = start({ indexedDB: slow, openTimeoutMs: 30 })
    const { flag } = await store.raise(draft)
    answer()
    const notes: string[] = []
    const commands: Promise<unknown>[] = []
    while (store.status().mode !== 'lasting') {
      notes.push(`${notes.length}`)
      commands.push(store.change(flag.id, ANY, { note: notes.at(-1)! }))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(commands)
    expect(store.status()).toEqual({ mode: 'lasting', fault: null, unsaved: 0, lost: 0 })
    store.close()
    const again = start({ indexedDB })
    expect((await again.list('talks')).flags).toMatchObject([{ note: notes.at(-1)!, rev: notes.length + 1 }])
    const said = (await again.history(flag.id)).flatMap(({ changes }) => changes.map(({ after }) => after))
    expect(said).toEqual(notes)
  })

  test('one fails and the next does not wait for it: the later word stands', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise(draft)
    await store.list('talks')
    const failing = failNext()
    await Promise.all(['a', 'ab', 'abc'].map((note) => store.change(flag.id, 1, { note })))
    failing.stop()
    expect(await notesIn(store)).toEqual(['abc'])
    expect(await store.retry()).toMatchObject({ mode: 'lasting', unsaved: 0 })
    expect(await notesIn(store)).toEqual(['abc'])
    const notes = (await store.history(flag.id)).flatMap(({ changes }) => changes.map(({ after }) => after))
    expect(notes).toEqual(['a', 'ab', 'abc'])
  })

  test('undo goes back through them in the order in which they were given', async () => {
    const { indexedDB, mend } = broken()
    const store = start({ indexedDB })
    const [one, two] = [(await store.raise(draft)).flag.id, (await store.raise(draft)).flag.id]
    for (const [id, note] of [
      [one, 'first'],
      [two, 'second'],
      [one, 'third'],
    ] as const)
      await store.change(id, ANY, { note })
    mend()
    await store.retry()
    for (const left of [
      ['first', 'second'],
      ['', 'first'],
      ['', ''],
    ]) {
      await store.step(doer, 'undo')
      expect((await notesIn(store)).sort()).toEqual(left)
    }
  })

  test('a failed commit is undone, and the undo is saved', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise({ ...draft, note: 'before' })
    const failing = failNext()
    expect(await store.change(flag.id, ANY, { note: 'failed' })).toMatchObject({ saved: false })
    failing.stop()
    await store.step(doer, 'undo')
    expect(await notesIn(store)).toEqual(['before'])
    await store.retry()
    expect(await notesIn(store)).toEqual(['before'])
    await store.step(doer, 'redo')
    expect(await notesIn(store)).toEqual(['failed'])
  })

  test('what a colleague did, merged in the tab, is not the reader’s to undo', async () => {
    const colleague = start({ indexedDB: new IDBFactory() })
    const { flag } = await colleague.raise(draft)
    await colleague.change(flag.id, ANY, { note: 'by Ben' })
    const { records, log } = await colleague.everything()
    const { indexedDB, mend } = broken()
    const store = start({ indexedDB })
    await store.merge(doer, { records, log, texts: [] })
    mend()
    await store.retry()
    await store.step(doer, 'undo') // the merge as a whole
    expect((await store.step(doer, 'undo')).records).toEqual([])
  })

  test('what went for good in the tab goes for good in the database too', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise(draft)
    await store.list('talks')
    const failing = failNext()
    expect(await store.purge(doer, [{ kind: 'flag', record: flag }])).toMatchObject({ saved: false, gone: 1 })
    failing.stop()
    expect(await store.retry()).toMatchObject({ mode: 'lasting', unsaved: 0 })
    expect((await store.everything()).records).toEqual([])
    expect((await store.logOf(flag.id)).map(({ action }) => action)).toEqual(['raised', 'purged'])
  })

  test('a connection that is opened anew and never answers: the command goes on in the tab', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB, openTimeoutMs: 500 })
    const { flag } = await store.raise(draft)
    await store.list('talks')
    vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest)
    const dying = failNth(1, () => new DOMException('', 'UnknownError'))
    expect(await store.change(flag.id, ANY, { note: 'kept' })).toMatchObject({ ok: true, saved: false })
    dying.stop()
    expect(store.status()).toMatchObject({ mode: 'tab-only', unsaved: 1, fault: { reason: 'no-answer' } })
  })

  test('one that is saved while the database is left is shown all the same', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    const { flag } = await store.raise(draft)
    const seen: Work[] = []
    store.watch('talks', (work) => seen.push(work))
    await expect.poll(() => seen.length).toBe(1)
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('', 'DataError')
    })
    const [saving] = await Promise.all([store.change(flag.id, ANY, { note: 'saved' }), store.all('flag')])
    expect([saving.saved, store.status().mode]).toEqual([true, 'tab-only'])
    await expect.poll(() => seen.at(-1)?.flags.map(({ note }) => note)).toEqual(['saved'])
  })

  test('a draft that was settled in the tab does not come back as the older text (S2)', async () => {
    const indexedDB = new IDBFactory()
    const store = start({ indexedDB })
    const { flag } = await store.raise(draft)
    store.noteDraft('note', '1 Ask')
    await expect.poll(async () => (await store.drafts()).size).toBe(1)
    const failing = failNext()
    await store.change(flag.id, ANY, { note: 'Ask Ben.' })
    failing.stop()
    store.noteDraft('note', null)
    await store.retry()
    await expect.poll(async () => [...(await store.drafts())]).toEqual([])
  })

  test('a draft that could not be noted is noted with the next one (S2)', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    await store.raise(draft)
    const failing = failNext()
    store.noteDraft('a', '1 Ask')
    await expect.poll(failing.calls).toBeGreaterThan(0)
    failing.stop()
    store.noteDraft('b', '2 Who')
    await expect
      .poll(async () => [...(await store.drafts())].sort())
      .toEqual([
        ['a', '1 Ask'],
        ['b', '2 Who'],
      ])
  })
})

describe('what the tab has', () => {
  const flag = newFlag({ ...draft, note: 'old' })
  const changed: Flag = { ...flag, note: 'new', rev: 2 }

  test('is not overwritten by what was read before', async () => {
    const tab = memoryShelf()
    await tab.put('flag', changed)
    tab.see([{ kind: 'flag', record: flag }], [])
    expect(await tab.get('flag', flag.id)).toBe(changed)
    const seen = memoryShelf()
    seen.see([{ kind: 'flag', record: changed }], [])
    seen.see([{ kind: 'flag', record: flag }], [])
    expect(await seen.get('flag', flag.id)).toBe(changed)
  })

  test('goes where another tab deleted it for good', async () => {
    const indexedDB = new IDBFactory()
    const [one, two] = [start({ indexedDB }), start({ indexedDB })]
    const { flag } = await one.raise(draft)
    await one.list('talks')
    await two.purge(doer, [{ kind: 'flag', record: flag }])
    await one.list('talks')
    const failing = failNext()
    await one.raise({ ...draft, note: 'another' })
    failing.stop()
    expect(await notesIn(one)).toEqual(['another'])
  })
})

describe('before the reader’s work was read, and in two tabs at once', () => {
  const at = '2026-11-20T10:00:00.000Z'
  const decision: Decision = {
    ...{ id: 'd', story: 'talks', createdAt: at, updatedAt: at, deletedAt: null, rev: 1 },
    ...{ lookedAt: at, outcome: null, reason: '', subject: { kind: 'figure', rule: 'r', about: 'a', passages: [] } },
  }

  test('what is made again takes on what is said of it, and keeps what was said before', async () => {
    const store = start({ indexedDB: new IDBFactory() })
    await store.perform(doer, [
      { type: 'make', kind: 'decision', record: { ...decision, outcome: 'dismissed', reason: 'rounded' } },
    ])
    await store.perform({ ...doer, batch: null }, [
      { type: 'make', kind: 'decision', record: decision, change: { lookedAt: 'later' } },
    ])
    expect((await store.list('talks')).decisions).toMatchObject([
      { outcome: 'dismissed', reason: 'rounded', lookedAt: 'later' },
    ])
    await store.step(doer, 'undo')
    await store.perform(doer, [{ type: 'make', kind: 'decision', record: decision, change: { lookedAt: 'again' } }])
    expect((await store.list('talks')).decisions, 'from the trash: as if nothing had been said').toMatchObject([
      { outcome: null, lookedAt: at },
    ])
  })

  test('a flag on the same is raised once', async () => {
    const indexedDB = new IDBFactory()
    const tabs = [start({ indexedDB }), start({ indexedDB })]
    const raise = (store: Store) =>
      store.perform(doer, [
        { type: 'make', kind: 'flag', record: newFlag(draft), unless: (one) => one.story === 'talks' },
      ])
    const outcomes = await Promise.all([...tabs, ...tabs].map(raise))
    expect(outcomes.map((outcome) => outcome.ok && outcome.records.length).sort()).toEqual([0, 0, 0, 1])
    const [flag] = (await tabs[0]!.list('talks')).flags
    await tabs[0]!.change(flag!.id, ANY, { deletedAt: at })
    expect(await raise(tabs[1]!), 'one in the trash does not count').toMatchObject({ records: [{}] })
  })

  test('an article that is brought in while another of the same text is deleted for good keeps its text', async () => {
    const indexedDB = new IDBFactory()
    const article = (id: string): ArticleRecord => ({
      ...{ id, story: LIBRARY, createdAt: at, updatedAt: at, deletedAt: null, rev: 1, shelf: '', from: 'pasted' },
      ...{ text: 'f00d', words: 1, bytes: 1, opening: '', facts: {}, notes: [], leftOut: 0, sketch: [], versions: [] },
    })
    const text = { id: 'f00d', text: 'The ferry sails.', parts: [] }
    const bring = (store: Store, id: string) =>
      store.perform({ ...doer, story: LIBRARY }, [{ type: 'make', kind: 'article', record: article(id) }], [text])
    const [one, two] = [start({ indexedDB }), start({ indexedDB })]
    await bring(one, 'a')
    await Promise.all([bring(one, 'b'), two.purge(doer, [{ kind: 'article', record: article('a') }])])
    expect((await one.all('article')).map(({ id }) => id)).toEqual(['b'])
    expect(await start({ indexedDB }).readTexts(['f00d'])).toEqual([text])
  })
})
