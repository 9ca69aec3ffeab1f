import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { type ArticleRecord, LIBRARY, type StoryRecord } from '../model/library.ts'
import { draft, eachAlone, type Store, start } from './small-desk.ts'
import { TRASH_DAYS } from './trash.ts'

eachAlone()

const doer = { story: LIBRARY, by: 'Ana' }
const at = '2026-01-01T10:00:00.000Z'
const base = { story: LIBRARY, createdAt: at, updatedAt: at, deletedAt: null, rev: 1 }
const story: StoryRecord = { ...base, id: 'flood', title: 'Flood in Halden', archivedAt: null }
const article = (id: string, text: string, shelf = 'flood'): ArticleRecord => ({
  ...{ ...base, id, shelf, from: `${id}.txt`, text, words: 3, bytes: 9, opening: `The words of ${id}` },
  ...{ facts: {}, notes: [], leftOut: 0, sketch: [], versions: [{ text: `${text} before`, at }] },
})
const text = (id: string) => ({ id, text: `text ${id}`, parts: [] })

/** A story of two articles with a flag on it, and one article beside it that has a text in common. */
async function library(store: Store) {
  const articles = [article('a', 't1'), article('b', 't2'), article('c', 't2', '')]
  await store.perform(doer, [{ type: 'make', kind: 'story', record: story }])
  for (const record of articles)
    await store.perform(
      doer,
      [{ type: 'make', kind: 'article', record }],
      [record.text, `${record.text} before`].map(text),
    )
  await store.raise({ ...draft, story: 'flood' })
  return { articles }
}

const texts = async (store: Store) =>
  (await store.readTexts(['t1', 't1 before', 't2', 't2 before'])).map(({ id }) => id).sort()

for (const [where, indexedDB] of [
  ['the database', () => new IDBFactory()],
  ['the tab', () => null],
] as const)
  describe(`deleted for good in ${where}`, () => {
    test('a story goes with its articles, the flags on it and the texts that nobody else has', async () => {
      const store = start({ indexedDB: indexedDB() })
      await library(store)
      expect(await store.purge(doer, [{ kind: 'story', record: story }])).toMatchObject({ gone: 4 })
      const { records } = await store.everything()
      expect(records.map(({ record }) => record.id)).toEqual(['c'])
      expect(await texts(store)).toEqual(['t2', 't2 before'])
    })

    test('the log keeps that it was there, and not a word of it', async () => {
      const store = start({ indexedDB: indexedDB() })
      const { articles } = await library(store)
      await store.perform(doer, [
        { type: 'change', kind: 'article', id: 'a', rev: 1, change: { opening: 'Secret words' } },
      ])
      await store.purge(doer, [{ kind: 'article', record: articles[0]! }])
      expect((await store.logOf('a')).map(({ action, changes }) => [action, changes])).toEqual([
        ['raised', []],
        ['changed', []],
        ['purged', []],
      ])
      expect(JSON.stringify((await store.everything()).log)).not.toContain('Secret')
    })

    test('undo goes on with what was done before', async () => {
      const store = start({ indexedDB: indexedDB() })
      const { articles } = await library(store)
      await store.perform(doer, [{ type: 'change', kind: 'article', id: 'b', rev: 1, change: { shelf: '' } }])
      await store.perform(doer, [{ type: 'change', kind: 'article', id: 'a', rev: 1, change: { deletedAt: at } }])
      await store.purge(doer, [{ kind: 'article', record: articles[0]! }])
      expect((await store.step(doer, 'undo')).records).toMatchObject([{ id: 'b', shelf: 'flood' }])
      expect((await store.step(doer, 'redo')).records).toMatchObject([{ id: 'b', shelf: '' }])
    })
  })

test(`a story that was deleted ${TRASH_DAYS} days ago goes with all that is in it`, async () => {
  const indexedDB = new IDBFactory()
  const first = start({ indexedDB, now: () => at })
  await library(first)
  await first.perform(doer, [{ type: 'change', kind: 'story', id: 'flood', rev: 1, change: { deletedAt: at } }])
  first.close()
  const later = start({ indexedDB, now: () => '2026-02-01T10:00:00.000Z' })
  expect((await later.everything()).records.map(({ record }) => record.id)).toEqual(['c'])
  expect(await texts(later)).toEqual(['t2', 't2 before'])
})
