import { useQuery } from '@tanstack/react-query'
import { bundledStoryQuery } from '../sources/bundled.ts'
import { Desk } from './desk.tsx'
import { NoStory } from './no-story.tsx'
import { useTheme } from './use-theme.ts'

/** The story that comes with the app, opened without a click. */
export function App() {
  useTheme()
  const story = useQuery(bundledStoryQuery)
  const retry = () => void story.refetch()
  if (story.data && story.data.articles.length > 0)
    return <Desk story={story.data} retrying={story.isFetching} onRetry={retry} />
  return (
    <NoStory
      loading={story.isFetching}
      faults={story.data?.faults.map(({ message }) => message) ?? (story.error ? [story.error.message] : [])}
      onRetry={retry}
    />
  )
}
