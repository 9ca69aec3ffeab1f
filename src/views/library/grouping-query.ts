import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { groupInWorker } from '../../analysis/grouping-client.ts'
import type { Progress } from '../../analysis/protocol.ts'
import type { ArticleInput } from '../../model/article.ts'
import type { Grouping, KnownStory } from '../../model/grouping.ts'
import type { ArticleRecord, StoryRecord } from '../../model/library.ts'
import { articlesIn } from '../../state/library.ts'
import { inputOf } from '../../state/library-story.ts'
import { workStore } from '../../state/work.ts'

/** An article tells its event first: no more of a text goes to the worker, which reads no more. */
const SENT_CHARS = 8_000

const keyOf = (articles: readonly ArticleRecord[]) =>
  articles.map(({ id, text, shelf }) => `${id} ${text} ${shelf}`).join()

/** For `useQuery`: into which stories these new articles go, told the stories that are there. */
export const groupingQuery = (
  fresh: readonly ArticleRecord[],
  stories: readonly StoryRecord[],
  articles: readonly ArticleRecord[],
) =>
  queryOptions({
    queryKey: ['grouping', keyOf(articles)],
    queryFn: async ({ signal, client }): Promise<Grouping> => {
      const known = stories.filter(({ archivedAt }) => archivedAt === null)
      const pile = {
        articles: await inputsOf(fresh),
        stories: await Promise.all(
          known.map(
            async ({ id }): Promise<KnownStory> => ({ id, articles: await inputsOf(articlesIn(articles, id)) }),
          ),
        ),
      }
      signal.throwIfAborted()
      return groupInWorker(pile, { signal, onProgress: (progress) => told(client, progress) })
    },
    enabled: fresh.length > 0,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    networkMode: 'always',
    structuralSharing: false,
  })

/** How far the sorting is: told by it, never fetched. */
export const groupingProgress = queryOptions<Progress>({
  queryKey: ['grouping-progress'],
  queryFn: () => Promise.reject(new Error('told by the sorting, never fetched')),
  enabled: false,
  staleTime: Number.POSITIVE_INFINITY,
})

const told = (client: QueryClient, progress: Progress) => client.setQueryData(groupingProgress.queryKey, progress)

async function inputsOf(articles: readonly ArticleRecord[]): Promise<ArticleInput[]> {
  const texts = new Map(
    (await workStore().readTexts(articles.map(({ text }) => text))).map((text) => [text.id, text.text]),
  )
  return articles.flatMap((article) => {
    const text = texts.get(article.text)
    return text === undefined ? [] : [inputOf(article, text.slice(0, SENT_CHARS))]
  })
}
