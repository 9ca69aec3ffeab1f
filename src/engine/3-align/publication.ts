import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import { inferredPublication } from './publication-own.ts'
import { statedPublication } from './publication-stated.ts'
import { storyPublication } from './publication-story.ts'

const UNKNOWN: Published = { from: null, to: null, basis: 'unknown' }

/** When each article was published: as given, as it says, as its own dates agree, or as the story's other articles of the same event fix it. */
export function datePublications(articles: readonly Prepared[], events: readonly string[]): Published[] {
  const own = articles.map((article) => statedPublication(article) ?? inferredPublication(article) ?? UNKNOWN)
  return own.map((published, i) => {
    if (published.basis === 'stated') return published
    const dated = articles.flatMap((article, k) =>
      events[k] === events[i] && own[k]!.basis === 'stated' ? [[article, own[k]!] as const] : [],
    )
    return storyPublication(articles[i]!, published, dated) ?? published
  })
}
