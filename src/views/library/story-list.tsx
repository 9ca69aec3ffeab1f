import { Redo2, Undo2 } from 'lucide-react'
import type { StoryRecord } from '../../model/library.ts'
import { articlesIn, useLibrary } from '../../state/library.ts'
import { libraryStepped, storyMade } from '../../state/library-commands.ts'
import { storyOpened, useView } from '../../state/view-store.ts'
import { counted } from '../parts/words.ts'
import { searched, shelfShown, useLibraryDesk } from './library-desk.ts'
import { sizeOf } from './sizes.ts'
import style from './story-list.module.css'
import { Trash } from './trash.tsx'

/** All stories of this browser, and the search over them. */
export function StoryList() {
  const { stories, articles, known, canUndo, canRedo } = useLibrary()
  const { search } = useLibraryDesk()
  const fresh = articlesIn(articles, '').length
  const atHand = stories.filter(({ archivedAt }) => archivedAt === null)
  const archived = stories.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <nav className={style.list} aria-label="Stories in the library">
      <input
        type="search"
        className={style.search}
        placeholder="Search stories, texts, flags"
        aria-label="Search all stories, texts, flags and notes"
        value={search}
        onChange={(event) => searched(event.target.value)}
      />
      <Shelf id="" name="Add articles" note={fresh > 0 ? `${fresh} new` : ''} />
      <ul className={style.shelves}>
        {atHand.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
        <li>
          <ExampleLine />
        </li>
      </ul>
      {known && stories.length === 0 && <p className={style.empty}>Your stories will stand here.</p>}
      {archived.length > 0 && (
        <details className={style.more}>
          <summary>Archive ({archived.length})</summary>
          <ul>
            {archived.map((story) => (
              <StoryLine key={story.id} story={story} />
            ))}
          </ul>
        </details>
      )}
      <Trash />
      <div className={style.foot}>
        <button type="button" className={style.tool} onClick={() => void madeEmpty()}>
          New story
        </button>
        <button type="button" className={style.tool} disabled={!canUndo} onClick={() => void libraryStepped('undo')}>
          <Undo2 size={15} aria-hidden="true" /> Undo
        </button>
        <button type="button" className={style.tool} disabled={!canRedo} onClick={() => void libraryStepped('redo')}>
          <Redo2 size={15} aria-hidden="true" /> Redo
        </button>
      </div>
      <p className={style.size}>
        {articles.length > 0 && `${sizeOf(articles)} of text in ${counted(articles.length, 'article')}. `}Everything
        stays in this browser.
      </p>
    </nav>
  )
}

const madeEmpty = async () => shelfShown(await storyMade('New story', []))

function StoryLine({ story }: { story: StoryRecord }) {
  const own = articlesIn(
    useLibrary((library) => library.articles),
    story.id,
  )
  const note = own.length === 0 ? 'empty' : `${counted(own.length, 'article')} · ${sizeOf(own)}`
  return (
    <li>
      <Shelf id={story.id} name={story.title} note={note} />
    </li>
  )
}

function Shelf({ id, name, note }: { id: string; name: string; note: string }) {
  const { shown, search } = useLibraryDesk()
  const story = useView((view) => view.story)
  return (
    <button
      type="button"
      className={style.shelf}
      aria-current={shown === id && search === '' ? 'true' : undefined}
      data-add={id === '' || undefined}
      onClick={() => shelfShown(id)}
    >
      <span className={style.name}>
        <bdi>{name}</bdi>
      </span>
      <span className={style.note}>
        {note}
        {id !== '' && story === id && ' · on the desk'}
      </span>
    </button>
  )
}

/** It comes with the app and cannot be changed: it can only be opened. */
const ExampleLine = () => (
  <button type="button" className={style.shelf} onClick={() => storyOpened(null)}>
    <span className={style.name}>The example</span>
    <span className={style.note}>comes with Crossread · open</span>
  </button>
)
