import { type ArticleRecord, LIBRARY } from '../model/library.ts'
import type { PreparedArticle } from '../model/prepared.ts'
import { newId } from '../storage/new-id.ts'
import { useLibrary } from './library.ts'
import { libraryDone } from './library-commands.ts'

/** A short name with a number in front, by which columns call the article: "017_3f9ac2d1". */
function articleId(taken: readonly ArticleRecord[], offset: number): string {
  const last = Math.max(0, ...taken.map(({ id }) => Number.parseInt(id, 10) || 0))
  return `${String(last + 1 + offset).padStart(3, '0')}_${newId().slice(0, 8)}`
}

/** Articles of one import come with the same batch and are undone together. Resolves after the commit. */
export async function articlesAdded(
  prepared: readonly PreparedArticle[],
  shelf: string,
  batch: string,
): Promise<readonly ArticleRecord[]> {
  const { articles, trash } = useLibrary.getState()
  const taken = [...articles, ...trash.articles, ...added]
  const at = new Date().toISOString()
  const records = prepared.map((article, i) => recordOf(article, shelf, articleId(taken, i), at))
  added.push(...records)
  await libraryDone(
    records.map((record) => ({ type: 'make', kind: 'article', record })),
    '',
    { batch, texts: prepared.map(({ fingerprint, text, parts }) => ({ id: fingerprint, text, parts })) },
  )
  return records
}

/** Added in this session: their numbers are taken before the storage tells of them. */
const added: ArticleRecord[] = []

const recordOf = (article: PreparedArticle, shelf: string, id: string, at: string): ArticleRecord => ({
  id,
  story: LIBRARY,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  rev: 1,
  shelf,
  from: article.from,
  text: article.fingerprint,
  words: article.words,
  bytes: article.bytes,
  opening: article.opening,
  facts: article.facts,
  notes: article.notes,
  leftOut: article.parts.filter(({ kept }) => !kept).length,
  sketch: article.sketch,
  versions: [],
})
