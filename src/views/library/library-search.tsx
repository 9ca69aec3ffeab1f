import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { Flag } from '../../model/flag.ts'
import type { StoryRecord } from '../../model/library.ts'
import { titleOf, useLibrary } from '../../state/library.ts'
import { passageOpened, storyOpened } from '../../state/view-store.ts'
import { articleOpened, shelfShown, useLibraryDesk } from './library-desk.ts'
import { type LibraryHit, type Snippet, searchLibrary } from './search-library.ts'
import style from './shelf.module.css'

/** What stands anywhere in the library: titles, facts, file names, texts, and the reader's flags with their notes and evidence. */
export function LibrarySearch() {
  const { stories, articles, trash } = useLibrary()
  const sought = useDeferredValue(useLibraryDesk((desk) => desk.search))
  const result = useQuery({
    queryKey: ['library-search', sought, ...[...stories, ...articles].map(({ id, rev }) => `${id} ${rev}`)],
    queryFn: ({ signal }) => searchLibrary(sought, { stories, articles, trashed: trash.stories }, signal),
    staleTime: 0, // flags change without the library knowing
    gcTime: 10_000,
    retry: false,
    networkMode: 'always',
  })
  const hits = result.data ?? []
  return (
    <section className={style.shelf} aria-label="Found in the library">
      <p className={`${style.note} ${style.found}`} role="status">
        {result.isPending ? 'Searching…' : hits.length === 0 ? 'Nothing found.' : `Found ${placesOf(hits)}.`}
      </p>
      <ul className={style.hits}>
        {hits.map((hit) => (
          <li key={`${hit.kind} ${idOf(hit)}`}>
            <button type="button" className={style.hit} onClick={() => opened(hit, stories)}>
              <span className={style.hitTitle} dir="auto">
                {hit.kind === 'story'
                  ? hit.story.title
                  : hit.kind === 'flag'
                    ? hit.flag.target.about
                    : titleOf(hit.article)}
              </span>
              <span className={style.note}>{whereOf(hit, stories)}</span>
              {hit.kind !== 'story' && <Words snippet={hit.snippet} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Words = ({ snippet: { before, words, after } }: { snippet: Snippet }) => (
  <span dir="auto" className={style.snippet}>
    {before}
    <b>{words}</b>
    {after}
  </span>
)

const idOf = (hit: LibraryHit) =>
  hit.kind === 'story' ? hit.story.id : hit.kind === 'flag' ? hit.flag.id : hit.article.id

/** "in 3 articles, 1 flag and 1 title". */
function placesOf(hits: readonly LibraryHit[]): string {
  const count = (kind: LibraryHit['kind'], noun: string) => {
    const n = hits.filter((hit) => hit.kind === kind).length
    return n === 0 ? null : `${n} ${noun}${n === 1 ? '' : 's'}`
  }
  return `in ${[count('article', 'article'), count('flag', 'flag'), count('story', 'title')].filter(Boolean).join(', ')}`
}

function whereOf(hit: LibraryHit, stories: readonly StoryRecord[]): string {
  if (hit.kind === 'story') return hit.story.archivedAt === null ? 'Story' : 'Story, in the archive'
  const shelf = hit.kind === 'flag' ? hit.flag.story : hit.article.shelf
  const title = stories.find(({ id }) => id === shelf)?.title
  if (hit.kind === 'flag') return `Flag in ${title ?? 'the example'}`
  return [title ?? 'New articles', hit.times > 1 && `${hit.times} times`, hit.start === hit.end && 'in its facts']
    .filter(Boolean)
    .join(' · ')
}

/** In its story at the words found; an article of no story among the new ones. */
function opened(hit: LibraryHit, stories: readonly StoryRecord[]): void {
  if (hit.kind === 'story') shelfShown(hit.story.id)
  else if (hit.kind === 'flag') flagOpened(hit.flag, stories)
  else articleHitOpened(hit)
}

function flagOpened({ story, target }: Flag, stories: readonly StoryRecord[]): void {
  const [first] = target.passages
  storyOpened(stories.some(({ id }) => id === story) ? story : null)
  if (first && !first.field) passageOpened({ article: first.article, start: first.start, end: first.end })
}

function articleHitOpened({ article, start, end }: LibraryHit & { kind: 'article' }): void {
  if (article.shelf === '' || start === end) {
    shelfShown(article.shelf)
    articleOpened(article.id)
    return
  }
  storyOpened(article.shelf)
  passageOpened({ article: article.id, start, end })
}
