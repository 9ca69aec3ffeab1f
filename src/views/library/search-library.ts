import type { Flag } from '../../model/flag.ts'
import type { ArticleRecord, StoryRecord } from '../../model/library.ts'
import { workStore } from '../../state/work.ts'

/** Words found, with what stands around them. */
export interface Snippet {
  readonly before: string
  readonly words: string
  readonly after: string
}

export type LibraryHit =
  | { readonly kind: 'story'; readonly story: StoryRecord }
  | { readonly kind: 'flag'; readonly flag: Flag; readonly snippet: Snippet }
  | {
      readonly kind: 'article'
      readonly article: ArticleRecord
      /** In the text; equal where the words stand in its facts. */
      readonly start: number
      readonly end: number
      readonly times: number
      readonly snippet: Snippet
    }

export interface SearchedLibrary {
  readonly stories: readonly StoryRecord[]
  readonly articles: readonly ArticleRecord[]
  readonly trashed: readonly StoryRecord[]
}

/** Texts that are in memory at once. */
const HEAP = 40
const CONTEXT_CHARS = 70
const MAX_HITS = 200

/** Stories, then flags by their notes, quoted words and evidence, then articles that hold these words; the letters' case does not count. */
export async function searchLibrary(
  sought: string,
  { stories, articles, trashed }: SearchedLibrary,
  signal: AbortSignal,
): Promise<LibraryHit[]> {
  const words = sought.trim().toLowerCase()
  const gone = new Set(trashed.map(({ id }) => id))
  const flags = (await workStore().all('flag')).filter(({ deletedAt, story }) => deletedAt === null && !gone.has(story))
  const hits: LibraryHit[] = [
    ...stories.flatMap((story) => (story.title.toLowerCase().includes(words) ? { kind: 'story' as const, story } : [])),
    ...flags.flatMap((flag) => flagHit(flag, words) ?? []),
  ].slice(0, MAX_HITS)
  for (let at = 0; at < articles.length && hits.length < MAX_HITS; at += HEAP) {
    signal.throwIfAborted()
    const heap = articles.slice(at, at + HEAP)
    const texts = new Map(
      (await workStore().readTexts(heap.map(({ text }) => text))).map((text) => [text.id, text.text]),
    )
    for (const article of heap) {
      const hit = articleHit(article, texts.get(article.text) ?? '', words)
      if (hit) hits.push(hit)
    }
  }
  return hits
}

/** All that the reader wrote or quoted in it. */
function flagHit(flag: Flag, words: string): LibraryHit | null {
  const { note, evidence, target } = flag
  const written = [
    note,
    ...evidence.flatMap(({ excerpt, url, asked }) => [excerpt, url, asked]),
    target.about,
    ...target.passages.map(({ exact }) => exact),
  ]
  for (const text of written) {
    const at = placeIn(text, words)
    if (at >= 0) return { kind: 'flag', flag, snippet: snippetOf(text, at, at + words.length) }
  }
  return null
}

function articleHit(article: ArticleRecord, text: string, words: string): LibraryHit | null {
  const start = placeIn(text, words)
  if (start >= 0) {
    const end = start + words.length
    const times = text.toLowerCase().split(words).length - 1
    return { kind: 'article', article, start, end, times, snippet: snippetOf(text, start, end) }
  }
  const facts = [article.from, ...Object.values(article.facts).map((fact) => fact?.value ?? '')]
  const named = facts.find((value) => placeIn(value, words) >= 0)
  if (named === undefined) return null
  const at = placeIn(named, words)
  return { kind: 'article', article, start: 0, end: 0, times: 1, snippet: snippetOf(named, at, at + words.length) }
}

/** A fold that moves offsets is not used. */
function placeIn(text: string, words: string): number {
  const folded = text.toLowerCase()
  return folded.length === text.length ? folded.indexOf(words) : text.indexOf(words)
}

const snippetOf = (text: string, start: number, end: number): Snippet => ({
  before: `${start > CONTEXT_CHARS ? '…' : ''}${text.slice(Math.max(0, start - CONTEXT_CHARS), start)}`,
  words: text.slice(start, end),
  after: `${text.slice(end, end + CONTEXT_CHARS)}${end + CONTEXT_CHARS < text.length ? '…' : ''}`,
})
