import type { Prepared, Reasoned } from '../flow/aligned.ts'

/** Which articles are judged to derive from one original. */
export function groupOrigins(articles: readonly Prepared[]): Reasoned[] {
  return articles.map((_, i) => ({ id: `origin-${i + 1}`, reasons: [] }))
}
