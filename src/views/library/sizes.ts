import type { ArticleRecord } from '../../model/library.ts'

/** "12 KB", "3.4 MB". */
export function sizeOf(articles: readonly ArticleRecord[]): string {
  const bytes = articles.reduce((sum, article) => sum + article.bytes, 0)
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}
