import type { DateMention, Figure } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'

/** The figures of each article with their windows in days. */
export function resolveFigures(articles: readonly Prepared[], _dates: readonly (readonly DateMention[])[]): Figure[][] {
  return articles.map(() => [])
}
