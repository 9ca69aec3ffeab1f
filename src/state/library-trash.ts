import { type ArticleRecord, LIBRARY, type StoryRecord } from '../model/library.ts'
import { announced } from './announcements.ts'
import { useReader } from './reader.ts'
import { workStore } from './work.ts'

/** What lies in the trash and is meant. */
export interface Trashed {
  readonly stories: readonly StoryRecord[]
  readonly articles: readonly ArticleRecord[]
}

/** How much goes with it. */
export interface Hanging {
  readonly articles: readonly ArticleRecord[]
  readonly flags: number
}

/** What would go for good with this: the articles of its stories, and the flags on them. */
export async function hangingOn({ stories, articles }: Trashed): Promise<Hanging> {
  const ids = new Set(stories.map(({ id }) => id))
  const own = new Set(articles.map(({ id }) => id))
  const [all, flags] = await Promise.all([workStore().all('article'), workStore().all('flag')])
  return {
    articles: all.filter(({ shelf, id }) => ids.has(shelf) || own.has(id)),
    flags: flags.filter(({ story, deletedAt }) => ids.has(story) && deletedAt === null).length,
  }
}

/** For good: no undo brings it back. */
export async function deletedForGood({ stories, articles }: Trashed): Promise<void> {
  const records = [
    ...stories.map((record) => ({ kind: 'story' as const, record })),
    ...articles.map((record) => ({ kind: 'article' as const, record })),
  ]
  const { saved } = await workStore().purge({ story: LIBRARY, by: useReader.getState().name }, records)
  announced(saved ? 'Deleted for good.' : 'Deleted in this tab only: the browser’s storage could not be reached.')
}
