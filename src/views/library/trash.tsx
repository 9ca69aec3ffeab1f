import { useState } from 'react'
import { titleOf, useLibrary } from '../../state/library.ts'
import { articleRestored, storyRestored } from '../../state/library-commands.ts'
import type { Trashed } from '../../state/library-trash.ts'
import { DeleteForGood } from './delete-for-good.tsx'
import style from './story-list.module.css'
import { keptUntil } from './trash-days.ts'

/** Stories and articles that were deleted, the way back, and the way out for good. */
export function Trash() {
  const { stories, articles } = useLibrary((library) => library.trash)
  const [asked, setAsked] = useState<Trashed | null>(null)
  if (stories.length + articles.length === 0) return null
  return (
    <details className={style.more}>
      <summary>Deleted ({stories.length + articles.length})</summary>
      <p className={style.keeping}>Kept for 30 days, then gone for good.</p>
      <ul>
        {stories.map((story) => (
          <Line
            key={story.id}
            title={`Story “${story.title}”`}
            deletedAt={story.deletedAt}
            onBack={() => void storyRestored(story)}
            onGone={() => setAsked({ stories: [story], articles: [] })}
          />
        ))}
        {articles.map((article) => (
          <Line
            key={article.id}
            title={titleOf(article)}
            deletedAt={article.deletedAt}
            onBack={() => void articleRestored(article)}
            onGone={() => setAsked({ stories: [], articles: [article] })}
          />
        ))}
      </ul>
      {stories.length + articles.length > 1 && (
        <button type="button" className={style.back} onClick={() => setAsked({ stories, articles })}>
          Delete all of these for good…
        </button>
      )}
      {asked && <DeleteForGood meant={asked} onClose={() => setAsked(null)} />}
    </details>
  )
}

interface LineProps {
  readonly title: string
  readonly deletedAt: string | null
  readonly onBack: () => void
  readonly onGone: () => void
}

function Line({ title, deletedAt, onBack, onGone }: LineProps) {
  return (
    <li className={style.removed}>
      <span>
        <bdi>{title}</bdi> <span className={style.note}>until {keptUntil(deletedAt)}</span>
      </span>
      <span className={style.ways}>
        <button type="button" className={style.back} onClick={onBack}>
          Put back
          <span className="hidden-visually"> {title}</span>
        </button>
        <button type="button" className={style.back} onClick={onGone}>
          Delete for good…
          <span className="hidden-visually"> {title}</span>
        </button>
      </span>
    </li>
  )
}
