import type { Name, Quote } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'

/** The quotations of each article with the entity of their speaker. */
export function resolveQuotes(articles: readonly Prepared[], _names: readonly (readonly Name[])[]): Quote[][] {
  return articles.map(() => [])
}
