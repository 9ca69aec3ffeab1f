import type { ArticleRecord } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import { newId } from './new-id.ts'
import { RECORD_KINDS } from './record-schema.ts'
import type { Shelf } from './shelf.ts'

/**
 * Records go for good, a story with its articles and all work on it. Their texts go where no other article has them. The log keeps that
 * they were there; of the library's records and of a story's work it forgets what they said. Inside a transaction.
 */
export async function purge(
  shelf: Shelf,
  meant: readonly KindedRecord[],
  { at, by }: { readonly at: string; readonly by: string },
): Promise<readonly KindedRecord[]> {
  const gone = await withWhatHangsOn(shelf, meant)
  const stories = idsOf(gone, 'story')
  for (const { kind, record } of gone) {
    await shelf.remove(kind, record.id)
    if (kind === 'story' || kind === 'article' || stories.has(record.story)) await shelf.forget(record.id)
    const { id, story, rev } = record
    const entry = { id: newId(), story, kind, record: id, rev: rev + 1, at, by }
    await shelf.log([{ ...entry, action: 'purged', changes: [], batch: null, undoes: null, here: true }])
  }
  const texts = textsOf(gone)
  if (texts.size > 0) {
    const left = (await shelf.all('article')).map((record) => ({ kind: 'article' as const, record }))
    const needed = textsOf(left)
    await shelf.dropTexts([...texts].filter((text) => !needed.has(text)))
  }
  return gone
}

async function withWhatHangsOn(shelf: Shelf, meant: readonly KindedRecord[]): Promise<readonly KindedRecord[]> {
  const stories = idsOf(meant, 'story')
  if (stories.size === 0) return meant
  const gone = new Map(meant.map((one) => [`${one.kind} ${one.record.id}`, one]))
  for (const kind of RECORD_KINDS)
    for (const record of await shelf.all(kind)) {
      const hangs = stories.has(record.story) || (kind === 'article' && stories.has((record as ArticleRecord).shelf))
      if (hangs) gone.set(`${kind} ${record.id}`, { kind, record })
    }
  return [...gone.values()]
}

const idsOf = (records: readonly KindedRecord[], wanted: KindedRecord['kind']): ReadonlySet<string> =>
  new Set(records.flatMap(({ kind, record }) => (kind === wanted ? [record.id] : [])))

/** Those of earlier versions among them. */
const textsOf = (records: readonly KindedRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ kind, record }) => {
      if (kind !== 'article') return []
      const { text, versions } = record as ArticleRecord
      return [text, ...versions.map((version) => version.text)]
    }),
  )
