import { useLibrary } from './library.ts'

/** What is known of the language of one of the reader's own articles (BCP 47); null of any other. */
export const useArticleLanguage = (article: string): string | null =>
  useLibrary(({ articles }) => articles.find(({ id }) => id === article)?.facts.language?.value ?? null)
