import type { ArticleRecord } from '../../model/library.ts'

const KB = 1024
const MB = KB * KB

/** "12 KB", "3.4 MB". */
export const sizeWords = (bytes: number): string =>
  bytes < MB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / MB).toFixed(1)} MB`

export const sizeOf = (articles: readonly ArticleRecord[]): string =>
  sizeWords(articles.reduce((sum, article) => sum + article.bytes, 0))
