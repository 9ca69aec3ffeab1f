import { useDeferredValue } from 'react'
import { roomOpened, useView } from '../state/view-store.ts'
import { Desk } from './desk.tsx'
import { NoStory } from './no-story.tsx'
import { useOpenedStory } from './use-opened-story.ts'
import { useTheme } from './use-theme.ts'

const NO_ARTICLES = { story: '', title: 'No story', articles: [], faults: [] }

/** The story that comes with the app, opened without a click; one of the reader's own where the link names it. */
export function App() {
  useTheme()
  const room = useView((view) => view.room)
  const opened = useOpenedStory()
  const { missing, onRetry } = opened
  // The first story is drawn in pieces, so that the page answers meanwhile; another takes the desk at once.
  const begun = useDeferredValue(opened.story)
  const story = begun && opened.story
  const loading = opened.loading || begun !== opened.story
  if (story && story.articles.length > 0)
    return <Desk key={story.story} story={story} missing={missing} retrying={loading} onRetry={onRetry} />
  if (room === 'library' && !loading)
    return <Desk story={story ?? NO_ARTICLES} missing={missing} retrying={loading} onRetry={onRetry} />
  return (
    <NoStory
      loading={loading}
      faults={story?.faults.map(({ message }) => message) ?? []}
      onRetry={onRetry}
      onOwn={() => roomOpened('library')}
    />
  )
}
