import type { Correction, CorrectionKind, CorrectionOf, Words } from '../../model/correction.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Place } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'

export const ofKind = <K extends CorrectionKind>(corrections: readonly Correction[], kind: K): CorrectionOf<K>[] =>
  corrections.filter((correction): correction is CorrectionOf<K> => correction.kind === kind)

/** They stand at one place, in whole or in part. */
export const meet = (a: Place, b: Place) =>
  a.article === b.article && a.field === b.field && a.start < b.end && b.start < a.end

/** The words stand where they stood when the reader spoke of them. */
export function stand({ article, field, start, end, text }: Words, articles: readonly Prepared[]): boolean {
  const found = articles.find(({ segmented }) => segmented.article.id === article)?.segmented
  const prose = field ? found?.title?.text : found?.body.text
  return prose?.slice(start, end) === text
}

/** The dates with the days that the reader gives some of them. */
export function withDays(
  dates: readonly (readonly DateMention[])[],
  corrections: readonly Correction[],
): readonly (readonly DateMention[])[] {
  const set = ofKind(corrections, 'days')
  if (set.length === 0) return dates
  return dates.map((list) =>
    list.map((date) => {
      const told = set.findLast(({ words }) => meet(words, date) && words.text === date.text)
      if (!told) return date
      const { from, to } = told
      return { ...date, from, to, timex: from === to ? from : `${from}/${to}`, basis: 'set by the reader' }
    }),
  )
}
