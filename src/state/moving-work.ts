import type { ArticleRecord, StoryRecord } from '../model/library.ts'
import type { RecordKind } from '../model/work.ts'
import type { Edit } from '../storage/commands.ts'
import { workStore } from './work.ts'

/** What is done on a story. */
const WORK_KINDS = ['flag', 'check', 'decision', 'correction'] as const satisfies readonly RecordKind[]

const intoStory = (kind: RecordKind, id: string, story: string): Edit => ({
  type: 'change',
  kind,
  id,
  rev: Number.POSITIVE_INFINITY,
  change: { story },
})

/** Two stories become one: all work on the first goes along. */
export async function workOfStory(from: StoryRecord, into: StoryRecord): Promise<readonly Edit[]> {
  const edits: Edit[] = []
  for (const kind of WORK_KINDS)
    for (const { id, story } of await workStore().all(kind))
      if (story === from.id) edits.push(intoStory(kind, id, into.id))
  return edits
}

/**
 * Articles go into a story: flags on their own words go along with their second checks, and those on a finding where all that tell it go.
 * Among the new articles there is no desk that would show them: there they wait in the story they were made in.
 */
export async function workOnArticles(articles: readonly ArticleRecord[], story: string): Promise<readonly Edit[]> {
  if (story === '') return []
  const moved = new Set(articles.map(({ id }) => id))
  const flags = (await workStore().all('flag')).filter(({ target: { kind, passages }, story: at }) => {
    if (at === story || passages.length === 0) return false
    const meant = kind === 'finding' || kind === 'cell' ? passages : passages.slice(0, 1)
    return meant.every(({ article }) => moved.has(article))
  })
  if (flags.length === 0) return []
  const ids = new Set(flags.map(({ id }) => id))
  const checks = (await workStore().all('check')).filter(({ flag }) => ids.has(flag))
  return [
    ...flags.map(({ id }) => intoStory('flag', id, story)),
    ...checks.map(({ id }) => intoStory('check', id, story)),
  ]
}
