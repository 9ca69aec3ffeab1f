import type { DateMention, Figure, Window } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { FigureRead } from '../flow/extraction.ts'

/** The figures of each article with their windows in days; index by index those of its extraction. */
export function resolveFigures(articles: readonly Prepared[], dates: readonly (readonly DateMention[])[]): Figure[][] {
  return articles.map(({ segmented, extraction }, i) =>
    extraction.figure.map((read) => toFigure(read, segmented.article.id, textOf(read, segmented), dates[i] ?? [])),
  )
}

const textOf = (read: FigureRead, { body, title }: Prepared['segmented']): string =>
  (read.field ? title! : body).text.slice(read.start, read.end)

function toFigure(read: FigureRead, article: string, text: string, dates: readonly DateMention[]): Figure {
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
    text,
    value: read.value,
    low: read.low,
    high: read.high,
    hedge: read.hedge,
    unit: read.unit,
    counted: read.counted,
    role: read.role,
    scope: read.scope,
    window: since || until ? { from: since?.from ?? null, to: until?.to ?? null } : null,
    asOf: asOf ? daysOf(asOf) : null,
    attributedTo: read.attributedTo,
    vague: read.vague,
  }
}

const daysOf = ({ from, to }: DateMention): Window | null => (from === null && to === null ? null : { from, to })
