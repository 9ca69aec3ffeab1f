import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { titleOf, useLibrary } from '../../state/library.ts'
import { passageOpened, storyOpened } from '../../state/view-store.ts'
import { counted } from '../parts/words.ts'
import { articleOpened, shelfShown, useLibraryDesk } from './library-desk.ts'
import { type LibraryHit, searchLibrary } from './search-library.ts'
import style from './shelf.module.css'

/** What stands anywhere in the library: titles, facts, file names, texts. */
export function LibrarySearch() {
  const { stories, articles } = useLibrary()
  const sought = useDeferredValue(useLibraryDesk((desk) => desk.search))
  const result = useQuery({
    queryKey: ['library-search', sought, ...articles.map(({ id, rev }) => `${id} ${rev}`)],
    queryFn: ({ signal }) => searchLibrary(sought, articles, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
    retry: false,
    networkMode: 'always',
  })
  const hits = result.data ?? []
  return (
    <section className={style.shelf} aria-label="Found in the library">
      <p className={`${style.note} ${style.found}`} role="status">
        {result.isPending
          ? 'Searching…'
          : hits.length === 0
            ? 'Nothing found.'
            : `Found in ${counted(hits.length, 'article')}.`}
      </p>
      <ul className={style.hits}>
        {hits.map((hit) => (
          <li key={hit.article.id}>
            <button type="button" className={style.hit} onClick={() => opened(hit)}>
              <span className={style.hitTitle} dir="auto">
                {titleOf(hit.article)}
              </span>
              <span className={style.note}>
                {stories.find(({ id }) => id === hit.article.shelf)?.title ?? 'New articles'}
                {hit.times > 1 && ` · ${hit.times} times`}
              </span>
              {hit.words !== '' && (
                <span dir="auto" className={style.snippet}>
                  {hit.before}
                  <b>{hit.words}</b>
                  {hit.after}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In its story at the words found; an article of no story among the new ones. */
function opened({ article, start, end }: LibraryHit): void {
  if (article.shelf === '' || start === end) {
    shelfShown(article.shelf)
    articleOpened(article.id)
    return
  }
  storyOpened(article.shelf)
  passageOpened({ article: article.id, start, end })
}
