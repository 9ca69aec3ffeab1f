import type { Article } from '../model/article.ts'
import { labelsOf, saidWith } from '../model/labels.ts'

/** A longer label is an id that nobody reads. */
const MAX_LABEL_CHARS = 12
const MAX_TITLE_CHARS = 80

/** How a report calls the articles: "001 Top Indian News", "002 (AFP)". */
export interface ArticleNames {
  readonly of: (article: string) => string
  /** A sentence of the engine with them. */
  readonly in: (sentence: string) => string
}

export function articleNames(articles: readonly Article[]): ArticleNames {
  const labels = labelsOf(articles.map(({ id }) => id))
  const names = new Map(
    articles.map(({ id, outlet, title, agency }) => {
      const label = labels.get(id) ?? id
      const name = outlet ?? title?.slice(0, MAX_TITLE_CHARS) ?? (agency === null ? undefined : `(${agency})`)
      return [id, name === undefined ? label : label.length > MAX_LABEL_CHARS ? name : `${label} ${name}`]
    }),
  )
  const short = new Map([...labels].map(([id, label]) => [id, label.length > MAX_LABEL_CHARS ? names.get(id)! : label]))
  return { of: (id) => names.get(id) ?? id, in: (sentence) => saidWith(short, sentence) }
}
