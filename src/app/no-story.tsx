import style from './no-story.module.css'
import { Wordmark } from './wordmark.tsx'

interface Props {
  readonly loading: boolean
  readonly faults: readonly string[]
  readonly onRetry: () => void
  /** The reader goes on with articles of their own. */
  readonly onOwn: () => void
}

/** Before the articles are here, and where none of them could be loaded. */
export function NoStory({ loading, faults, onRetry, onOwn }: Props) {
  return (
    <div className={style.page}>
      <header className="page-head">
        <Wordmark />
      </header>
      <main className={style.main}>
        {loading ? (
          <>
            <h1 className="hidden-visually">Crossread</h1>
            <p role="status">Loading the articles…</p>
          </>
        ) : (
          <div role="alert">
            <h1 className={style.title}>No article could be loaded</h1>
            <ul className={style.faults}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            <button type="button" className={style.retry} onClick={onRetry}>
              Retry
            </button>{' '}
            <button type="button" className={style.own} onClick={onOwn}>
              Your own articles
            </button>
          </div>
        )}
      </main>
    </div>
  )
}
