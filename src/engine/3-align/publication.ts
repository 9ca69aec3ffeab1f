import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import { inferredPublication } from './publication-own.ts'
import { statedPublication } from './publication-stated.ts'
import { storyPublication } from './publication-story.ts'

const UNKNOWN: Published = { from: null, to: null, basis: 'unknown' }

/** When an article was published as far as it says so itself, whatever the story's other articles say. */
export const ownPublication = (article: Prepared): Published =>
  statedPublication(article) ?? inferredPublication(article) ?? UNKNOWN

/** When each article was published: as given, as it says, as its own dates agree, or as the story's other articles of the same event fix it. */
export function datePublications(articles: readonly Prepared[], events: readonly string[]): Published[] {
  const own = articles.map(ownPublication)
  return own.map((published, i) => {
    if (published.basis === 'stated') return published
    const dated = articles.flatMap((article, k) =>
      events[k] === events[i] && own[k]!.basis === 'stated' ? [[article, own[k]!] as const] : [],
    )
    return storyPublication(articles[i]!, published, dated) ?? published
  })
}
