import type { ArticleRecord } from '../../model/library.ts'
import { titleOf, useLibrary } from '../../state/library.ts'
import { articlesMoved, storyMade } from '../../state/library-commands.ts'
import { counted } from '../parts/words.ts'
import style from './shelf.module.css'

interface Props {
  readonly articles: readonly ArticleRecord[]
  readonly onMoved: () => void
  /** The story they are in, which is no place to move them to. */
  readonly from?: string
}

const NEW = '~new'
const TRAY = '~tray'

/** Articles go into another story, into a new one, or back among the new articles. */
export function MoveTo({ articles, onMoved, from = '' }: Props) {
  const { stories } = useLibrary()
  const move = async (to: string) => {
    const story = stories.find(({ id }) => id === to)
    if (to === NEW) await storyMade(articles[0] ? titleOf(articles[0]).slice(0, 80) : 'New story', articles)
    else
      await articlesMoved(
        articles,
        story?.id ?? '',
        story ? `Moved to “${story.title}”.` : 'Moved to the new articles.',
      )
    onMoved()
  }
  return (
    <select
      className={style.select}
      aria-label={`Move ${counted(articles.length, 'article')} to`}
      value=""
      disabled={articles.length === 0}
      onChange={(event) => void move(event.target.value)}
    >
      <option value="">Move to…</option>
      {stories
        .filter(({ id, archivedAt }) => id !== from && archivedAt === null)
        .map((story) => (
          <option key={story.id} value={story.id}>
            {story.title}
          </option>
        ))}
      <option value={NEW}>a new story</option>
      {from !== '' && <option value={TRAY}>the new articles</option>}
    </select>
  )
}
