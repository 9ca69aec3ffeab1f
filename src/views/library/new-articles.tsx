import { useMemo, useState } from 'react'
import { sentenceCase } from '../../exports/sentence-case.ts'
import type { ArticleRecord } from '../../model/library.ts'
import { articlesIn, storyListed, titleOf, useLibrary } from '../../state/library.ts'
import { articlesRemoved, storyMade } from '../../state/library-commands.ts'
import { storyOpened } from '../../state/view-store.ts'
import { clipped } from '../parts/gist.ts'
import { counted } from '../parts/words.ts'
import { ArticleList } from './article-list.tsx'
import { doublesIn } from './doubles.ts'
import { ticksSet, useLibraryDesk } from './library-desk.ts'
import { MoveTo } from './move-to.tsx'
import { Proposals } from './proposals.tsx'
import style from './shelf.module.css'

/** More beside each other take long to compare and longer to read. */
const MANY = 50

/** Articles that are in no story yet, and what can be made of them. */
export function NewArticles() {
  const { articles, known } = useLibrary()
  const { ticked } = useLibraryDesk()
  const fresh = useMemo(() => articlesIn(articles, ''), [articles])
  const chosen = ticked.size > 0 ? fresh.filter(({ id }) => ticked.has(id)) : fresh
  if (!known) return <p className={style.empty}>Opening the library…</p>
  if (fresh.length === 0) return null
  return (
    <section className={style.shelf} aria-label="New articles">
      <header className={style.head}>
        <h2 className={style.title}>{sentenceCase(counted(fresh.length, 'new article'))}, in no story yet</h2>
        <p className={style.actions}>
          <button
            type="button"
            className={style.link}
            onClick={() => ticksSet(ticked.size > 0 ? [] : fresh.map(({ id }) => id))}
          >
            {ticked.size > 0 ? 'Choose none' : 'Choose all'}
          </button>
          <MoveTo articles={chosen} onMoved={() => ticksSet([])} />
          <button type="button" className={style.link} onClick={() => void removed(chosen)}>
            Delete {counted(chosen.length, 'article')}
          </button>
          <DropDoubles fresh={fresh} />
        </p>
      </header>
      <Proposals fresh={fresh} />
      <MakeStory key={chosen[0]?.id ?? ''} articles={chosen} />
      <ArticleList articles={fresh} label="New articles" />
    </section>
  )
}

const removed = async (articles: readonly ArticleRecord[]) => {
  await articlesRemoved(articles)
  ticksSet([])
}

/** Compare what lies here, or what is ticked, as one story. */
function MakeStory({ articles }: { articles: readonly ArticleRecord[] }) {
  const [title, setTitle] = useState(articles[0] ? clipped(titleOf(articles[0]), 80) : '')
  const { shown } = useLibraryDesk()
  const make = async () => {
    const id = await storyMade(title, articles)
    if (articles.length === 0 || shown !== '') return
    await storyListed(id)
    storyOpened(id)
  }
  return (
    <form
      className={style.make}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <input
        className={style.name}
        aria-label="Title of the story"
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <button type="submit" className={style.primary} data-primary disabled={articles.length === 0}>
        Compare {articles.length === 1 ? 'this article' : `these ${articles.length}`} as a story
      </button>
      {articles.length > MANY && (
        <span className={style.note}>More than {MANY} articles take long to compare. Choose those of one event.</span>
      )}
    </form>
  )
}

/** The same text twice says nothing twice. */
function DropDoubles({ fresh }: { fresh: readonly ArticleRecord[] }) {
  const all = useLibrary((library) => library.articles)
  const doubles = doublesIn(fresh, all)
  const exact = fresh.filter(({ id }) => doubles.get(id)?.exact)
  if (exact.length === 0) return null
  return (
    <button type="button" className={style.link} onClick={() => void articlesRemoved(exact)}>
      Leave out {counted(exact.length, 'exact double')}
    </button>
  )
}
