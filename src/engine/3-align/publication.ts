import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
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
  const stated = groupBy(
    [...articles.keys()].filter((i) => own[i]!.basis === 'stated'),
    (i) => events[i]!,
  )
  return own.map((published, i) => {
    if (published.basis === 'stated') return published
    const dated = (stated.get(events[i]!) ?? []).map((k) => [articles[k]!, own[k]!] as const)
    return storyPublication(articles[i]!, published, dated) ?? published
  })
}
