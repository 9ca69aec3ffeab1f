import { queryOptions } from '@tanstack/react-query'
import type { ArticleInput } from '../model/article.ts'
import { articleInput } from '../model/article-input.ts'
import type { BundledStory } from '../model/bundle.ts'
import type { ArticleRecord, StoredText, StoryRecord } from '../model/library.ts'
import { workStore } from './work.ts'

/** For `useQuery`: the texts under these fingerprints; they never change. */
export const textsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['texts', ...ids],
    queryFn: async (): Promise<ReadonlyMap<string, StoredText>> =>
      new Map((await workStore().readTexts(ids)).map((text) => [text.id, text])),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })

/** For `useQuery`: a story of the reader's own with its texts; it is another query after every change of its articles. */
export const libraryStoryQuery = (story: StoryRecord | undefined, articles: readonly ArticleRecord[]) =>
  queryOptions({
    queryKey: ['library-story', story?.id, story?.title, ...articles.map(({ id, rev }) => `${id} ${rev}`)],
    queryFn: async (): Promise<BundledStory> => {
      const texts = await workStore().readTexts(articles.map(({ text }) => text))
      return openedStory(story!, articles, new Map(texts.map((text) => [text.id, text])))
    },
    enabled: story !== undefined && articles.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })

/** A story of the reader's own as the desk takes one. A text that is not there is told, and the other articles stand. */
function openedStory(
  story: StoryRecord,
  articles: readonly ArticleRecord[],
  texts: ReadonlyMap<string, StoredText>,
): BundledStory {
  return {
    story: story.id,
    title: story.title,
    articles: articles.flatMap((article) => {
      const text = texts.get(article.text)?.text
      return text === undefined ? [] : [inputOf(article, text)]
    }),
    faults: articles
      .filter((article) => !texts.has(article.text))
      .map((article) => ({
        file: article.from,
        article: article.id,
        message: `The text of ${article.from} is no longer in this browser; add the file again. The other articles stand.`,
      })),
  }
}

export const inputOf = ({ id, facts }: ArticleRecord, text: string): ArticleInput => articleInput(id, text, facts)
