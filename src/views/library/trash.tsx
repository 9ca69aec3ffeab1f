import { titleOf, useLibrary } from '../../state/library.ts'
import { articleRestored, storyRestored } from '../../state/library-commands.ts'
import style from './story-list.module.css'

/** Stories and articles that were deleted, and the way back. */
export function Trash() {
  const { stories, articles } = useLibrary((library) => library.trash)
  if (stories.length + articles.length === 0) return null
  return (
    <details className={style.more}>
      <summary>Deleted ({stories.length + articles.length})</summary>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className={style.removed}>
            <bdi>{story.title}</bdi>
            <button type="button" className={style.back} onClick={() => void storyRestored(story)}>
              Put back
              <span className="hidden-visually"> the story {story.title}</span>
            </button>
          </li>
        ))}
        {articles.map((article) => (
          <li key={article.id} className={style.removed}>
            <bdi>{titleOf(article)}</bdi>
            <button type="button" className={style.back} onClick={() => void articleRestored(article)}>
              Put back
              <span className="hidden-visually"> the article {titleOf(article)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
