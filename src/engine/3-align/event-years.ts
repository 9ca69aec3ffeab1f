import type { Published } from '../../model/article.ts'
import type { Prepared } from '../flow/aligned.ts'

/** The years an article was published in, as far as it says so itself, and all the years it prints. */
export interface Years {
  readonly published: readonly [from: number, to: number] | null
  readonly printed: ReadonlySet<number>
}

export function yearsOf(article: Prepared, { from, to }: Published): Years {
  const yearIn = (day: string) => Number(day.slice(0, 4))
  const printed = article.extraction.date.flatMap(({ expression: { at, until } }) =>
    [at?.year, until === 'now' ? undefined : until?.year].filter((y) => y !== undefined),
  )
  return { published: from && to ? [yearIn(from), yearIn(to)] : null, printed: new Set(printed) }
}

/**
 * The articles were published in different years, and the later one does not look back to the year of the earlier: a trial that names the
 * year of its crime tells the same event, talks that never mention those of three years before tell another.
 */
export function yearsApart(a: Years, b: Years): boolean {
  if (!a.published || !b.published) return false
  const [early, late] = a.published[1] <= b.published[1] ? [a, b] : [b, a]
  if (early.published![1] >= late.published![0]) return false
  for (let year = early.published![0]; year <= early.published![1]; year++) if (late.printed.has(year)) return false
  return true
}
