import type { Grouping } from '../../model/grouping.ts'
import type { ArticleRecord, StoryRecord } from '../../model/library.ts'
import { articlesMoved, storyMade } from '../../state/library-commands.ts'

export interface Offer {
  readonly id: string
  /** The story they are offered to; null: they would be a new one. */
  readonly story: StoryRecord | null
  readonly title: string
  readonly members: readonly { readonly article: ArticleRecord; readonly reasons: readonly string[] }[]
}

/** A grouping in the reader's terms: articles that are there no more are left out. */
export function offersOf(
  { stories: proposed }: Grouping,
  fresh: readonly ArticleRecord[],
  stories: readonly StoryRecord[],
): Offer[] {
  const byId = new Map(fresh.map((article) => [article.id, article]))
  return proposed
    .map(({ id, known, about, articles }) => {
      const story = known ? (stories.find((one) => one.id === id) ?? null) : null
      const members = articles.flatMap(({ id: article, reasons }) => {
        const record = byId.get(article)
        return record ? [{ article: record, reasons }] : []
      })
      return { id, story, title: story?.title ?? about.slice(0, 120), members }
    })
    .filter(({ members, story }) => members.length > (story ? 0 : 1))
}

/** The offer as the reader left it: without the articles that were ticked off. */
export async function acceptProposal(
  offer: Offer,
  batch: string,
  without: ReadonlySet<string> = new Set(),
): Promise<void> {
  const articles = offer.members.map(({ article }) => article).filter(({ id }) => !without.has(id))
  if (articles.length === 0) return
  if (offer.story) await articlesMoved(articles, offer.story.id, `Added to “${offer.story.title}”.`, batch)
  else await storyMade(offer.title, articles, batch)
}
