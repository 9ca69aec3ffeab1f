import { useState } from 'react'
import { sentenceCase } from '../../exports/sentence-case.ts'
import type { StoryRecord } from '../../model/library.ts'
import { articlesIn, useLibrary } from '../../state/library.ts'
import {
  articlesRemoved,
  storiesMerged,
  storyArchived,
  storyRemoved,
  storyRenamed,
} from '../../state/library-commands.ts'
import { storyOpened, useView } from '../../state/view-store.ts'
import { counted } from '../parts/words.ts'
import { ArticleList } from './article-list.tsx'
import { shelfShown, ticksSet, useLibraryDesk } from './library-desk.ts'
import { MoveTo } from './move-to.tsx'
import { storySaved } from './save-story.ts'
import style from './shelf.module.css'
import { sizeOf } from './sizes.ts'

/** One story: its articles, and what can be done with them and with it. */
export function StoryDetail({ story }: { story: StoryRecord }) {
  const { articles } = useLibrary()
  const { ticked } = useLibraryDesk()
  const own = articlesIn(articles, story.id)
  const chosen = own.filter(({ id }) => ticked.has(id))
  return (
    <section className={style.shelf} aria-label={story.title}>
      <header className={style.head}>
        <StoryTitle key={story.title} story={story} />
        <p className={`${style.note} ${style.said}`}>
          {own.length === 0
            ? 'No articles yet'
            : `${sentenceCase(counted(own.length, 'article'))}, ${sizeOf(own)} of text`}
        </p>
        <p className={style.actions}>
          <button
            type="button"
            className={style.primary}
            data-primary
            disabled={own.length === 0}
            onClick={() => storyOpened(story.id)}
          >
            Compare
          </button>
          <MergeInto story={story} />
          <button
            type="button"
            className={style.link}
            disabled={own.length === 0}
            onClick={() => void storySaved(story, own)}
          >
            Save as a file
          </button>
          <button
            type="button"
            className={style.link}
            onClick={() => void storyArchived(story, story.archivedAt === null)}
          >
            {story.archivedAt === null ? 'Archive' : 'Take out of the archive'}
          </button>
          <DeleteStory story={story} />
        </p>
      </header>
      {own.length === 0 ? (
        <p className={style.empty}>Drop files here, or move articles here from “Add articles” or from another story.</p>
      ) : (
        <p className={style.actions}>
          <button
            type="button"
            className={style.link}
            onClick={() => ticksSet(chosen.length > 0 ? [] : own.map(({ id }) => id))}
          >
            {chosen.length > 0 ? 'Choose none' : 'Choose all'}
          </button>
          {chosen.length > 0 && (
            <>
              <MoveTo articles={chosen} from={story.id} onMoved={() => ticksSet([])} />
              <button type="button" className={style.link} onClick={() => void articlesRemoved(chosen)}>
                Delete {counted(chosen.length, 'article')}
              </button>
            </>
          )}
        </p>
      )}
      <ArticleList articles={own} label="Articles of the story" />
    </section>
  )
}

function StoryTitle({ story }: { story: StoryRecord }) {
  const [title, setTitle] = useState(story.title)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void storyRenamed(story, title)
      }}
    >
      <h2 className="hidden-visually">{story.title}</h2>
      <input
        className={style.rename}
        aria-label="Title of the story"
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => void storyRenamed(story, title)}
      />
    </form>
  )
}

function MergeInto({ story }: { story: StoryRecord }) {
  const { stories } = useLibrary()
  const others = stories.filter(({ id }) => id !== story.id)
  if (others.length === 0) return null
  const merge = async (id: string) => {
    const into = others.find((other) => other.id === id)
    if (into && (await storiesMerged(story, into))) shelfShown(into.id)
  }
  return (
    <select
      className={style.select}
      aria-label="Merge this story into"
      value=""
      onChange={(event) => void merge(event.target.value)}
    >
      <option value="">Merge into…</option>
      {others.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

/** A story that is on the desk leaves it with its deletion. */
function DeleteStory({ story }: { story: StoryRecord }) {
  const opened = useView((view) => view.story === story.id)
  const remove = async () => {
    if (!(await storyRemoved(story))) return
    shelfShown('')
    if (opened) storyOpened(null, 'library')
  }
  return (
    <button type="button" className={style.link} onClick={() => void remove()}>
      Delete story
    </button>
  )
}
