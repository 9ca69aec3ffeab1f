import type { ArticleRecord } from '../../model/library.ts'
import { workStore } from '../../state/work.ts'

export interface LibraryHit {
  readonly article: ArticleRecord
  /** In the text; equal where the words stand in its facts. */
  readonly start: number
  readonly end: number
  readonly times: number
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Texts that are in memory at once. */
const HEAP = 40
const CONTEXT_CHARS = 70
const MAX_HITS = 200

/** Articles that hold these words, one after the other; the letters' case does not count. */
export async function searchLibrary(
  sought: string,
  articles: readonly ArticleRecord[],
  signal: AbortSignal,
): Promise<LibraryHit[]> {
  const words = sought.trim().toLowerCase()
  const hits: LibraryHit[] = []
  for (let at = 0; at < articles.length && hits.length < MAX_HITS; at += HEAP) {
    signal.throwIfAborted()
    const heap = articles.slice(at, at + HEAP)
    const texts = new Map(
      (await workStore().readTexts(heap.map(({ text }) => text))).map((text) => [text.id, text.text]),
    )
    for (const article of heap) {
      const hit = hitIn(article, texts.get(article.text) ?? '', words)
      if (hit) hits.push(hit)
    }
  }
  return hits
}

function hitIn(article: ArticleRecord, text: string, words: string): LibraryHit | null {
  const folded = text.toLowerCase()
  const found = folded.length === text.length ? folded.indexOf(words) : text.indexOf(words) // a fold that moves offsets is not used
  if (found >= 0) {
    const end = found + words.length
    return {
      article,
      start: found,
      end,
      times: folded.split(words).length - 1,
      before: `${found > CONTEXT_CHARS ? '…' : ''}${text.slice(Math.max(0, found - CONTEXT_CHARS), found)}`,
      words: text.slice(found, end),
      after: `${text.slice(end, end + CONTEXT_CHARS)}…`,
    }
  }
  const facts = [article.from, ...Object.values(article.facts).map((fact) => fact?.value ?? '')]
  return facts.some((value) => value.toLowerCase().includes(words))
    ? { article, start: 0, end: 0, times: 1, before: '', words: '', after: '' }
    : null
}
