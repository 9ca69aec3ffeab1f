import type { Published } from '../../model/article.ts'
import type { DateMention, Figure, Name, Quote, Window } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { FigureRead } from '../flow/extraction.ts'
import { speakersOf } from './figure-speech.ts'
import { fullNames } from './full-names.ts'

/** The figures of each article with their windows in days and who gives them; index by index those of its extraction. */
export function resolveFigures(
  articles: readonly Prepared[],
  dates: readonly (readonly DateMention[])[],
  published: readonly Published[] = [],
  quotes: readonly (readonly Quote[])[] = [],
  names: readonly (readonly Name[])[] = [],
): Figure[][] {
  return articles.map(({ segmented, extraction }, i) => {
    const full = fullNames(names[i] ?? [])
    const meant = (at: number) => full.get(quotes[i]?.[at]?.entity ?? '') ?? null
    const speakers = speakersOf(extraction.figure, extraction.quote, meant)
    const told: Told = { segmented, dates: dates[i] ?? [], published: published[i]?.to ?? null }
    return extraction.figure.map((read, at) => toFigure(read, told, read.attributedTo ?? speakers[at]!))
  })
}

const textOf = (read: FigureRead, { body, title }: Prepared['segmented']): string =>
  (read.field ? title! : body).text.slice(read.start, read.end)

/** The article that gives a figure, its dates and the last day on which it may have been published. */
interface Told extends Pick<Prepared, 'segmented'> {
  readonly dates: readonly DateMention[]
  readonly published: string | null
}

function toFigure(read: FigureRead, { segmented, dates, published }: Told, attributedTo: string | null): Figure {
  const article = segmented.article.id
  const since = read.since === null ? undefined : dates[read.since]
  const until = read.until === null ? undefined : dates[read.until]
  const asOf = read.asOf === null ? undefined : dates[read.asOf]
  return {
    kind: 'figure',
    id: `${article}:figure:${read.field ? 't' : ''}${read.start}-${read.end}`,
    article,
    ...(read.field && { field: read.field }),
    start: read.start,
    end: read.end,
    text: textOf(read, segmented),
    value: read.value,
    low: read.low,
    high: read.high,
    hedge: read.hedge,
    unit: read.unit,
    counted: read.counted,
    role: read.role,
    scope: read.scope,
    window: since || until ? { from: since?.from ?? null, to: until ? until.to : published } : null,
    asOf: asOf ? daysOf(asOf) : null,
    vague: read.vague,
    attributedTo,
  }
}

const daysOf = ({ from, to }: DateMention): Window | null => (from === null && to === null ? null : { from, to })
