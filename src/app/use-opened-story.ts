import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { BundledStory } from '../model/bundle.ts'
import { bundledStoryQuery } from '../sources/bundled.ts'
import { articlesIn, followLibrary, useLibrary } from '../state/library.ts'
import { libraryStoryQuery } from '../state/library-story.ts'
import { useView } from '../state/view-store.ts'

export interface OpenedStory {
  /** Undefined while it is loading. */
  readonly story: BundledStory | undefined
  readonly loading: boolean
  /** Why the story that the link names is not shown; the story of the app is. */
  readonly missing: string | null
  readonly onRetry: () => void
}

/** The story on the desk: one of the reader's own where the link names it, else the one that comes with the app. */
export function useOpenedStory(): OpenedStory {
  useEffect(followLibrary, [])
  const id = useView(({ story }) => story)
  const bundled = useQuery(bundledStoryQuery)
  const stories = useLibrary((library) => library.stories)
  const articles = useLibrary((library) => library.articles)
  // The example waits for no library.
  const known = useLibrary((library) => id === null || library.known)
  const record = id === null ? undefined : stories.find((story) => story.id === id)
  const own = useMemo(() => (record ? articlesIn(articles, record.id) : []), [articles, record])
  const opened = useQuery({
    ...libraryStoryQuery(record, own),
    placeholderData: keepPreviousData,
  })
  if (id !== null && (!known || own.length > 0))
    return {
      story: opened.data?.story === id ? opened.data : undefined,
      loading: !known || opened.isFetching,
      missing: null,
      onRetry: () => void opened.refetch(),
    }
  return {
    story: bundled.data,
    loading: bundled.isFetching,
    missing: id === null ? null : missingSentence(record?.title),
    onRetry: () => void bundled.refetch(),
  }
}

const missingSentence = (title: string | undefined) =>
  title === undefined
    ? 'The story of this link is not in this browser. Shown is the example.'
    : `“${title}” holds no articles yet. Shown is the example.`
