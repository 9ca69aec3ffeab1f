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
  const own = articles.map(ownName)
  const isAlone = (name: string) => own.indexOf(name) === own.lastIndexOf(name)
  const names = new Map(
    articles.map(({ id }, i) => {
      const [label, name] = [labels.get(id)!, own[i]!]
      const isReadable = label.length <= MAX_LABEL_CHARS
      return [id, name === '' ? label : isReadable || !isAlone(name) ? `${label} ${name}` : name]
    }),
  )
  const short = new Map([...labels].map(([id, label]) => [id, label.length > MAX_LABEL_CHARS ? names.get(id)! : label]))
  return { of: (id) => names.get(id) ?? id, in: (sentence) => saidWith(short, sentence) }
}

/** What it says of itself; empty: nothing. */
function ownName({ outlet, title, agency }: Article): string {
  return outlet || clipped(title ?? '') || (agency ? `(${agency})` : '')
}

function clipped(title: string): string {
  const characters = [...title]
  return characters.length > MAX_TITLE_CHARS ? `${characters.slice(0, MAX_TITLE_CHARS).join('').trimEnd()}…` : title
}
