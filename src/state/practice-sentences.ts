import type { Report } from '../model/report.ts'
import type { Field } from '../model/span.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** The report without anything that was found by comparing: what the reader is to find alone. Sentences and furniture stay. */
export const coveredReport = (report: Report): Report => ({
  ...report,
  mentions: [],
  passages: [],
  findings: [],
  series: [],
  problems: [],
  tally: {
    relations: { agree: 0, vary: 0, conflict: 0, single: 0, incomparable: 0 },
    kinds: { figure: 0, date: 0, quote: 0, name: 0, wording: 0, statement: 0 },
  },
})

/** The title or sentence after (or before) the one in focus, on into the next of the articles; without one, the first of the first. The ends hold. */
export function neighbourSentence(
  index: ReportIndex,
  articles: readonly string[],
  focused: Passage | null,
  step: 1 | -1,
): Passage | null {
  const order = step === 1 ? articles : [...articles].reverse()
  const from = focused ? Math.max(order.indexOf(focused.article), 0) : 0
  for (const article of order.slice(from)) {
    const all = sentencesOf(index, article)
    const here = focused?.article === article ? focused : null
    const next =
      step === 1
        ? all.find((one) => here === null || isAfter(one, here))
        : all.findLast((one) => here === null || isAfter(here, one))
    if (next) return next
  }
  return focused
}

/** The title, or the sentence, that stands at an offset; null between sentences. */
export const sentenceAt = (index: ReportIndex, article: string, at: number, field?: Field): Passage | null =>
  sentencesOf(index, article).find((one) => one.field === field && one.start <= at && at <= one.end) ?? null

/** The title first. */
function sentencesOf(index: ReportIndex, id: string): Passage[] {
  const article = index.article(id)
  const title = article?.title ?? ''
  return [
    ...(title === '' ? [] : [{ article: id, field: 'title' as const, start: 0, end: title.length }]),
    ...(article?.sentences ?? []).map(([start, end]) => ({ article: id, start, end })),
  ]
}

/** Of the same article. */
const isAfter = (later: Passage, earlier: Passage) =>
  later.field === earlier.field ? later.start >= earlier.end : earlier.field === 'title'
