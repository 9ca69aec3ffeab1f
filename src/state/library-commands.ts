import type { Fact, FactName, Part } from '../model/import.ts'
import { type ArticleRecord, LIBRARY, type StoredText, type StoryRecord } from '../model/library.ts'
import type { TextFacts } from '../model/prepared.ts'
import type { Edit } from '../storage/commands.ts'
import { newId } from '../storage/new-id.ts'
import { announced } from './announcements.ts'
import { articlesIn, useLibrary } from './library.ts'
import { workOfStory, workOnArticles } from './moving-work.ts'
import { useReader } from './reader.ts'
import { workSaid, workStore } from './work.ts'

const REFUSED = {
  contested: 'Another tab changed this meanwhile: what it wrote is shown.',
  gone: 'This is no longer there: nothing was changed.',
} as const

/** One command on the library, undone as one. `says` is told when it is done. Whether it was. */
export async function libraryDone(
  edits: readonly Edit[],
  says: string,
  { batch, texts }: { readonly batch?: string; readonly texts?: readonly StoredText[] } = {},
): Promise<boolean> {
  const doer = { story: LIBRARY, by: useReader.getState().name, ...(batch && { batch }) }
  const outcome = await workStore().perform(doer, edits, texts)
  if (!outcome.ok) announced(REFUSED[outcome.reason])
  else if (says !== '') announced(outcome.saved ? says : `${says} Kept in this tab only.`)
  return outcome.ok
}

export async function libraryStepped(which: 'undo' | 'redo'): Promise<void> {
  const { records, saved } = await workStore().step({ story: LIBRARY, by: useReader.getState().name }, which)
  if (records.length === 0) return
  workSaid(saved)
  announced(which === 'undo' ? 'Undone.' : 'Done again.')
}

type Changes<T> = Partial<Omit<T, 'id' | 'story' | 'createdAt' | 'updatedAt' | 'rev'>>

const onArticle = (article: ArticleRecord, change: Changes<ArticleRecord>): Edit => ({
  type: 'change',
  kind: 'article',
  id: article.id,
  rev: article.rev,
  change,
})

const onStory = (story: StoryRecord, change: Changes<StoryRecord>): Edit => ({
  type: 'change',
  kind: 'story',
  id: story.id,
  rev: story.rev,
  change,
})

function newStory(title: string): StoryRecord {
  const at = new Date().toISOString()
  const id = newId().slice(0, 12)
  const named = title.trim() || 'Untitled story'
  return { id, story: LIBRARY, createdAt: at, updatedAt: at, deletedAt: null, rev: 1, title: named, archivedAt: null }
}

/** A new story with these articles in it; gives its id. */
export async function storyMade(title: string, articles: readonly ArticleRecord[]): Promise<string> {
  const story = newStory(title)
  await libraryDone(await intoNewStory(story, articles), `“${story.title}” made.`)
  return story.id
}

const intoNewStory = async (story: StoryRecord, articles: readonly ArticleRecord[]): Promise<Edit[]> => [
  { type: 'make', kind: 'story', record: story },
  ...(await intoShelf(articles, story.id)),
]

const intoShelf = async (articles: readonly ArticleRecord[], shelf: string): Promise<Edit[]> => [
  ...articles.map((article) => onArticle(article, { shelf })),
  ...(await workOnArticles(articles, shelf)),
]

interface SortedHeap {
  /** null: a new one of this title. */
  readonly story: StoryRecord | null
  readonly title: string
  readonly articles: readonly ArticleRecord[]
}

/** Heaps of articles go each into their story, all as one command. */
export async function articlesSorted(heaps: readonly SortedHeap[]): Promise<void> {
  const edits: Edit[] = []
  for (const { story, title, articles } of heaps)
    edits.push(...(story ? await intoShelf(articles, story.id) : await intoNewStory(newStory(title), articles)))
  const [only] = heaps
  const says =
    only && heaps.length === 1
      ? only.story
        ? `Added to “${only.title}”.`
        : `“${only.title}” made.`
      : `${heaps.length} stories made or added to.`
  await libraryDone(edits, says)
}

export const storyRenamed = (story: StoryRecord, title: string) =>
  title.trim() === '' || title.trim() === story.title
    ? Promise.resolve(true)
    : libraryDone([onStory(story, { title: title.trim() })], 'Renamed.')

export const storyArchived = (story: StoryRecord, archived: boolean) =>
  libraryDone(
    [onStory(story, { archivedAt: archived ? new Date().toISOString() : null })],
    archived ? 'Put into the archive.' : 'Taken out of the archive.',
  )

/** The story goes with its articles; one undo brings all back. */
export const storyRemoved = (story: StoryRecord) =>
  libraryDone(
    [onStory(story, { deletedAt: new Date().toISOString() })],
    `“${story.title}” deleted. Undo brings it back.`,
  )

export const storyRestored = (story: StoryRecord) =>
  libraryDone([onStory(story, { deletedAt: null })], `“${story.title}” is back.`)

/** All articles of the first go into the second with the work on them, and the first goes into the trash. */
export const storiesMerged = async (from: StoryRecord, into: StoryRecord) =>
  libraryDone(
    [
      ...articlesIn(useLibrary.getState().articles, from.id).map((article) => onArticle(article, { shelf: into.id })),
      ...(await workOfStory(from, into)),
      onStory(from, { deletedAt: new Date().toISOString() }),
    ],
    `Merged into “${into.title}”. Undo parts them again.`,
  )

export const articlesMoved = async (articles: readonly ArticleRecord[], shelf: string, says: string) =>
  libraryDone(await intoShelf(articles, shelf), says)

export const articlesRemoved = (articles: readonly ArticleRecord[]) =>
  libraryDone(
    articles.map((article) => onArticle(article, { deletedAt: new Date().toISOString() })),
    `${articles.length === 1 ? 'Article' : `${articles.length} articles`} deleted. Undo brings ${articles.length === 1 ? 'it' : 'them'} back.`,
  )

export const articleRestored = (article: ArticleRecord) =>
  libraryDone([onArticle(article, { deletedAt: null })], 'The article is back.')

/** What the reader says of an article is stated; nothing takes the fact away. */
export function factSet(article: ArticleRecord, name: FactName, value: string): Promise<boolean> {
  const { [name]: _before, ...others } = article.facts
  const fact: Fact = { value: value.trim(), basis: 'stated', evidence: 'set by you' }
  const facts = value.trim() === '' ? others : { ...others, [name]: fact }
  return libraryDone([onArticle(article, { facts })], 'Saved.')
}

interface NewText extends TextFacts {
  readonly text: string
}

/** The text as the reader wants it: a new version; the earlier one stays to be read. */
export async function textChanged(article: ArticleRecord, made: NewText, parts: readonly Part[]): Promise<boolean> {
  if (made.fingerprint === article.text) return true
  const { fingerprint, words, bytes, opening, sketch } = made
  return libraryDone(
    [
      onArticle(article, {
        text: fingerprint,
        words,
        bytes,
        opening,
        sketch,
        leftOut: parts.filter(({ kept }) => !kept).length,
        versions: [...article.versions, { text: article.text, at: new Date().toISOString() }],
      }),
    ],
    'Saved as a new version.',
    { texts: [{ id: fingerprint, text: made.text, parts }] },
  )
}

/** Names a command that is written in several steps. */
export const newBatch = newId
