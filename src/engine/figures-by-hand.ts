import type { Figure } from '../model/mention.ts'
import type { AlignedArticle } from './flow/aligned.ts'

/** The number said in one article, exact unless told otherwise, as stage 2 hands it on: for tests of what is made of it. */
export function figureOf(article: string, value: number, more: Partial<Figure> = {}): Figure {
  const text = more.text ?? `${value} boats`
  return {
    kind: 'figure',
    id: `${article}:${value}`,
    article,
    start: 4,
    end: 4 + text.length,
    text,
    value,
    low: value,
    high: value,
    hedge: 'exact',
    unit: 'boat',
    counted: null,
    role: null,
    scope: null,
    window: null,
    asOf: null,
    attributedTo: null,
    vague: null,
    ...more,
  }
}

/** "15 to 20". */
export const between = (low: number, high: number): Partial<Figure> => ({ value: null, low, high, hedge: 'range' })

interface Told {
  /** Day of publication. */
  readonly day?: string | null
  /** The original it derives from; without one it is its own. */
  readonly origin?: string
  /** Another event than the story's. */
  readonly event?: string
}

/** What a comparison may ask of the articles, by id. */
export const articlesOf = (told: Readonly<Record<string, Told>> = {}) => ({
  articleOf: (id: string) => {
    const { day = null, origin = id, event } = told[id] ?? {}
    const published = { from: day, to: day }
    return { published, origin: { id: origin }, event: { id: event ?? 'main', same: !event } } as AlignedArticle
  },
})
