import { replaceEqualDeep } from '@tanstack/react-query'
import { create } from 'zustand'
import { type ArticleRecord, LIBRARY, type StoryRecord } from '../model/library.ts'
import { stacksOf } from '../storage/undo.ts'
import { workStore } from './work.ts'

interface Library {
  /** Not in the trash, the newest first. */
  readonly stories: readonly StoryRecord[]
  readonly articles: readonly ArticleRecord[]
  readonly trash: { readonly stories: readonly StoryRecord[]; readonly articles: readonly ArticleRecord[] }
  /** It was read at least once. */
  readonly known: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export const useLibrary = create<Library>(() => ({
  stories: [],
  articles: [],
  trash: { stories: [], articles: [] },
  known: false,
  canUndo: false,
  canRedo: false,
}))

/** Follows the library, also as other tabs change it. Gives the function that stops it. */
export const followLibrary = (): (() => void) =>
  workStore().watch(LIBRARY, ({ stories, articles, log }) => {
    const inTrash = new Set(stories.filter(isRemoved).map(({ id }) => id))
    const { undo, redo } = stacksOf(log)
    const now: Library = {
      stories: stories.filter((story) => !isRemoved(story)).toReversed(),
      articles: articles.filter((article) => !isRemoved(article) && !inTrash.has(article.shelf)),
      trash: {
        stories: stories.filter(isRemoved).toReversed(),
        articles: articles.filter(isRemoved).toReversed(),
      },
      known: true,
      canUndo: undo.length > 0,
      canRedo: redo.length > 0,
    }
    useLibrary.setState((before) => replaceEqualDeep(before, now))
  })

/** The story that was just made is listed with its articles: what was saved is told to the page a moment later. */
export const storyListed = (id: string): Promise<void> =>
  new Promise((resolve) => {
    const isListed = ({ stories, articles }: Library) =>
      stories.some((story) => story.id === id) && articlesIn(articles, id).length > 0
    if (isListed(useLibrary.getState())) return resolve()
    const stop = useLibrary.subscribe((library) => {
      if (!isListed(library)) return
      stop()
      resolve()
    })
  })

const isRemoved = ({ deletedAt }: StoryRecord | ArticleRecord) => deletedAt !== null

/** The articles of a story in the order in which they came; of the empty name, the new ones. */
export const articlesIn = (articles: readonly ArticleRecord[], shelf: string): ArticleRecord[] =>
  articles.filter((article) => article.shelf === shelf)

export const titleOf = (article: ArticleRecord): string => article.facts.title?.value ?? article.opening.slice(0, 90)
