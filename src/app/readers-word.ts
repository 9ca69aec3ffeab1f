import type { ArticleInput } from '../model/article.ts'

/** The articles with the reader's word on which of them tell the story's event. */
export const withReadersWord = (
  articles: readonly ArticleInput[],
  counted: Readonly<Record<string, boolean>>,
): readonly ArticleInput[] =>
  articles.some(({ id }) => id in counted)
    ? articles.map((article) => (article.id in counted ? { ...article, sameEvent: counted[article.id]! } : article))
    : articles
