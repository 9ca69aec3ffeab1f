import type { Grouping } from '../../model/grouping.ts'
import type { ArticleRecord, StoryRecord } from '../../model/library.ts'
import { titleOf } from '../../state/library.ts'
import { articlesSorted } from '../../state/library-commands.ts'
import { clipped } from '../parts/gist.ts'

export interface Offer {
  readonly id: string
  /** The story they are offered to; null: they would be a new one. */
  readonly story: StoryRecord | null
  readonly title: string
  readonly members: readonly { readonly article: ArticleRecord; readonly reasons: readonly string[] }[]
}

/** A grouping in the reader's terms: titles for ids; articles that are there no more are left out. `all` are those of every shelf. */
export function offersOf(
  { stories: proposed }: Grouping,
  fresh: readonly ArticleRecord[],
  stories: readonly StoryRecord[],
  all: readonly ArticleRecord[],
): Offer[] {
  const byId = new Map(fresh.map((article) => [article.id, article]))
  const titles = new Map(all.map((article) => [article.id, `“${titleOf(article)}”`]))
  return proposed
    .map(({ id, known, about, articles }) => {
      const story = known ? (stories.find((one) => one.id === id) ?? null) : null
      const members = articles.flatMap(({ id: article, reasons }) => {
        const record = byId.get(article)
        return record ? [{ article: record, reasons: reasons.map((reason) => withTitles(reason, titles)) }] : []
      })
      return { id, story, title: story?.title ?? clipped(about, 120), members }
    })
    .filter(({ members, story }) => members.length > (story ? 0 : 1))
}

/** The words of a sentence that are ids of articles, with the stop or comma that follows, as their titles. */
const withTitles = (sentence: string, titles: ReadonlyMap<string, string>): string =>
  sentence.replaceAll(/[^\s,.:]+/g, (word) => titles.get(word) ?? word)

/** The offers as the reader left them, without the articles that were ticked off: one command, undone as one. */
export async function proposalsAccepted(
  offers: readonly Offer[],
  without: ReadonlySet<string> = new Set(),
): Promise<void> {
  const meant = offers
    .map(({ story, title, members }) => ({
      story,
      title,
      articles: members.map(({ article }) => article).filter(({ id }) => !without.has(id)),
    }))
    .filter(({ articles }) => articles.length > 0)
  if (meant.length > 0) await articlesSorted(meant)
}
