import type { ArticleInput } from '../model/article.ts'

/**
 * What comes to a worker is a copy each time. An article that came in the last run, with the same text and the same facts, is given as the
 * object of that run, with which the engine keeps what it read of it.
 */
export class KnownArticles {
  #known: ReadonlyMap<string, ArticleInput> = new Map()

  of(articles: readonly ArticleInput[]): readonly ArticleInput[] {
    const entries = articles.map((article) => {
      const key = JSON.stringify(article)
      return [key, this.#known.get(key) ?? article] as const
    })
    this.#known = new Map(entries)
    return entries.map(([, article]) => article)
  }
}
